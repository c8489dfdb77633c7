package vn.bangvang.domain.plan.readiness;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.readiness.Readiness.Check;
import vn.bangvang.domain.plan.readiness.Readiness.State;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Sentences;

/// The single questions of the readiness list.
final class Checks {
  private final Plan plan;

  Checks(Plan plan) {
    this.plan = plan;
  }

  List<Check> all() {
    return Stream.of(head(), content(), Ratings.of(plan), rewards(), end())
        .flatMap(one -> one)
        .toList();
  }

  private Stream<Check> head() {
    var heading = plan.paper().heading();
    boolean dated = heading.issued() instanceof PartialDate.Day;
    boolean based = !plan.paper().bases().isEmpty();
    return Stream.of(
        required(Part.NUMBER, !heading.number().isDraft(), heading.number().canonical()),
        required(Part.DATE, dated, heading.issued().shown()),
        required(Part.TITLE, !heading.title().isEmpty(), heading.title()),
        required(Part.ISSUER, !heading.issuer().isEmpty(), heading.issuer()),
        expected(Part.BASES, based, count(plan.paper().bases())));
  }

  private Stream<Check> content() {
    var course = plan.course();
    boolean ends = !course.until().equals(PartialDate.unknown());
    return Stream.of(
        expected(Part.PERIOD, ends, course.until().shown()),
        expected(Part.SUBJECTS, !plan.standards().subjects().isEmpty(), subjects()),
        substance());
  }

  private String subjects() {
    return count(plan.standards().subjects());
  }

  /// A movement is judged by criteria, or at least says what it consists of; a work plan has tasks.
  private Check substance() {
    if (plan.standing().kind() == Standing.Kind.REFORM_WORK)
      return expected(
          Part.TASKS, !plan.execution().tasks().isEmpty(), count(plan.execution().tasks()));
    var criteria = plan.standards().criteria();
    if (!criteria.isEmpty() || !plan.rewards().awards().isEmpty())
      return expected(Part.CRITERIA, !criteria.isEmpty(), count(criteria));
    var contents = plan.movement().purpose().contents();
    return expected(Part.CONTENTS, !contents.isEmpty(), count(contents));
  }

  /// Asked only of a plan that offers rewards.
  private Stream<Check> rewards() {
    var rewards = plan.rewards();
    if (rewards.awards().isEmpty()) return Stream.of();
    return Stream.concat(
        Quotas.of(plan),
        Stream.of(
            expected(Part.DOSSIER, !rewards.dossier().isEmpty(), count(rewards.dossier())),
            deadline()));
  }

  /// S1.h: the dead-line may be set later; then it is said so.
  private Check deadline() {
    var dates =
        Stream.concat(
            plan.course().milestones().stream()
                .filter(one -> one.kind() == Milestone.Kind.DOSSIER_DEADLINE)
                .map(Milestone::when),
            plan.course().rounds().stream().map(Round::deadline));
    var known = dates.filter(one -> !one.equals(PartialDate.unknown())).toList();
    if (known.isEmpty()) return expected(Part.ROUNDS, false, "");
    boolean certain = known.stream().noneMatch(PartialDate.Event.class::isInstance);
    if (certain) return expected(Part.ROUNDS, true, known.getFirst().shown());
    boolean isMilestone =
        plan.course().milestones().stream()
            .anyMatch(one -> one.kind() == Milestone.Kind.DOSSIER_DEADLINE);
    var part = isMilestone ? Part.MILESTONES : Part.ROUNDS;
    return check(part, State.DOUBTFUL, "ready.deadline.later", known.getFirst().shown());
  }

  private Stream<Check> end() {
    var signer = plan.paper().signer();
    boolean named = !signer.name().isEmpty();
    return Stream.of(
        expected(
            Part.RECIPIENTS,
            !plan.paper().recipients().isEmpty(),
            count(plan.paper().recipients())),
        expected(Part.SIGNER, named, signer.name()));
  }

  private static String count(List<?> lines) {
    return Sentences.say("ready.lines", lines.size());
  }

  private static Check required(Part part, boolean there, String what) {
    return check(part, there ? State.READY : State.MISSING, key(there), what);
  }

  private static Check expected(Part part, boolean there, String what) {
    return check(part, there ? State.READY : State.DOUBTFUL, key(there), what);
  }

  private static String key(boolean there) {
    return there ? "ready.there" : "ready.absent";
  }

  private static Check check(Part part, State state, String key, String what) {
    return new Check(part.whole(), state, Sentences.say(key, part.shown(), what));
  }
}
