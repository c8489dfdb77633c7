package vn.bangvang.domain.plan.readiness;

import java.time.LocalDate;
import java.util.List;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.plan.readiness.Readiness.Check;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Sentences;

/// What comes of bringing a plan to another stage.
public sealed interface Transition {
  record Done(Plan plan) implements Transition {}

  /// These are missing.
  record NotReady(List<Check> missing) implements Transition {
    public NotReady {
      missing = List.copyOf(missing);
    }
  }

  /// The plan does not stand where that can be done.
  record Refused(String because) implements Transition {}

  /// A plan is issued on the day that its document bears.
  static Transition issue(Plan plan) {
    if (!(plan.standing().stage() instanceof Stage.Draft)) return refused("stage.not.draft");
    var missing = Readiness.of(plan).missing();
    if (!missing.isEmpty()
        || !(plan.paper().heading().issued() instanceof PartialDate.Day(var day)))
      return new NotReady(missing);
    return at(plan, new Stage.Issued(day));
  }

  /// Back to a draft, as long as it is not closed.
  static Transition recall(Plan plan) {
    return switch (plan.standing().stage()) {
      case Stage.Issued _ -> at(plan, new Stage.Draft());
      case Stage.Draft _, Stage.Closed _, Stage.Archived _ -> refused("stage.not.issued");
    };
  }

  static Transition close(Plan plan, LocalDate on) {
    return switch (plan.standing().stage()) {
      case Stage.Issued(var issued) when on.isBefore(issued) ->
          refused("stage.closed.early", PartialDate.SHORT.format(issued));
      case Stage.Issued(var issued) -> at(plan, new Stage.Closed(issued, on));
      case Stage.Draft _, Stage.Closed _, Stage.Archived _ -> refused("stage.not.issued");
    };
  }

  /// One step back: what was archived is closed again, what was closed is carried out again.
  static Transition reopen(Plan plan) {
    return switch (plan.standing().stage()) {
      case Stage.Closed(var issued, _) -> at(plan, new Stage.Issued(issued));
      case Stage.Archived(var issued, var closed, _) -> at(plan, new Stage.Closed(issued, closed));
      case Stage.Draft _, Stage.Issued _ -> refused("stage.not.closed");
    };
  }

  static Transition archive(Plan plan, LocalDate on) {
    return switch (plan.standing().stage()) {
      case Stage.Closed(var issued, var closed) -> at(plan, new Stage.Archived(issued, closed, on));
      case Stage.Draft _, Stage.Issued _, Stage.Archived _ -> refused("stage.not.closed");
    };
  }

  private static Transition at(Plan plan, Stage stage) {
    return new Done(plan.at(plan.standing().at(stage)));
  }

  private static Transition refused(String key, Object... facts) {
    return new Refused(Sentences.say(key, facts));
  }
}
