package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;

/// Criteria that a document has to bear: the body's own plan, a recognised initiative.
class ProofTest {
  private static final Evidence RECOGNITION =
      new Evidence(
          new EvidenceId(Samples.id(95)),
          SamplePlan.PLAN,
          new LegalBasis(
              "Quyết định",
              new DocumentNumber("07/QĐ-HĐSK"),
              PartialDate.on(2023, 10, 9),
              "Hội đồng sáng kiến tỉnh",
              ""),
          Evidence.Attachment.NONE);

  private static Verdict verdict(Measure measure, Answer answer, Evidence... register) {
    return Replies.verdict(Demands.of(measure), answer, register);
  }

  static List<Measure> borne() {
    return List.of(new Measure.DocumentIssued(), new Measure.InitiativeRecognised());
  }

  @ParameterizedTest
  @MethodSource("borne")
  void whatIsClaimedWithoutAPaperStaysOpen(Measure measure) {
    assertThat(verdict(measure, Replies.met(1), RECOGNITION)).isInstanceOf(Verdict.Open.class);
  }

  @ParameterizedTest
  @MethodSource("borne")
  void aPaperThatLeftTheRegisterProvesNothing(Measure measure) {
    var claimed = Replies.met(1).provenBy(List.of(RECOGNITION.id()));
    assertThat(verdict(measure, claimed)).isInstanceOf(Verdict.Open.class);
    assertThat(verdict(measure, claimed, RECOGNITION)).isInstanceOf(Verdict.Met.class);
  }

  @ParameterizedTest
  @MethodSource("borne")
  void whatIsDeniedNeedsNoPaper(Measure measure) {
    assertThat(verdict(measure, Replies.notMet(1))).isInstanceOf(Verdict.NotMet.class);
  }

  @ParameterizedTest
  @MethodSource("borne")
  void aPaperAloneIsNoAnswer(Measure measure) {
    var silent = Replies.to(1, Reply.NOT_YET).provenBy(List.of(RECOGNITION.id()));
    assertThat(verdict(measure, silent, RECOGNITION)).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void everyPaperIsCitedInTheOrderOfTheRegister() {
    var paper = Samples.evidence(96);
    var both = Replies.met(1).provenBy(List.of(paper.id(), RECOGNITION.id()));
    assertThat(verdict(new Measure.InitiativeRecognised(), both, RECOGNITION, paper).because())
        .startsWith(
            "Được công nhận: Quyết định số 07/QĐ-HĐSK ngày 09/10/2023 của Hội đồng sáng kiến tỉnh;"
                + " Quyết định số 1894/QĐ-UBND");
  }

  @Test
  void aJudgementNeedsNoPaperButMayHaveOne() {
    var backed = Replies.met(1).provenBy(List.of(RECOGNITION.id()));
    assertThat(verdict(new Measure.Judgement(), backed, RECOGNITION))
        .isEqualTo(verdict(new Measure.Judgement(), Replies.met(1)));
  }
}
