package vn.bangvang.domain.plan.reading.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.text.Passage;

/// By what the words of a criterion say that it is measured.
public final class Measures {
  private static final Pattern RATE =
      Pattern.compile("^(?:hoan thanh|dat|vuot)[^,;.]{0,30} (?:ve )?ty le");
  private static final Pattern SHARE_FIRST = Pattern.compile("^[^;.,]{0,40}\\d ?%");

  private final Passage text;
  private final List<String> indicators;

  private Measures(Passage text) {
    this.text = text;
    indicators = Indicators.in(text);
  }

  public static Gauge of(Passage text) {
    return new Measures(text).gauge();
  }

  private Gauge gauge() {
    Threshold percent = Thresholds.percent(text);
    int growth = Growth.start(text);
    int rating = Ratings.start(text);
    if (rating < growth && !text.has(SHARE_FIRST) && !Initiatives.isRated(text))
      return gauge(Gauge.Kind.RATING, Ratings.target(text));
    if (growth < Integer.MAX_VALUE) return gauge(Gauge.Kind.GROWTH, Growth.target(text));
    if (Issued.isMeant(text)) return gauge(Gauge.Kind.DOCUMENT, new Threshold.Unstated());
    if (percent instanceof Threshold.Figure) return gauge(Gauge.Kind.PERCENT, percent);
    return counted();
  }

  private Gauge counted() {
    Optional<Threshold> rank = Ranks.in(text);
    if (rank.isPresent()) return gauge(Gauge.Kind.RANK, rank.get());
    if (Initiatives.isMeant(text)) return gauge(Gauge.Kind.INITIATIVE, Initiatives.target(text));
    Optional<Threshold> none = Counted.none(text);
    if (none.isPresent()) return gauge(Gauge.Kind.COUNT, none.get());
    if (text.begins(RATE)) return gauge(Gauge.Kind.PERCENT, new Threshold.Unstated());
    return Counted.some(text)
        .map(count -> gauge(Gauge.Kind.COUNT, count))
        .orElseGet(() -> gauge(Gauge.Kind.JUDGEMENT, new Threshold.Unstated()));
  }

  private Gauge gauge(Gauge.Kind kind, Threshold target) {
    return new Gauge(kind, target, indicators);
  }
}
