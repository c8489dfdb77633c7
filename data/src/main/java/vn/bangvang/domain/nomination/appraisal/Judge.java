package vn.bangvang.domain.nomination.appraisal;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.shared.text.Sentences;

/// Judges the criteria of one plan by answers, weighing what rules a nominee out.
final class Judge {
  private final Plan plan;
  private final Citation citation;
  private final Yardstick yardstick;

  Judge(Plan plan, Yardstick yardstick) {
    this.plan = plan;
    this.citation = new Citation(plan);
    this.yardstick = yardstick;
  }

  Appraisal.Line line(Criterion criterion, Checklist own, Checklist unit) {
    var answer = own.to(criterion.id());
    var onTarget = yardstick.verdict(criterion, answer);
    return new Appraisal.Line(criterion, answer, verdict(criterion, own, unit), onTarget);
  }

  /// The verdict on a criterion, from the nominee's own answers or from those of his unit.
  Verdict verdict(Criterion criterion, Checklist own, Checklist unit) {
    Verdict verdict =
        switch (criterion.terms().source()) {
          case Source.Own _ -> own(criterion, own.to(criterion.id()));
          case Source.Unit(var origins) -> takenOver(origins, unit);
        };
    return cited("verdict.cited", verdict, citation.of(criterion));
  }

  private Verdict own(Criterion criterion, Answer answer) {
    Verdict onTarget = yardstick.verdict(criterion, answer);
    var trials =
        criterion.exclusions().stream()
            .map(one -> Trial.of(one, answer.to(one.id()), onTarget))
            .toList();
    return weighed(criterion, onTarget, trials);
  }

  /// An exclusion outweighs everything; what is missing comes before a favourable verdict.
  private static Verdict weighed(Criterion criterion, Verdict onTarget, List<Trial> trials) {
    var missing = new ArrayList<String>();
    var lifted = new ArrayList<String>();
    for (Trial trial : trials) {
      switch (trial) {
        case Trial.SetOff(var because) -> {
          return new Verdict.Excluded(because);
        }
        case Trial.Missing(var what) -> missing.add(what);
        case Trial.Lifted(var because) -> lifted.add(because);
        case Trial.Clear _ -> {}
      }
    }
    if (isFinal(criterion, onTarget)) return onTarget;
    if (onTarget instanceof Verdict.Open(var open)) missing.addAll(0, open);
    if (!missing.isEmpty()) return new Verdict.Open(missing);
    return lifted.isEmpty() ? onTarget : new Verdict.Excused(String.join("; ", lifted));
  }

  /// Only an exclusion that hangs on the target itself can still excuse that it was missed.
  private static boolean isFinal(Criterion criterion, Verdict onTarget) {
    return switch (onTarget) {
      case Verdict.NotApplicable _ -> true;
      case Verdict.NotMet _ ->
          criterion.exclusions().stream()
              .noneMatch(one -> one.trigger() instanceof Exclusion.Trigger.TargetMissed);
      case Verdict.Met _, Verdict.Excluded _, Verdict.Excused _, Verdict.Open _ -> false;
    };
  }

  private Verdict takenOver(List<Source.Origin> origins, Checklist unit) {
    return Verdicts.all(origins.stream().map(origin -> origin(origin, unit)).toList());
  }

  private Verdict origin(Source.Origin origin, Checklist unit) {
    var criterion = plan.criterion(origin.criterion());
    if (criterion.isEmpty())
      return new Verdict.Open(List.of(Sentences.say("unit.criterion.missing")));
    return switch (origin) {
      case Source.Origin.OfCriterion _ ->
          ofUnit(own(criterion.get(), unit.to(origin.criterion())), criterion.get());
      case Source.Origin.OfExclusion(_, var exclusion) ->
          ofUnit(exclusion(criterion.get(), exclusion, unit), criterion.get());
    };
  }

  private Verdict ofUnit(Verdict verdict, Criterion criterion) {
    return cited("verdict.of.unit", verdict, citation.sign(criterion));
  }

  private Verdict exclusion(Criterion criterion, ExclusionId wanted, Checklist unit) {
    var answer = unit.to(criterion.id());
    var found = criterion.exclusions().stream().filter(one -> one.id().equals(wanted)).findFirst();
    if (found.isEmpty()) return new Verdict.Open(List.of(Sentences.say("unit.criterion.missing")));
    var onTarget = yardstick.verdict(criterion, answer);
    return switch (Trial.of(found.get(), answer.to(wanted), onTarget)) {
      case Trial.Missing _ when onTarget instanceof Verdict.NotApplicable -> onTarget;
      case Trial.Clear _ -> new Verdict.Met(Sentences.say("exclusion.absent", found.get().text()));
      case Trial.Missing(var what) -> new Verdict.Open(List.of(what));
      case Trial.SetOff(var because) -> new Verdict.NotMet(because);
      case Trial.Lifted(var because) -> new Verdict.Excused(because);
    };
  }

  private static Verdict cited(String key, Verdict verdict, String criterion) {
    return Verdicts.worded(verdict, because -> Sentences.say(key, because, criterion));
  }
}
