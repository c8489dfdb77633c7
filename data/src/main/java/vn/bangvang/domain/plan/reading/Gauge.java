package vn.bangvang.domain.plan.reading;

import java.util.List;

/// By what a criterion is measured.
public record Gauge(Kind kind, Threshold target, List<String> indicators) {
  public enum Kind {
    JUDGEMENT,
    PERCENT,
    COUNT,
    RATING,
    GROWTH,
    RANK,
    DOCUMENT,
    INITIATIVE
  }

  public Gauge {
    indicators = List.copyOf(indicators);
  }
}
