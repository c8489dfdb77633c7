package vn.bangvang.domain.nomination.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;

/// What the points of a plan that scores come to: so many of so many, and how many criteria still
/// lack an answer. What is not applicable takes its maximum away; 0 is a score.
public record Points(BigDecimal total, BigDecimal maximum, int open) {

  static Optional<Points> of(List<Appraisal.Line> lines) {
    var scored = lines.stream().filter(one -> one.criterion().maximum().isPresent()).toList();
    if (scored.isEmpty()) return Optional.empty();
    var totals = new ArrayList<BigDecimal>();
    var maxima = new ArrayList<BigDecimal>();
    int open = 0;
    for (Appraisal.Line line : scored) {
      if (line.verdict() instanceof Verdict.NotApplicable) continue;
      maxima.add(most(line));
      var gained = gained(line);
      if (gained.isPresent()) totals.add(gained.get());
      else open++;
    }
    return Optional.of(new Points(sum(totals), sum(maxima), open));
  }

  /// "8,5/10 điểm, còn 2 tiêu chí chưa chấm".
  public String shown() {
    String shown = Sentences.say("points.total", Numbers.shown(total), Numbers.shown(maximum));
    return open == 0 ? shown : Sentences.say("points.open", shown, open);
  }

  /// Points as they were given; else all for a criterion that is met, none for one that is not.
  private static Optional<BigDecimal> gained(Appraisal.Line line) {
    boolean given =
        line.criterion().measure() instanceof Measure.Points
            && line.answer().reply() instanceof Reply.Measured;
    return switch (line.verdict()) {
      case Verdict.Excluded _ -> Optional.of(BigDecimal.ZERO);
      case Verdict.Open _, Verdict.NotApplicable _ -> Optional.empty();
      case Verdict.NotMet _ -> Optional.of(given ? points(line) : BigDecimal.ZERO);
      case Verdict.Met _, Verdict.Excused _ -> Optional.of(given ? points(line) : most(line));
    };
  }

  private static BigDecimal points(Appraisal.Line line) {
    return line.answer().reply() instanceof Reply.Measured(var value) ? value : BigDecimal.ZERO;
  }

  private static BigDecimal most(Appraisal.Line line) {
    return line.criterion().maximum().orElseThrow();
  }

  private static BigDecimal sum(List<BigDecimal> points) {
    return Numbers.plain(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
