package vn.bangvang.app.kit.table;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.app.settings.Settings;

/// A table of people in which the order of letters is not that of numbers.
abstract class ListingCase extends ControlTest {
  /// People with dates and counts in which the order of letters is not that of numbers.
  record Row(int id, String name, String born, String progress) {}

  static final List<Row> ROWS =
      List.of(
          new Row(1, "Nguyễn Văn Đạt", "02/01/1980", "4/13"),
          new Row(2, "Trần Thị Ánh", "01/02/1990", "13/13"),
          new Row(3, "Bùi Thị An", "15/12/1979", "9/13"));

  @TempDir Path folder;
  Listing<Row> listing;

  @BeforeEach
  void showRows() {
    listing = listing(new Settings(folder.resolve("cai-dat.properties")));
    robot.interact(() -> listing.show(ROWS));
  }

  Listing<Row> listing(Settings settings) {
    var made =
        made(() ->
            new Listing<Row>("people-table", Row::id)
                .person("people.column.name", 15, Row::name)
                .fixed("people.column.born", 8, Row::born)
                .node("nominations.column.progress", 7, Row::progress, row -> badge(row))
                .remembered(settings));
    show(made.table());
    return made;
  }

  private static Label badge(Row row) {
    return Badge.of(Badge.Meaning.OPEN, row.progress());
  }

  TableView<Row> table() {
    return listing.table();
  }

  List<Integer> order() {
    return table().getItems().stream().map(Row::id).toList();
  }

  /// As a click on the head of a column does.
  void sortBy(String column) {
    robot.interact(() ->
        table()
            .getSortOrder()
            .setAll(
                List.of(
                    table().getColumns().stream()
                        .filter(one -> one.getId().equals(column))
                        .findFirst()
                        .orElseThrow())));
  }

  Settings again() {
    return new Settings(folder.resolve("cai-dat.properties"));
  }

  MenuItem item(String id) {
    return table().getContextMenu().getItems().stream()
        .filter(one -> id.equals(one.getId()))
        .findFirst()
        .orElseThrow();
  }
}
