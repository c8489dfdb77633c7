package vn.bangvang.app.plans.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.FieldRow.Width;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Texts;

/// What each kind of measure has to know beside its kind, and with what it begins.
final class MeasureDetails {
  private MeasureDetails() {}

  static Measure usual(Measure.Kind kind) {
    return switch (kind) {
      case JUDGEMENT -> new Measure.Judgement();
      case PERCENT -> new Measure.Percent(Target.of(Relation.AT_LEAST, 100));
      case COUNT -> new Measure.Count(Target.of(Relation.EXACTLY, 0));
      case RATING -> new Measure.Rating(List.of(ScaleRow.usual()));
      case GROWTH -> new Measure.Growth(List.of(), GrowthIn.SCORE);
      case RANK -> new Measure.Rank(new Measure.Ranking.Overall(), 1);
      case DOCUMENT -> new Measure.DocumentIssued();
      case INITIATIVE -> new Measure.InitiativeRecognised();
      case POINTS -> new Measure.Points(BigDecimal.TEN, BigDecimal.ZERO);
      case HEADING -> new Measure.Heading();
    };
  }

  /// Nothing where the kind says all.
  static List<RowForm<Measure>> form(Measure.Kind kind) {
    return switch (kind) {
      case JUDGEMENT, DOCUMENT, INITIATIVE, HEADING -> List.of();
      case PERCENT, COUNT -> List.of(target(kind));
      case RATING -> List.of(new ScaleRow());
      case GROWTH -> List.of(growth());
      case RANK -> List.of(rank());
      case POINTS -> List.of(points());
    };
  }

  private static RowForm<Measure> target(Measure.Kind kind) {
    return new FieldRow<>(usual(kind))
        .choice(
            Width.NARROW,
            Targets.relation("measure.relation"),
            one -> targetOf(one).relation(),
            (one, to) -> with(one, new Target(to, targetOf(one).value())))
        .text(
            Width.NARROW,
            TextEntry.line("measure.target", Numbers::read, Numbers::shown),
            one -> targetOf(one).value(),
            (one, to) -> with(one, new Target(targetOf(one).relation(), to)));
  }

  private static Target targetOf(Measure measure) {
    return switch (measure) {
      case Measure.Percent(var target) -> target;
      case Measure.Count(var target) -> target;
      case Measure _ -> Target.of(Relation.AT_LEAST, 100);
    };
  }

  private static Measure with(Measure measure, Target target) {
    return measure instanceof Measure.Count
        ? new Measure.Count(target)
        : new Measure.Percent(target);
  }

  private static RowForm<Measure> growth() {
    var in =
        new ChoiceEntry<GrowthIn>("measure.growth.in", one -> Words.say("growth.in." + one))
            .of(List.of(GrowthIn.values()));
    return new FieldRow<>(usual(Measure.Kind.GROWTH))
        .text(
            Width.WIDE,
            TextEntry.line("measure.indicators", MeasureDetails::names, MeasureDetails::shown),
            one -> one instanceof Measure.Growth(var indices, _) ? indices : List.of(),
            (one, to) -> new Measure.Growth(to, growthIn(one)))
        .choice(
            Width.MIDDLE,
            in,
            MeasureDetails::growthIn,
            (one, to) ->
                new Measure.Growth(
                    one instanceof Measure.Growth(var indices, _) ? indices : List.of(), to));
  }

  private static GrowthIn growthIn(Measure measure) {
    return measure instanceof Measure.Growth(_, var in) ? in : GrowthIn.SCORE;
  }

  private static RowForm<Measure> rank() {
    return new FieldRow<>(usual(Measure.Kind.RANK))
        .text(
            Width.MIDDLE,
            TextEntry.text("measure.rank.index").prompted("measure.rank.overall"),
            MeasureDetails::index,
            (one, to) -> new Measure.Rank(ranking(to), within(one)))
        .text(
            Width.NARROW,
            TextEntry.line("measure.rank.within", MeasureDetails::place, String::valueOf),
            MeasureDetails::within,
            (one, to) -> new Measure.Rank(ranking(index(one)), to));
  }

  private static String index(Measure measure) {
    return measure instanceof Measure.Rank(Measure.Ranking.On(var index), _) ? index.name() : "";
  }

  private static Measure.Ranking ranking(String index) {
    return index.isEmpty()
        ? new Measure.Ranking.Overall()
        : new Measure.Ranking.On(new Indicator(index));
  }

  private static int within(Measure measure) {
    return measure instanceof Measure.Rank(_, int within) ? within : 1;
  }

  private static Reading<Integer> place(String typed) {
    return switch (Numbers.readCount(typed)) {
      case Reading.Understood<Integer>(var place) when place > 0 -> Reading.of(place);
      case Reading<Integer> _ -> new Reading.NotUnderstood<>(Words.say("target.not.place"));
    };
  }

  /// What is demanded is never more than what can be reached.
  private static RowForm<Measure> points() {
    return new FieldRow<>(usual(Measure.Kind.POINTS))
        .text(
            Width.NARROW,
            TextEntry.line("measure.points.most", MeasureDetails::positive, Numbers::shown),
            one -> one instanceof Measure.Points(var most, _) ? most : BigDecimal.TEN,
            (one, to) -> new Measure.Points(to, least(one).min(to)))
        .text(
            Width.NARROW,
            TextEntry.line("measure.points.demanded", Numbers::read, Numbers::shown),
            MeasureDetails::least,
            (one, to) ->
                one instanceof Measure.Points(var most, _)
                    ? new Measure.Points(most, to.max(BigDecimal.ZERO).min(most))
                    : one);
  }

  private static BigDecimal least(Measure measure) {
    return measure instanceof Measure.Points(_, var least) ? least : BigDecimal.ZERO;
  }

  private static Reading<BigDecimal> positive(String typed) {
    return switch (Numbers.read(typed)) {
      case Reading.Understood<BigDecimal>(var points) when points.signum() > 0 ->
          Reading.of(points);
      case Reading<BigDecimal> _ -> new Reading.NotUnderstood<>(Words.say("criterion.not.points"));
    };
  }

  private static Reading<List<Indicator>> names(String typed) {
    return Reading.of(
        Stream.of(typed.split("[,;]", -1))
            .map(Texts::line)
            .filter(one -> !one.isEmpty())
            .map(Indicator::new)
            .toList());
  }

  private static String shown(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::name).collect(Collectors.joining(", "));
  }
}
