package vn.bangvang.app.plans.reading.form;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.TINY;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.shared.text.Texts;

/// By what a criterion is measured, and what it demands: a figure with its unit, or a level; only
/// the fields of what it demands are there.
final class GaugeFields {
  private static final Threshold.Figure FIRST =
      new Threshold.Figure(Relation.AT_LEAST, BigDecimal.valueOf(100), "%");

  /// How a target is given.
  private enum Target {
    NONE,
    FIGURE,
    LEVEL;

    static Target of(Fact.Criterion one) {
      return switch (one.gauge().target()) {
        case Threshold.Unstated _ -> NONE;
        case Threshold.Figure _ -> FIGURE;
        case Threshold.Level _ -> LEVEL;
      };
    }

    Threshold blank() {
      return switch (this) {
        case NONE -> new Threshold.Unstated();
        case FIGURE -> FIRST;
        case LEVEL -> new Threshold.Level("");
      };
    }
  }

  private GaugeFields() {}

  static FieldRow<Fact.Criterion> add(FieldRow<Fact.Criterion> row) {
    return indicators(level(figure(target(kind(row)).next())));
  }

  private static FieldRow<Fact.Criterion> kind(FieldRow<Fact.Criterion> row) {
    var kind =
        Fields.choice(
            "reading.measure",
            List.of(Gauge.Kind.values()),
            one -> Words.say("measure.kind." + one));
    return row.choice(
        MIDDLE,
        kind,
        one -> one.gauge().kind(),
        (one, to) -> measured(one, new Gauge(to, one.gauge().target(), one.gauge().indicators())));
  }

  private static FieldRow<Fact.Criterion> indicators(FieldRow<Fact.Criterion> row) {
    return row.text(
        WIDE,
        TextEntry.text("reading.indicators").within(Room.CRITERION_INDICATORS),
        one -> String.join(", ", one.gauge().indicators()),
        (one, to) -> measured(one, new Gauge(one.gauge().kind(), one.gauge().target(), names(to))));
  }

  private static FieldRow<Fact.Criterion> target(FieldRow<Fact.Criterion> row) {
    var target =
        Fields.choice(
            "reading.target", List.of(Target.values()), one -> Words.say("reading.target." + one));
    return row.choice(
        MIDDLE,
        target,
        Target::of,
        (one, to) -> Target.of(one) == to ? one : demanding(one, to.blank()));
  }

  private static FieldRow<Fact.Criterion> figure(FieldRow<Fact.Criterion> row) {
    var relation = Fields.choice("reading.relation", List.of(Relation.values()), Relation::sign);
    var value = TextEntry.line("reading.value", Numbers::readFigure, Numbers::shown);
    var unit = TextEntry.text("reading.unit").within(Room.LABEL);
    return row.choice(
            TINY,
            relation,
            one -> figure(one).relation(),
            (one, to) -> demanding(one, to, figure(one).value(), figure(one).unit()))
        .text(
            NARROW,
            value,
            one -> figure(one).value(),
            (one, to) -> demanding(one, figure(one).relation(), to, figure(one).unit()))
        .text(
            NARROW,
            unit,
            one -> figure(one).unit(),
            (one, to) -> demanding(one, figure(one).relation(), figure(one).value(), to))
        .with(one -> {
          boolean isThere = Target.of(one) == Target.FIGURE;
          relation.setShown(isThere);
          value.setShown(isThere);
          unit.setShown(isThere);
        });
  }

  private static FieldRow<Fact.Criterion> level(FieldRow<Fact.Criterion> row) {
    var level = TextEntry.text("reading.level.name").within(Room.RATING_LEVEL);
    return row.text(
            MIDDLE,
            level,
            one -> one.gauge().target() instanceof Threshold.Level(var name) ? name : "",
            (one, to) -> demanding(one, new Threshold.Level(to)))
        .with(one -> level.setShown(Target.of(one) == Target.LEVEL));
  }

  private static Threshold.Figure figure(Fact.Criterion one) {
    return one.gauge().target() instanceof Threshold.Figure figure ? figure : FIRST;
  }

  private static Fact.Criterion demanding(
      Fact.Criterion one, Relation relation, BigDecimal value, String unit) {
    return demanding(one, new Threshold.Figure(relation, value, unit));
  }

  private static Fact.Criterion demanding(Fact.Criterion one, Threshold target) {
    return measured(one, new Gauge(one.gauge().kind(), target, one.gauge().indicators()));
  }

  private static Fact.Criterion measured(Fact.Criterion one, Gauge gauge) {
    return new Fact.Criterion(one.subject(), one.label(), one.text(), gauge, one.exclusions());
  }

  private static List<String> names(String typed) {
    return Stream.of(typed.split("[,;]", -1))
        .map(Texts::line)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
