package vn.bangvang.domain.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.shared.Ratio;

class CouncilTest {
  @Test
  void aCouncilKnowsItsChairAndItsSecretary() {
    assertThat(SampleCouncil.council().chair().orElseThrow().person())
        .isEqualTo(SampleCouncil.member(0));
    assertThat(SampleCouncil.council().secretary().orElseThrow().person())
        .isEqualTo(SampleCouncil.member(8));
  }

  @Test
  void nobodySitsOnACouncilTwice() {
    var member = SampleCouncil.council().members().getFirst();
    var council = SampleCouncil.council();
    assertThatThrownBy(() ->
            new Council(
                council.id(),
                council.name(),
                council.founded(),
                List.of(member, member),
                council.rules()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMajorityIsSaidInWords() {
    var majority = SampleCouncil.rules().majority();
    assertThat(majority.shown()).isEqualTo("ít nhất 2/3 (66,7 %)");
    var half =
        new Majority(
            majority.base(), new Ratio(1, 2), Majority.Strictness.MORE_THAN, majority.onRecusal());
    assertThat(half.shown()).isEqualTo("quá 1/2 (50 %)");
  }
}
