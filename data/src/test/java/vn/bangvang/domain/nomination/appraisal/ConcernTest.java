package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.unit.UnitKind;

/// "Not applicable" is an answer with a reason, whatever the criterion measures, but only where the
/// plan says whom the criterion concerns (S1.e); an answer of another kind is no answer.
class ConcernTest {
  static List<Measure> measures() {
    return List.of(
        new Measure.Judgement(),
        new Measure.Percent(Target.of(Relation.AT_LEAST, 100)),
        new Measure.Count(Target.of(Relation.EXACTLY, 0)),
        SamplePlan.rating(),
        SamplePlan.growth(),
        new Measure.DocumentIssued(),
        new Measure.InitiativeRecognised());
  }

  private static Verdict verdict(Measure measure, Answer answer) {
    return Replies.verdict(Demands.where("được giao", measure), answer);
  }

  @Test
  void whatConcernsSomeKindsOfUnitCanBeSetAsideByTheOthers() {
    var kinds = new Scope.Kinds(List.of(new UnitKind("UBND cấp xã")), "");
    var plan = Demands.of(kinds, new Measure.Judgement());
    assertThat(Replies.verdict(plan, Replies.notApplicable(1, "là sở")))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void whatConcernsEverybodyCannotBeSetAside(Measure measure) {
    var setAside = Replies.notApplicable(1, "không được giao");
    assertThat(Replies.verdict(Demands.of(measure), setAside))
        .isEqualTo(
            new Verdict.Open(
                List.of(
                    "Tiêu chí áp dụng với mọi trường hợp nên không trả lời “Không áp dụng” được;"
                        + " trả lời lại – tiêu chí a")));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void whatDoesNotConcernIsSetAsideWithItsReason(Measure measure) {
    assertThat(verdict(measure, Replies.notApplicable(1, "không được giao")))
        .isEqualTo(new Verdict.NotApplicable("Không áp dụng: không được giao – tiêu chí a"));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void withoutAReasonItStaysOpen(Measure measure) {
    assertThat(verdict(measure, Replies.notApplicable(1, " ")))
        .isEqualTo(new Verdict.Open(List.of("Chưa nêu lý do không áp dụng – tiêu chí a")));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void whatWasNotAnsweredStaysOpen(Measure measure) {
    assertThat(verdict(measure, Replies.to(1, Reply.NOT_YET)))
        .isEqualTo(new Verdict.Open(List.of("Chưa trả lời – tiêu chí a")));
  }

  static List<Arguments> fitting() {
    return List.of(
        Arguments.of(Replies.met(1), 3),
        Arguments.of(Replies.number(1, "100"), 2),
        Arguments.of(Replies.level(1, "Tốt"), 1),
        Arguments.of(Replies.to(1, new Reply.Compared(List.of())), 1));
  }

  @ParameterizedTest
  @MethodSource("fitting")
  void anAnswerThatDoesNotFitTheMeasureIsAskedAgain(Answer answer, int measures) {
    assertThat(measures())
        .filteredOn(measure -> !verdict(measure, answer).because().contains("không còn hợp"))
        .hasSize(measures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100"})
  void aNumberIsNoJudgement(String number) {
    assertThat(verdict(new Measure.Judgement(), Replies.number(1, number)))
        .isInstanceOf(Verdict.Open.class);
  }

  @Test
  void aReasonIsKeptAsItWasGiven() {
    String reason = "Đơn vị thành lập từ 01/7/2025, chưa có số liệu “năm trước”";
    assertThat(verdict(SamplePlan.growth(), Replies.notApplicable(1, reason)).because())
        .contains(reason);
  }
}
