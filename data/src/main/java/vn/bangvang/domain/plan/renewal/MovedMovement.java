package vn.bangvang.domain.plan.renewal;

import java.util.List;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Rewards;

/// A movement some years later.
record MovedMovement(YearShift shift) {

  Movement of(Movement last) {
    var purpose = last.purpose();
    var standards = last.standards();
    return new Movement(
        new Purpose(
            shift.moved(purpose.theme()),
            points(purpose.goals()),
            points(purpose.contents()),
            points(purpose.solutions())),
        last.targets().stream().map(this::of).toList(),
        of(last.course()),
        new Standards(
            standards.subjects().stream().map(this::of).toList(),
            standards.criteria().stream().map(this::of).toList()),
        of(last.rewards()));
  }

  private List<Point> points(List<Point> points) {
    return points.stream()
        .map(one -> new Point(one.level(), one.label(), shift.moved(one.text())))
        .toList();
  }

  private IndexTarget of(IndexTarget target) {
    return new IndexTarget(target.indicator(), target.aim(), shift.moved(target.year()));
  }

  private Course of(Course course) {
    Course.Start start =
        switch (course.start()) {
          case Course.Start.Issue issue -> issue;
          case Course.Start.From(var date) -> new Course.Start.From(shift.moved(date));
        };
    return new Course(
        start,
        shift.moved(course.until()),
        course.milestones().stream().map(this::of).toList(),
        course.rounds().stream().map(this::of).toList());
  }

  private Milestone of(Milestone one) {
    return new Milestone(one.kind(), shift.moved(one.when()), shift.moved(one.note()));
  }

  private Round of(Round round) {
    return new Round(
        round.id(),
        round.kind(),
        shift.moved(round.name()),
        shift.moved(round.when()),
        shift.moved(round.deadline()));
  }

  private SubjectGroup of(SubjectGroup group) {
    return new SubjectGroup(group.label(), shift.moved(group.text()), group.kinds());
  }

  private Criterion of(Criterion criterion) {
    var wording = criterion.wording();
    var terms = criterion.terms();
    return new Criterion(
        criterion.id(),
        criterion.subject(),
        new Wording(
            wording.level(), wording.label(), shift.moved(wording.text()), wording.clause()),
        criterion.measure(),
        new Terms(
            of(terms.scope()),
            terms.source(),
            terms.exclusions().stream().map(this::of).toList(),
            shift.moved(terms.evidence()),
            terms.score()));
  }

  private Scope of(Scope scope) {
    return switch (scope) {
      case Scope.Everyone everyone -> everyone;
      case Scope.Where(var condition) -> new Scope.Where(shift.moved(condition));
      case Scope.Kinds(var kinds, var condition) -> new Scope.Kinds(kinds, shift.moved(condition));
    };
  }

  private Exclusion of(Exclusion one) {
    return new Exclusion(one.id(), shift.moved(one.text()), one.trigger(), one.excuse());
  }

  private Rewards of(Rewards rewards) {
    var dossier =
        rewards.dossier().stream()
            .map(one -> new DossierPart(one.label(), shift.moved(one.text())))
            .toList();
    return new Rewards(rewards.awards(), dossier, rewards.copies());
  }
}
