package vn.bangvang.store;

import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;

/// Answers of every kind, for tests.
public final class AnswerSamples {
  private AnswerSamples() {}

  public static Answer[] ofEveryKind(EvidenceId evidence) {
    return new Answer[] {
      replied(1, new Reply.Judged(Reply.Judgement.MET)),
      replied(2, new Reply.Measured(new BigDecimal("97.5")))
          .with(
              new ExclusionAnswer(
                  SamplePlan.exclusion(1), new ExclusionAnswer.Finding.NotYet(), "Bão số 3")),
      replied(3, new Reply.NotApplicable("không có hồ sơ")),
      replied(4, new Reply.Level("Tốt")),
      replied(5, new Reply.Compared(List.of(ddci(), sipas()))),
      replied(6, new Reply.Judged(Reply.Judgement.NOT_MET)).provenBy(List.of(evidence)),
      Answer.open(SamplePlan.criterion(7)).noted("Đang chờ\nquyết định công nhận"),
      replied(8, new Reply.Judged(Reply.Judgement.MET))
          .with(
              new ExclusionAnswer(
                  SamplePlan.exclusion(2),
                  new ExclusionAnswer.Finding.Measured(new BigDecimal("3.25")),
                  ""))
          .with(
              new ExclusionAnswer(
                  SamplePlan.exclusion(3), new ExclusionAnswer.Finding.Present(), ""))
    };
  }

  public static Unit unit(int number) {
    var id = new UnitId(Samples.id(7000 + number));
    return Samples.unit(id, "Xã số " + number, "UBND xã", Parent.TOP);
  }

  private static Answer replied(int criterion, Reply reply) {
    return Answer.open(SamplePlan.criterion(criterion)).replied(reply);
  }

  private static Comparison ddci() {
    return new Comparison(
        new Indicator("DDCI"),
        new Figure.ScoreAndRank(new BigDecimal("70.1"), 12),
        new Figure.ScoreAndRank(new BigDecimal("71.25"), 9));
  }

  private static Comparison sipas() {
    return new Comparison(
        new Indicator("SIPAS"), new Figure.NotMeasured(), new Figure.Score(BigDecimal.TEN));
  }
}
