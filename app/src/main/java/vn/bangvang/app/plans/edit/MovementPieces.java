package vn.bangvang.app.plans.edit;

import java.util.List;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.PartialDate;

/// The pieces of what a plan sets in motion.
public final class MovementPieces {
  private static final Piece<Movement> MOVEMENT = new Piece<>(Plan::movement, Plan::moving);
  private static final Piece<Purpose> PURPOSE =
      MOVEMENT.part(
          Movement::purpose,
          (one, to) ->
              new Movement(to, one.targets(), one.course(), one.standards(), one.rewards()));
  private static final Piece<Course> COURSE =
      MOVEMENT.part(
          Movement::course,
          (one, to) ->
              new Movement(one.purpose(), one.targets(), to, one.standards(), one.rewards()));
  private static final Piece<Standards> STANDARDS =
      MOVEMENT.part(
          Movement::standards,
          (one, to) -> new Movement(one.purpose(), one.targets(), one.course(), to, one.rewards()));
  private static final Piece<Rewards> REWARDS =
      MOVEMENT.part(
          Movement::rewards,
          (one, to) ->
              new Movement(one.purpose(), one.targets(), one.course(), one.standards(), to));

  public static final Piece<List<IndexTarget>> TARGETS =
      MOVEMENT.part(
          Movement::targets,
          (one, to) ->
              new Movement(one.purpose(), to, one.course(), one.standards(), one.rewards()));
  public static final Piece<String> THEME =
      PURPOSE.part(
          Purpose::theme,
          (one, to) -> new Purpose(to, one.goals(), one.contents(), one.solutions()));
  public static final Piece<List<Point>> GOALS =
      PURPOSE.part(
          Purpose::goals,
          (one, to) -> new Purpose(one.theme(), to, one.contents(), one.solutions()));
  public static final Piece<List<Point>> CONTENTS =
      PURPOSE.part(
          Purpose::contents,
          (one, to) -> new Purpose(one.theme(), one.goals(), to, one.solutions()));
  public static final Piece<List<Point>> SOLUTIONS =
      PURPOSE.part(
          Purpose::solutions,
          (one, to) -> new Purpose(one.theme(), one.goals(), one.contents(), to));

  public static final Piece<Course.Start> START =
      COURSE.part(
          Course::start, (one, to) -> new Course(to, one.until(), one.milestones(), one.rounds()));
  public static final Piece<PartialDate> UNTIL =
      COURSE.part(
          Course::until, (one, to) -> new Course(one.start(), to, one.milestones(), one.rounds()));
  public static final Piece<List<Milestone>> MILESTONES =
      COURSE.part(
          Course::milestones, (one, to) -> new Course(one.start(), one.until(), to, one.rounds()));
  public static final Piece<List<Round>> ROUNDS =
      COURSE.part(
          Course::rounds, (one, to) -> new Course(one.start(), one.until(), one.milestones(), to));

  public static final Piece<List<SubjectGroup>> SUBJECTS =
      STANDARDS.part(Standards::subjects, (one, to) -> new Standards(to, one.criteria()));
  public static final Piece<List<Criterion>> CRITERIA =
      STANDARDS.part(Standards::criteria, (one, to) -> new Standards(one.subjects(), to));

  public static final Piece<List<Award>> AWARDS =
      REWARDS.part(Rewards::awards, (one, to) -> new Rewards(to, one.dossier(), one.copies()));
  public static final Piece<List<DossierPart>> DOSSIER =
      REWARDS.part(Rewards::dossier, (one, to) -> new Rewards(one.awards(), to, one.copies()));
  public static final Piece<Integer> COPIES =
      REWARDS.part(Rewards::copies, (one, to) -> new Rewards(one.awards(), one.dossier(), to));

  private MovementPieces() {}
}
