package vn.bangvang.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.PartialDate;

/// Bodies change their names, kinds and places in the tree: communes were merged and districts
/// abolished on 01/7/2025. What a body was before stays known.
class LineageTest {
  private static final UnitKind DEPARTMENT = new UnitKind("Sở, ban, ngành");
  private static final UnitPeriod NOW =
      new UnitPeriod(
          PartialDate.on(2025, 3, 1),
          "Sở Nội vụ",
          DEPARTMENT,
          new Parent.Under(Samples.PROVINCE),
          3);
  private static final UnitPeriod BEFORE =
      new UnitPeriod(
          PartialDate.on(2008, 4, 1), "Sở Nội vụ tỉnh An Bình", DEPARTMENT, Parent.TOP, 1);
  private static final UnitPeriod FIRST =
      new UnitPeriod(
          new PartialDate.InYear(1992),
          "Ban Tổ chức chính quyền",
          new UnitKind("Ban"),
          Parent.TOP,
          1);

  private static Unit unit(UnitPeriod... periods) {
    return new Unit(Samples.DEPARTMENT, List.of(periods));
  }

  @Test
  void aUnitIsCalledByItsPresentName() {
    assertThat(unit(NOW, BEFORE, FIRST).name()).isEqualTo("Sở Nội vụ");
    assertThat(unit(NOW, BEFORE, FIRST).present().order()).isEqualTo(3);
  }

  /// Putting a slip right is no reorganisation.
  @Test
  void aCorrectionDoesNotLengthenTheLineage() {
    var corrected =
        new UnitPeriod(NOW.since(), "Sở Nội vụ tỉnh", NOW.kind(), NOW.parent(), NOW.order());
    assertThat(unit(NOW, BEFORE, FIRST).corrected(corrected).periods())
        .containsExactly(corrected, BEFORE, FIRST);
  }

  @Test
  void aCorrectionLeavesTheUnitThatWasGivenAlone() {
    var given = unit(NOW, BEFORE);
    assertThat(given.corrected(FIRST)).isNotEqualTo(given);
    assertThat(given.present()).isEqualTo(NOW);
  }

  @Test
  void thePastCannotBeRewrittenFromOutside() {
    var periods = new ArrayList<>(List.of(NOW, BEFORE));
    var unit = new Unit(Samples.DEPARTMENT, periods);
    periods.removeLast();
    assertThat(unit.periods()).containsExactly(NOW, BEFORE);
  }

  @Test
  void theSameNameTwiceIsTwoPeriods() {
    assertThat(unit(NOW, NOW).periods()).hasSize(2);
  }

  @Test
  void nameAndKindAreComposed() {
    var pasted =
        new UnitPeriod(
            PartialDate.unknown(),
            " UBND\u00A0xã  Phước Hữu ",
            new UnitKind(" UBND  câ\u0301p xã "),
            Parent.TOP,
            1);
    assertThat(pasted.name()).isEqualTo("UBND xã Phước Hữu");
    assertThat(pasted.kind()).isEqualTo(new UnitKind("UBND cấp xã"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, true",
    "1, 0, 0, 0, false",
    "0, 1, 0, 0, false",
    "0, 0, 1, 0, false",
    "0, 0, 0, 1, false"
  })
  void whatStillRestsOnAUnitKeepsIt(
      int units, int people, int nominations, int councils, boolean none) {
    assertThat(new Dependents(units, people, nominations, councils).areNone()).isEqualTo(none);
  }
}
