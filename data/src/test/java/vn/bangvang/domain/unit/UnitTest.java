package vn.bangvang.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.PartialDate;

class UnitTest {
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
