package vn.bangvang.app.plans.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.plan.readiness.Readiness;
import vn.bangvang.domain.plan.readiness.Transition;
import vn.bangvang.domain.shared.Outcome;

/// Issuing, closing, reopening and archiving a plan: what can be done at each stage, the usual next
/// step first.
public final class Stages {
  private final PlanDesk desk;

  public Stages(PlanDesk desk) {
    this.desk = desk;
  }

  public List<Action> at(Stage stage) {
    return switch (stage) {
      case Stage.Draft _ -> List.of(step("plan.issue", Icon.MET, Transition::issue));
      case Stage.Issued _ ->
          List.of(
              step("plan.close", Icon.SAVED, plan -> Transition.close(plan, desk.today())),
              step("plan.recall", Icon.UNDO, Transition::recall));
      case Stage.Closed _ ->
          List.of(
              step("plan.archive", Icon.BACKUP, plan -> Transition.archive(plan, desk.today())),
              step("plan.reopen", Icon.UNDO, Transition::reopen));
      case Stage.Archived _ -> List.of(step("plan.reopen", Icon.UNDO, Transition::reopen));
    };
  }

  private Action step(String word, Icon icon, Function<Plan, Transition> change) {
    return Action.of(
        word,
        icon,
        () -> desk.decide(Words.say(word + ".done"), plan -> outcome(change.apply(plan))));
  }

  static Outcome<Plan> outcome(Transition transition) {
    return switch (transition) {
      case Transition.Done(var plan) -> Outcome.done(plan);
      case Transition.Refused(var because) -> new Outcome.Refused<>(because);
      case Transition.NotReady(var missing) ->
          new Outcome.Refused<>(
              Words.say(
                  "plan.not.ready",
                  missing.stream()
                      .map(Readiness.Check::sentence)
                      .collect(Collectors.joining("; "))));
    };
  }
}
