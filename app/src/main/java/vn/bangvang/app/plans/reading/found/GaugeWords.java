package vn.bangvang.app.plans.reading.found;

import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.shared.text.Numbers;

/// By what a criterion is measured and what it demands: "Tỷ lệ phần trăm: ≥ 95 %".
final class GaugeWords {
  private GaugeWords() {}

  static String said(Gauge gauge) {
    String kind = Words.say("measure.kind." + gauge.kind());
    String indicators = String.join(", ", gauge.indicators());
    String measured =
        indicators.isEmpty() ? kind : Words.say("reading.measured.by", kind, indicators);
    String target = target(gauge.target());
    return target.isEmpty() ? measured : Words.say("colon", measured, target);
  }

  private static String target(Threshold threshold) {
    return switch (threshold) {
      case Threshold.Unstated _ -> "";
      case Threshold.Figure(var relation, var value, var unit) ->
          (sign(relation) + " " + Numbers.shown(value) + " " + unit).strip();
      case Threshold.Level(var name) -> Words.say("reading.level", name);
    };
  }

  private static String sign(Relation relation) {
    return relation.sign();
  }
}
