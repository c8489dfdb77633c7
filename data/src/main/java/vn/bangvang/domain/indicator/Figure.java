package vn.bangvang.domain.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.shared.text.Texts;

/// What a body reached on an index in a year: a score, a rank or both.
public sealed interface Figure {
  record Score(BigDecimal points) implements Figure {
    public Score {
      points = Numbers.plain(points);
    }
  }

  record Rank(int place) implements Figure {
    public Rank {
      refuseBelowFirst(place);
    }
  }

  record ScoreAndRank(BigDecimal points, int place) implements Figure {
    public ScoreAndRank {
      points = Numbers.plain(points);
      refuseBelowFirst(place);
    }
  }

  record NotMeasured() implements Figure {}

  static Figure of(Optional<BigDecimal> score, OptionalInt rank) {
    if (score.isPresent() && rank.isPresent())
      return new ScoreAndRank(score.get(), rank.getAsInt());
    if (score.isPresent()) return new Score(score.get());
    return rank.isPresent() ? new Rank(rank.getAsInt()) : new NotMeasured();
  }

  /// A rank is a whole number; nobody stands before the first.
  static Reading<Integer> readRank(String typed) {
    return Numbers.readCount(typed)
        .understood()
        .filter(place -> place > 0)
        .map(Reading::of)
        .orElseGet(() -> Reading.refused("rank.not.place", Texts.line(typed)));
  }

  private static void refuseBelowFirst(int place) {
    if (place < 1) throw new IllegalArgumentException("rank " + place);
  }

  default Optional<BigDecimal> score() {
    return switch (this) {
      case Score(var score) -> Optional.of(score);
      case ScoreAndRank(var score, _) -> Optional.of(score);
      case Rank _, NotMeasured _ -> Optional.empty();
    };
  }

  default OptionalInt rank() {
    return switch (this) {
      case Rank(int rank) -> OptionalInt.of(rank);
      case ScoreAndRank(_, int rank) -> OptionalInt.of(rank);
      case Score _, NotMeasured _ -> OptionalInt.empty();
    };
  }

  /// "86,5 điểm, hạng 12".
  default String shown() {
    return switch (this) {
      case Score(var score) -> Sentences.say("figure.score", Numbers.shown(score));
      case Rank(int rank) -> Sentences.say("figure.rank", rank);
      case ScoreAndRank(var score, int rank) ->
          Sentences.say("figure.score.and.rank", Numbers.shown(score), rank);
      case NotMeasured _ -> "";
    };
  }
}
