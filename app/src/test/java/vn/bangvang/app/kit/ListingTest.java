package vn.bangvang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.settings.Settings;

/// A table keeps its selection, order and columns, and sorts as people expect.
class ListingTest extends ControlTest {
  /// People with dates and counts in which the order of letters is not that of numbers.
  private record Row(int id, String name, String born, String progress) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(1, "Nguyễn Văn Đạt", "02/01/1980", "4/13"),
          new Row(2, "Trần Thị Ánh", "01/02/1990", "13/13"),
          new Row(3, "Bùi Thị An", "15/12/1979", "9/13"));

  @TempDir Path folder;
  private Listing<Row> listing;

  @BeforeEach
  void showRows() {
    listing = listing(new Settings(folder.resolve("cai-dat.properties")));
    robot.interact(() -> listing.show(ROWS));
  }

  private Listing<Row> listing(Settings settings) {
    var made =
        made(() ->
            new Listing<Row>("people-table", Row::id)
                .person("people.column.name", 200, Row::name)
                .fixed("people.column.born", 120, Row::born)
                .node("nominations.column.progress", 90, Row::progress, row -> badge(row))
                .remembered(settings));
    show(made.table());
    return made;
  }

  private static Label badge(Row row) {
    return Badge.of(Badge.Meaning.OPEN, row.progress());
  }

  private TableView<Row> table() {
    return listing.table();
  }

  private List<Integer> order() {
    return table().getItems().stream().map(Row::id).toList();
  }

  /// As a click on the head of a column does.
  private void sortBy(String column) {
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

  @Test
  void peopleAreSortedByGivenName() {
    sortBy("people.column.name");
    assertThat(order()).containsExactly(3, 2, 1);
  }

  @Test
  void datesAreSortedAsDates() {
    sortBy("people.column.born");
    assertThat(order()).containsExactly(3, 1, 2);
  }

  @Test
  void numbersAreSortedAsNumbers() {
    sortBy("nominations.column.progress");
    assertThat(order()).containsExactly(1, 3, 2);
  }

  @Test
  void aCellShowsItsNode() {
    assertThat(said(".table-row-cell .badge")).containsExactly("4/13", "13/13", "9/13");
  }

  @Test
  void whatWasSelectedStaysSelectedWhenTheRowsAreReadAnew() {
    robot.interact(() -> listing.select(2));
    robot.interact(() ->
        listing.show(List.of(ROWS.get(2), new Row(2, "Trần Thị Ánh", "01/02/1990", "12/13"))));
    assertThat(listing.selected().get().progress()).isEqualTo("12/13");
  }

  @Test
  void whatIsGoneIsNoLongerSelected() {
    robot.interact(() -> listing.select(2));
    robot.interact(() -> listing.show(List.of(ROWS.get(0), ROWS.get(2))));
    assertThat(listing.selected().get()).isNull();
  }

  @Test
  void theOrderStaysWhenTheRowsAreReadAnew() {
    sortBy("people.column.name");
    robot.interact(() -> listing.show(ROWS.reversed()));
    assertThat(order()).containsExactly(3, 2, 1);
  }

  @Test
  void theSelectedRowIsCopiedAsASpreadsheetTakesIt() {
    robot.interact(() -> {
      listing.select(2);
      table().requestFocus();
    });
    push(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied()).isEqualTo("Trần Thị Ánh\t01/02/1990\t13/13");
  }

  @Test
  void withNothingSelectedEverythingIsCopied() {
    robot.interact(() -> {
      table().getSelectionModel().clearSelection();
      table().requestFocus();
    });
    push(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied().lines()).hasSize(3).startsWith("Nguyễn Văn Đạt\t02/01/1980\t4/13");
  }

  private String copied() {
    return Optional.ofNullable(made(() -> Clipboard.getSystemClipboard().getString())).orElse("");
  }

  @Test
  void anEmptyTableSaysWhatGoesHere() {
    robot.interact(() -> {
      listing.whenEmpty(Boxes.empty(Icon.PERSON, "Chưa có cá nhân nào ở đây."));
      listing.show(List.of());
    });
    assertThat(said(".empty .label")).contains("Chưa có cá nhân nào ở đây.");
  }

  @Test
  void columnsKeepTheirOrderUntilTheNextStart() {
    robot.interact(() -> {
      TableColumn<Row, ?> first = table().getColumns().removeFirst();
      table().getColumns().add(first);
    });
    var again = listing(new Settings(folder.resolve("cai-dat.properties")));
    assertThat(again.table().getColumns())
        .extracting(TableColumn::getId)
        .containsExactly("people.column.born", "nominations.column.progress", "people.column.name");
  }

  @Test
  void aThousandRowsShowOnlyWhatCanBeSeen() {
    robot.interact(() ->
        listing.show(
            IntStream.range(0, 1000)
                .mapToObj(i -> new Row(i, "Người " + i, "01/01/1990", i + "/1000"))
                .toList()));
    assertThat(shown(".table-row-cell .badge").count()).isLessThan(60);
  }
}
