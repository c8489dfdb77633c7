package vn.bangvang.app.nominations.checklist;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import vn.bangvang.domain.nomination.checklist.Acceptance;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;

/// The control by which one kind of criterion is answered.
interface AnswerControl {
  Node node();

  /// Shows a reply without telling it again.
  void show(Reply reply);

  /// Where the keys for "met" and "not met" go; only judgements know them.
  default void judge(Reply.Judgement judgement) {}

  static AnswerControl of(Criterion criterion, Consumer<Reply> taker) {
    String id = "answer-" + criterion.id().value();
    return switch (criterion.measure()) {
      case Measure.Judgement _ -> new JudgedControl(id, "judged", taker);
      case Measure.DocumentIssued _ -> new JudgedControl(id, "document", taker);
      case Measure.InitiativeRecognised _ -> new JudgedControl(id, "initiative", taker);
      case Measure.Percent _ -> MeasuredControl.percent(taker);
      case Measure.Count _ -> MeasuredControl.count(taker);
      case Measure.Rank _ -> MeasuredControl.rank(taker);
      case Measure.Points points -> MeasuredControl.points(points, taker);
      case Measure.Rating(var scales) -> new LevelControl(levels(scales), taker);
      case Measure.Growth growth ->
          new ComparedControl(growth, Acceptance.mayNotApply(criterion), taker);
      case Measure.Heading _ -> throw new IllegalArgumentException("a heading has no answer");
    };
  }

  /// The levels of all times, the newest first: the year of a round may not be known yet.
  private static List<String> levels(List<Scale> scales) {
    return scales.reversed().stream().flatMap(one -> one.levels().stream()).distinct().toList();
  }
}
