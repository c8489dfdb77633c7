package vn.bangvang.domain.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PersonName;
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

  private static Outcome<Council> joined(Council council, int person, Role role) {
    var name = new PersonName("Phạm Thị Hà");
    return council.joined(new Member(SampleCouncil.member(person), name, "Giám đốc", role));
  }

  private static Council without(int member) {
    return SampleCouncil.council().left(SampleCouncil.member(member));
  }

  @Test
  void whoeverJoinsSitsLast() {
    assertThat(joined(SampleCouncil.council(), 9, Role.MEMBER))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done ->
                assertThat(((Council) done.value()).members())
                    .hasSize(10)
                    .last()
                    .extracting(Member::person)
                    .isEqualTo(SampleCouncil.member(9)));
  }

  @Test
  void whoSitsOnItAlreadyDoesNotJoinAgain() {
    assertThat(joined(SampleCouncil.council(), 3, Role.VICE_CHAIR))
        .isEqualTo(new Outcome.Refused<>("Phạm Thị Hà đã là thành viên của Hội đồng này."));
  }

  @Test
  void aCouncilHasOneChair() {
    assertThat(joined(SampleCouncil.council(), 9, Role.CHAIR))
        .isEqualTo(
            new Outcome.Refused<>(
                "Hội đồng đã có Chủ tịch là Thành Viên A; mỗi Hội đồng chỉ có một Chủ tịch."));
    assertThat(joined(without(0), 9, Role.CHAIR)).isInstanceOf(Outcome.Done.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, Hội đồng chưa có Chủ tịch; thêm Chủ tịch rồi lập phiên họp.",
    "8, Hội đồng chưa có Thư ký; thêm Thư ký rồi lập phiên họp."
  })
  void nobodyMeetsWithoutAChairOrASecretary(int missing, String sentence) {
    assertThat(Proceedings.convened(without(missing), SampleCouncil.session()))
        .isEqualTo(new Outcome.Refused<>(sentence));
  }

  @Test
  void aWholeCouncilMeets() {
    assertThat(Proceedings.convened(SampleCouncil.council(), SampleCouncil.session()))
        .isEqualTo(Outcome.done(SampleCouncil.session()));
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
