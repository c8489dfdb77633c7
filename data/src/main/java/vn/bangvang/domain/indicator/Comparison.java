package vn.bangvang.domain.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.bangvang.domain.shared.text.Sentences;

/// One index of one body, the year before and this year.
public record Comparison(Indicator indicator, Figure before, Figure now) {

  /// Whether the index rose, as far as the two figures tell.
  public enum Progress {
    UP,
    NOT_UP,
    UNKNOWN
  }

  public Progress progress(GrowthIn wanted) {
    return switch (wanted) {
      case SCORE -> inScore();
      case RANK -> inRank();
      case SCORE_OR_RANK -> either(inScore(), inRank());
    };
  }

  /// "PAR INDEX: 86,5 điểm, năm trước 84,2 điểm".
  public String shown() {
    return Sentences.say("figure.comparison", indicator.name(), now.shown(), before.shown());
  }

  private Progress inScore() {
    Optional<BigDecimal> earlier = before.score();
    Optional<BigDecimal> later = now.score();
    if (earlier.isEmpty() || later.isEmpty()) return Progress.UNKNOWN;
    return later.get().compareTo(earlier.get()) > 0 ? Progress.UP : Progress.NOT_UP;
  }

  private Progress inRank() {
    OptionalInt earlier = before.rank();
    OptionalInt later = now.rank();
    if (earlier.isEmpty() || later.isEmpty()) return Progress.UNKNOWN;
    return later.getAsInt() < earlier.getAsInt() ? Progress.UP : Progress.NOT_UP;
  }

  /// One proof is enough; without one, what is not measured may still turn out to be it.
  private static Progress either(Progress one, Progress other) {
    if (one == Progress.UP || other == Progress.UP) return Progress.UP;
    if (one == Progress.UNKNOWN || other == Progress.UNKNOWN) return Progress.UNKNOWN;
    return Progress.NOT_UP;
  }
}
