package vn.bangvang.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;

class UnitTest {
  private static UnitPeriod under(Parent parent) {
    return new UnitPeriod(PartialDate.unknown(), "Sở Nội vụ", new UnitKind("Sở"), parent, 1);
  }

  /// Province, department, room, each beneath the other.
  private static List<UnitRow> tree() {
    var kind = new UnitKind("Đơn vị");
    return List.of(
        new UnitRow(Samples.PROVINCE, "UBND tỉnh", kind, Parent.TOP, 0),
        new UnitRow(Samples.DEPARTMENT, "Sở Nội vụ", kind, new Parent.Under(Samples.PROVINCE), 0),
        new UnitRow(
            new UnitId(Samples.id(12)), "Phòng", kind, new Parent.Under(Samples.DEPARTMENT), 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void noUnitStandsBeneathItself(long above) {
    var parent = new Parent.Under(new UnitId(Samples.id(above)));
    assertThat(Samples.department().corrected(under(parent), tree()))
        .isEqualTo(
            new Outcome.Refused<>(
                "Sở Nội vụ không thể trực thuộc chính mình hoặc đơn vị cấp dưới của mình."));
  }

  @Test
  void aUnitMovesToTheTopOrBeneathAnother() {
    for (Parent parent : List.of(Parent.TOP, new Parent.Under(Samples.PROVINCE)))
      assertThat(Samples.department().corrected(under(parent), tree()))
          .isEqualTo(Outcome.done(Samples.department().corrected(under(parent))));
  }

  @Test
  void thePresentIsTheFirstPeriod() {
    var unit = Samples.department();
    assertThat(unit.name()).isEqualTo("Sở Nội vụ");
    assertThat(unit.present().parent()).isEqualTo(new Parent.Under(Samples.PROVINCE));
  }

  @Test
  void aCorrectionLeavesThePastAlone() {
    var past =
        new UnitPeriod(
            PartialDate.on(2008, 1, 1), "Ban Tổ chức", new UnitKind("Ban"), Parent.TOP, 1);
    var unit = new Unit(Samples.DEPARTMENT, List.of(Samples.department().present(), past));
    var corrected = unit.corrected(Samples.province().present());
    assertThat(corrected.name()).isEqualTo("UBND tỉnh An Bình");
    assertThat(corrected.periods().get(1)).isEqualTo(past);
  }

  @Test
  void aUnitHasAName() {
    assertThatThrownBy(() -> Samples.unit(Samples.PROVINCE, " ", "Sở", Parent.TOP))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Unit(Samples.PROVINCE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHeadHeadsItsOwnUnitOnly() {
    assertThat(Samples.head().heads(Samples.DEPARTMENT)).isTrue();
    assertThat(Samples.head().heads(Samples.PROVINCE)).isFalse();
    assertThat(Samples.clerk().heads(Samples.DEPARTMENT)).isFalse();
  }
}
