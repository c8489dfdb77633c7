package vn.bangvang.domain.plan.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Threshold;

/// By what a criterion is judged. Where the document leaves open what is to be reached, or asks for
/// what no measure can hold, somebody judges by its words.
final class Measures {
  private static final Measure JUDGED = new Measure.Judgement();
  private static final Pattern RATES = Pattern.compile("(?:kết quả|đánh giá,?) xếp hạng|vượt bậc");
  private static final Pattern SCORE =
      Pattern.compile("(?<!(?:thời|trọng|địa|quan|đặc|ưu|nhược) )điểm(?! sáng)");
  private static final Pattern RANK = Pattern.compile("\\b(?:bậc|hạng)\\b", Pattern.UNICODE_CASE);
  private final Fact.Criterion said;
  private final int year;

  private Measures(Fact.Criterion said, int year) {
    this.said = said;
    this.year = year;
  }

  /// The year is the one from which the plan runs: the levels of a rating change with the law.
  static Measure of(Fact.Criterion said, int year) {
    return new Measures(said, year).measure();
  }

  private Measure measure() {
    return switch (said.gauge().kind()) {
      case JUDGEMENT -> JUDGED;
      case PERCENT -> target().<Measure>map(Measure.Percent::new).orElse(JUDGED);
      case COUNT -> target().<Measure>map(Measure.Count::new).orElse(JUDGED);
      case RATING -> rating();
      case GROWTH -> growth();
      case RANK -> rank();
      case DOCUMENT -> new Measure.DocumentIssued();
      case INITIATIVE -> initiative();
    };
  }

  private Optional<Target> target() {
    return target(said.gauge().target());
  }

  static Optional<Target> target(Threshold threshold) {
    return threshold instanceof Threshold.Figure(var relation, var value, _)
        ? Optional.of(new Target(relation, value))
        : Optional.empty();
  }

  /// Only the demanded level is named; the others are added when the plan is looked over.
  private Measure rating() {
    if (!(said.gauge().target() instanceof Threshold.Level(var name)) || name.isEmpty())
      return JUDGED;
    return new Measure.Rating(List.of(new Scale(year, List.of(name), name)));
  }

  /// By how much an index has to grow is not held by a measure.
  private Measure growth() {
    var indicators = indicators();
    if (indicators.isEmpty() || target().isPresent()) return JUDGED;
    return new Measure.Growth(indicators, in());
  }

  private GrowthIn in() {
    String words = RATES.matcher(said.text().toLowerCase(Locale.ROOT)).replaceAll("");
    boolean isScore = SCORE.matcher(words).find();
    boolean isRank = RANK.matcher(words).find();
    if (isScore == isRank) return GrowthIn.SCORE_OR_RANK;
    return isScore ? GrowthIn.SCORE : GrowthIn.RANK;
  }

  private Measure rank() {
    var within = target().filter(Measures::isPlace).map(Target::value).map(BigDecimal::intValue);
    var indicators = indicators();
    if (within.isEmpty() || indicators.size() > 1) return JUDGED;
    Measure.Ranking by =
        indicators.isEmpty()
            ? new Measure.Ranking.Overall()
            : new Measure.Ranking.On(indicators.getFirst());
    return new Measure.Rank(by, within.get());
  }

  private static boolean isPlace(Target target) {
    boolean isBest = target.relation() == Relation.AT_MOST || target.relation() == Relation.EXACTLY;
    BigDecimal value = target.value();
    return isBest && value.signum() > 0 && value.scale() == 0 && value.precision() < 10;
  }

  /// Several initiatives are counted.
  private Measure initiative() {
    return target()
        .filter(target -> target.value().compareTo(BigDecimal.ONE) > 0)
        .<Measure>map(Measure.Count::new)
        .orElseGet(Measure.InitiativeRecognised::new);
  }

  private List<Indicator> indicators() {
    return said.gauge().indicators().stream()
        .filter(name -> !name.isBlank())
        .distinct()
        .map(Indicator::new)
        .toList();
  }
}
