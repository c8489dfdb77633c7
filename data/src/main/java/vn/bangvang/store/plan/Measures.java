package vn.bangvang.store.plan;

import java.util.List;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.CriterionRecord;
import vn.bangvang.store.jooq.tables.records.CriterionScaleRecord;

/// A measure in the columns of its criterion.
final class Measures {
  private Measures() {}

  static Measure of(CriterionRecord row, List<Scale> scales) {
    return switch (Measure.Kind.valueOf(row.getMeasure())) {
      case PERCENT -> new Measure.Percent(target(row));
      case COUNT -> new Measure.Count(target(row));
      case RATING -> new Measure.Rating(scales);
      case GROWTH -> new Measure.Growth(indicators(row), row.getGrowthIn());
      case RANK -> new Measure.Rank(ranking(row), row.getRankWithin());
      case POINTS -> new Measure.Points(row.getPointsMost(), row.getPointsLeast());
      case HEADING -> new Measure.Heading();
      case DOCUMENT -> new Measure.DocumentIssued();
      case INITIATIVE -> new Measure.InitiativeRecognised();
      case JUDGEMENT -> new Measure.Judgement();
    };
  }

  static void write(Measure measure, CriterionRecord row) {
    row.setMeasure(measure.kind().name());
    row.setIndicatorLines("");
    switch (measure) {
      case Measure.Judgement _,
          Measure.DocumentIssued _,
          Measure.InitiativeRecognised _,
          Measure.Rating _,
          Measure.Heading _ -> {}
      case Measure.Percent(var target) -> write(target, row);
      case Measure.Count(var target) -> write(target, row);
      case Measure.Rank(var by, int within) -> {
        row.setRankWithin(within);
        row.setIndicatorLines(by instanceof Measure.Ranking.On(var index) ? index.name() : "");
      }
      case Measure.Points(var most, var least) -> {
        row.setPointsMost(most);
        row.setPointsLeast(least);
      }
      case Measure.Growth(var indicators, var in) -> {
        row.setIndicatorLines(Rows.lines(indicators.stream().map(Indicator::name).toList()));
        row.setGrowthIn(in);
      }
    }
  }

  private static void write(Target target, CriterionRecord row) {
    row.setRelation(target.relation());
    row.setThreshold(target.value());
  }

  private static Target target(CriterionRecord row) {
    return new Target(row.getRelation(), row.getThreshold());
  }

  private static Measure.Ranking ranking(CriterionRecord row) {
    return indicators(row).stream()
        .findFirst()
        .<Measure.Ranking>map(Measure.Ranking.On::new)
        .orElseGet(Measure.Ranking.Overall::new);
  }

  static List<CriterionScaleRecord> scales(Criterion criterion) {
    return criterion.measure() instanceof Measure.Rating(var scales)
        ? Rows.inOrder(scales, (one, at) -> row(criterion.id(), one, at))
        : List.of();
  }

  static Scale scale(CriterionScaleRecord row) {
    return new Scale(row.getFromYear(), Rows.lines(row.getLevelLines()), row.getAtLeast());
  }

  private static CriterionScaleRecord row(CriterionId criterion, Scale scale, int place) {
    return new CriterionScaleRecord(
        criterion, place, scale.from(), Rows.lines(scale.levels()), scale.atLeast());
  }

  private static List<Indicator> indicators(CriterionRecord row) {
    return Rows.lines(row.getIndicatorLines()).stream().map(Indicator::new).toList();
  }
}
