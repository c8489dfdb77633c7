package vn.bangvang.store.plan;

import java.util.List;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.CriterionRecord;

/// A measure in the columns of its criterion.
final class Measures {
  private Measures() {}

  static Measure of(CriterionRecord row) {
    return switch (Measure.Kind.valueOf(row.getMeasure())) {
      case PERCENT -> new Measure.Percent(target(row));
      case COUNT -> new Measure.Count(target(row));
      case RATING -> new Measure.Rating(Rows.lines(row.getScaleLines()), row.getAtLeast());
      case GROWTH -> new Measure.Growth(indicators(row), row.getGrowthIn());
      case DOCUMENT -> new Measure.DocumentIssued();
      case INITIATIVE -> new Measure.InitiativeRecognised();
      case JUDGEMENT -> new Measure.Judgement();
    };
  }

  static void write(Measure measure, CriterionRecord row) {
    row.setMeasure(measure.kind().name());
    row.setScaleLines("");
    row.setAtLeast("");
    row.setIndicatorLines("");
    switch (measure) {
      case Measure.Judgement _, Measure.DocumentIssued _, Measure.InitiativeRecognised _ -> {}
      case Measure.Percent(var target) -> write(target, row);
      case Measure.Count(var target) -> write(target, row);
      case Measure.Rating(var scale, var atLeast) -> {
        row.setScaleLines(Rows.lines(scale));
        row.setAtLeast(atLeast);
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

  private static List<Indicator> indicators(CriterionRecord row) {
    return Rows.lines(row.getIndicatorLines()).stream().map(Indicator::new).toList();
  }
}
