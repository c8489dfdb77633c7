package vn.bangvang.app.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.style.Scale;

/// Widths follow the letters, so that nothing is cut at any scale.
class EmTableTest extends ListingCase {
  @ParameterizedTest
  @ValueSource(ints = {90, 100, 150, 200})
  void aDateIsNeverCutWhateverTheScale(int percent) {
    robot.interact(() -> dress(new Scale(percent)));
    robot.interact(() -> table().resize(900, 300));
    settle();
    assertThat(said(".table-cell")).contains("02/01/1980");
    assertThat(
            shown(".table-cell .text, .column-header .text")
                .map(text -> ((Text) text).getText())
                .filter(text -> text.endsWith("...")))
        .isEmpty();
  }

  @Test
  void columnsAreAsManyEmWideAtEveryScale() {
    double before = table().getColumns().get(1).getWidth();
    robot.interact(() -> dress(new Scale(200)));
    settle();
    assertThat(table().getColumns().get(1).getWidth()).isCloseTo(2 * before, within(0.5));
  }

  @Test
  void withoutRoomForAllItScrollsSidewaysRatherThanCut() {
    robot.interact(() -> dress(new Scale(200)));
    robot.interact(() -> table().setMaxWidth(400));
    settle();
    assertThat(shown(".table-view .scroll-bar:horizontal").count()).isEqualTo(1);
    robot.interact(() -> table().setMaxWidth(1000));
    settle();
    assertThat(shown(".table-view .scroll-bar:horizontal").count()).isZero();
  }

  @Test
  void aTableThatRemembersNothingHasItsWidthsToo() {
    var plain =
        made(() ->
            new Listing<Row>("people-table", Row::id).fixed("people.column.born", 9, Row::born));
    show(plain.table());
    assertThat(plain.table().getColumns().getFirst().getWidth()).isCloseTo(9 * 13, within(0.5));
  }
}
