package vn.bangvang.domain.plan.adoption;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.adoption.Shelf.Traits;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Rewards;

/// All lists of a movement that a plan takes over from the one above, in the order of a plan.
final class Shelves {
  private Shelves() {}

  static final List<Shelf<?>> ALL =
      List.of(
          new Shelf<>(
              Part.THEME,
              one -> List.of(one.purpose().theme()),
              (one, theme) -> one.with(one.purpose().about(theme.getFirst())),
              only(Function.identity())),
          points(Part.GOALS, Purpose::goals, Purpose::aiming),
          points(Part.CONTENTS, Purpose::contents, Purpose::containing),
          points(Part.SOLUTIONS, Purpose::solutions, Purpose::by),
          new Shelf<>(
              Part.TARGETS,
              Movement::targets,
              Movement::aiming,
              marked(one -> one.indicator().name() + " " + one.year(), Said::target)),
          new Shelf<>(
              Part.PERIOD,
              one -> List.of(Period.of(one.course())),
              (one, period) -> one.with(period.getFirst().in(one.course())),
              only(Period::shown)),
          new Shelf<>(
              Part.MILESTONES,
              one -> one.course().milestones(),
              (one, dates) -> one.with(one.course().dated(dates)),
              marked(one -> one.kind() + " " + one.note(), Said::milestone)),
          new Shelf<>(
              Part.ROUNDS,
              one -> one.course().rounds(),
              (one, rounds) -> one.with(one.course().held(rounds)),
              marked(one -> one.id().value().toString(), Said::round)),
          new Shelf<>(
              Part.SUBJECTS,
              one -> one.standards().subjects(),
              (one, groups) -> one.with(new Standards(groups, one.standards().criteria())),
              worded(
                  SubjectGroup::text,
                  SubjectGroup::label,
                  one -> new SubjectGroup("", one.text(), one.kinds()))),
          new Shelf<>(
              Part.CRITERIA,
              one -> one.standards().criteria(),
              (one, criteria) -> one.with(new Standards(one.standards().subjects(), criteria)),
              new Traits<>(
                  one -> one.id().value().toString(),
                  _ -> "",
                  _ -> "",
                  one -> one.labelled(""),
                  Said::criterion)),
          new Shelf<>(
              Part.AWARDS,
              one -> one.rewards().awards(),
              (one, awards) ->
                  one.with(new Rewards(awards, one.rewards().dossier(), one.rewards().copies())),
              marked(one -> one.id().value().toString(), Said::award)),
          new Shelf<>(
              Part.DOSSIER,
              one -> one.rewards().dossier(),
              (one, parts) ->
                  one.with(new Rewards(one.rewards().awards(), parts, one.rewards().copies())),
              worded(
                  DossierPart::text, DossierPart::label, one -> new DossierPart("", one.text()))),
          new Shelf<>(
              Part.COPIES,
              one -> List.of(one.rewards().copies()),
              (one, copies) ->
                  one.with(
                      new Rewards(
                          one.rewards().awards(), one.rewards().dossier(), copies.getFirst())),
              only(String::valueOf)));

  private static Shelf<Point> points(
      Part part, Function<Purpose, List<Point>> out, BiFunction<Purpose, List<Point>, Purpose> in) {
    return new Shelf<>(
        part,
        one -> out.apply(one.purpose()),
        (one, points) -> one.with(in.apply(one.purpose(), points)),
        worded(Point::text, Point::label, one -> new Point(one.level(), "", one.text())));
  }

  /// There is always exactly one.
  private static <T> Traits<T> only(Function<T, String> shown) {
    return new Traits<>(_ -> "only", _ -> "", _ -> "", UnaryOperator.identity(), shown);
  }

  private static <T> Traits<T> marked(Function<T, String> mark, Function<T, String> shown) {
    return new Traits<>(mark, _ -> "", _ -> "", UnaryOperator.identity(), shown);
  }

  private static <T> Traits<T> worded(
      Function<T, String> text, Function<T, String> label, UnaryOperator<T> bare) {
    return new Traits<>(_ -> "", text, label, bare, text);
  }
}
