package vn.bangvang.app.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;

/// A table keeps its selection and its order, is copied, and sorts as people expect.
class ListingTest extends ListingCase {
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
  void whoStopsSortingSeesTheRowsAsTheyWereGiven() {
    sortBy("people.column.name");
    robot.interact(() -> table().getSortOrder().clear());
    assertThat(order()).containsExactly(1, 2, 3);
  }

  @Test
  void severalRowsAreSelectedAndCopiedTogether() {
    robot.interact(() -> {
      listing.select(1);
      table().requestFocus();
    });
    push(KeyCode.SHIFT, KeyCode.DOWN);
    push(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied().lines()).hasSize(2);
  }

  @Test
  void severalSelectedRowsStaySelectedWhenTheRowsAreReadAnew() {
    robot.interact(() -> {
      listing.select(1);
      table().requestFocus();
    });
    push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.interact(() -> listing.show(ROWS.reversed()));
    assertThat(table().getSelectionModel().getSelectedItems())
        .extracting(Row::id)
        .containsExactlyInAnyOrder(1, 2);
    assertThat(listing.selected().get().id()).isEqualTo(2);
  }

  @Test
  void theWholeTableIsCopiedUnderTheNamesOfItsColumns() {
    robot.interact(() -> item("table-copy-all").fire());
    assertThat(copied().lines()).hasSize(4).startsWith("Họ và tên\tNgày sinh\tTiêu chí");
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
