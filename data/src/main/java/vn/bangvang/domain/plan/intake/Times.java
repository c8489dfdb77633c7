package vn.bangvang.domain.plan.intake;

import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.intake.round.Rounds;
import vn.bangvang.domain.plan.intake.round.Span;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;

/// From when to when the plan runs, its dates between and its rounds.
final class Times {
  private final Accepted accepted;
  private final PartialDate issued;

  private Times(Accepted accepted, PartialDate issued) {
    this.accepted = accepted;
    this.issued = issued;
  }

  static Course of(Accepted accepted, PartialDate issued, Ids ids) {
    return new Times(accepted, issued).course(ids);
  }

  private Course course(Ids ids) {
    var until =
        accepted
            .first(Fact.Ends.class)
            .map(said -> date(said.when()))
            .orElseGet(PartialDate::unknown);
    var milestones = accepted.all(Fact.Milestone.class).stream().map(this::milestone).toList();
    var span = new Span(begun(start(), issued), until);
    return new Course(start(), until, milestones, Rounds.of(milestones, span, ids));
  }

  /// The year in which the course begins; 0 where that is not known.
  static int year(Course course, PartialDate issued) {
    return new Span(begun(course.start(), issued), course.until()).first();
  }

  /// A plan that does not say from when it runs does so from its day of issue.
  private Course.Start start() {
    var begins = accepted.first(Fact.Begins.class).map(Fact.Begins::when);
    return begins
        .filter(when -> !(when instanceof When.AtIssue))
        .map(this::date)
        .filter(date -> !(date instanceof PartialDate.Unknown))
        .<Course.Start>map(Course.Start.From::new)
        .orElseGet(Course.Start.Issue::new);
  }

  private static PartialDate begun(Course.Start start, PartialDate issued) {
    return start instanceof Course.Start.From(var date) ? date : issued;
  }

  private Milestone milestone(Fact.Milestone said) {
    return new Milestone(kind(said.occasion()), date(said.when()), "");
  }

  private PartialDate date(When when) {
    return switch (when) {
      case When.On(var date) -> date;
      case When.AtIssue _ -> issued;
      case When.Yearly(var day) -> new PartialDate.YearlyOn(day);
    };
  }

  private static Milestone.Kind kind(Fact.Occasion occasion) {
    return switch (occasion) {
      case MID_REVIEW -> Milestone.Kind.MID_REVIEW;
      case FINAL_REVIEW -> Milestone.Kind.FINAL_REVIEW;
      case DOSSIER_DEADLINE -> Milestone.Kind.DOSSIER_DEADLINE;
      case REPORT -> Milestone.Kind.REPORT;
    };
  }
}
