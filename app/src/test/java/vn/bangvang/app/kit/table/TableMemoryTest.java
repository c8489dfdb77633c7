package vn.bangvang.app.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.settings.Settings;

/// What somebody makes of a table is there at the next start.
class TableMemoryTest extends ListingCase {
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

  private EmTable<Row> table(Settings settings) {
    return (EmTable<Row>) listing(settings).table();
  }

  private static EmColumn<Row> column(EmTable<Row> of, String id) {
    return of.columns().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
  }

  /// As drawing the edge of a column's head does.
  private void draw(String id, double by) {
    robot.interact(() -> {
      var table = (EmTable<Row>) table();
      mouse(MouseEvent.MOUSE_PRESSED);
      table.resizeColumn(column(table, id), by);
      mouse(MouseEvent.MOUSE_RELEASED);
    });
  }

  private void mouse(EventType<MouseEvent> type) {
    var primary = MouseButton.PRIMARY;
    var at = new PickResult(table(), 1, 1);
    Event.fireEvent(
        table(),
        new MouseEvent(
            type, 1, 1, 1, 1, primary, 1, false, false, false, false, true, false, false, false,
            false, false, at));
  }

  @Test
  void whatSomebodyHasDrawnIsKeptUntilTheNextStart() {
    listing = ofWords(again());
    draw("people.column.name", 65);
    double drawn = column((EmTable<Row>) table(), "people.column.name").wide();
    assertThat(drawn * 13).isCloseTo(table().getColumns().getFirst().getWidth(), within(0.1));
    listing = ofWords(again());
    var kept = column((EmTable<Row>) table(), "people.column.name");
    assertThat(kept.wide()).isCloseTo(drawn, within(0.01)).isNotEqualTo(15);
  }

  private Listing<Row> ofWords(Settings settings) {
    var made =
        made(() ->
            new Listing<Row>("people-table", Row::id)
                .text("people.column.name", 15, Row::name)
                .text("people.column.title", 15, Row::progress)
                .remembered(settings));
    show(made.table());
    return made;
  }

  @Test
  void whatTheRoomOfTheWindowMakesOfTheColumnsIsNotKept() {
    robot.interact(() -> table().resize(500, 300));
    robot.interact(() -> mouse(MouseEvent.MOUSE_PRESSED));
    robot.interact(() -> mouse(MouseEvent.MOUSE_RELEASED));
    assertThat(again().text("table.people-table.columns", "")).isEmpty();
  }

  @Test
  void theOrderOfTheRowsIsKeptUntilTheNextStart() {
    robot.interact(() ->
        column((EmTable<Row>) table(), "people.column.name").setSortType(SortType.DESCENDING));
    sortBy("people.column.name");
    listing = listing(again());
    robot.interact(() -> listing.show(ROWS));
    assertThat(order()).containsExactly(1, 2, 3);
    assertThat(table().getSortOrder()).hasSize(1);
  }

  @Test
  void aColumnThatWasPutAwayStaysAway() {
    robot.interact(() -> putAway("table-column-people-column-born"));
    assertThat(table(again()).getVisibleLeafColumns())
        .extracting(TableColumn::getId)
        .containsExactly("people.column.name", "nominations.column.progress");
  }

  @Test
  void theLastColumnCannotBePutAway() {
    robot.interact(() -> {
      putAway("table-column-people-column-born");
      putAway("table-column-nominations-column-progress");
      putAway("table-column-people-column-name");
    });
    assertThat(table().getVisibleLeafColumns()).hasSize(1);
  }

  private void putAway(String column) {
    ((CheckMenuItem) item(column)).setSelected(false);
  }

  @Test
  void theUsualTableComesBackAtOneWish() {
    sortBy("people.column.name");
    draw("people.column.name", 65);
    robot.interact(() -> {
      putAway("table-column-people-column-born");
      table().getColumns().add(table().getColumns().removeFirst());
      item("table-usual").fire();
    });
    assertThat(order()).containsExactly(1, 2, 3);
    var fresh = table(again());
    assertThat(fresh.columns().map(EmColumn::wide)).containsExactly(15.0, 8.0, 7.0);
    assertThat(fresh.columns().map(EmColumn::getId))
        .containsExactly("people.column.name", "people.column.born", "nominations.column.progress");
    assertThat(fresh.columns()).allMatch(EmColumn::isVisible);
  }

  @Test
  void aDamagedMemoryIsNone() {
    again().keep("table.people-table.columns", "people.column.name=wide;;x=1;=");
    again().keep("table.people-table.sort", "nobody=UP;=");
    assertThat(table(again()).columns().map(EmColumn::wide)).containsExactly(15.0, 8.0, 7.0);
  }
}
