package vn.bangvang.app.kit.pick;

import java.util.Comparator;
import java.util.List;
import vn.bangvang.domain.shared.text.Query;
import vn.bangvang.domain.shared.text.Texts;

/// The values that fit what somebody typed.
final class Matches {
  /// After everything whose own name fits.
  private static final int BY_WHAT_IS_BELOW = 10;

  private Matches() {}

  /// The best first; of equals the one that was offered first.
  static <T> List<T> of(List<T> values, Described<T> described, String typed) {
    var query = new Query(typed);
    if (query.isBlank()) return values;
    return values.stream()
        .filter(value -> fits(query, value, described))
        .sorted(Comparator.comparingInt(value -> rank(query, value, described)))
        .toList();
  }

  /// What is meant by a text that nobody chose from the list: its only namesake, or the only match.
  static <T> List<T> meant(List<T> values, Described<T> described, String typed) {
    String wanted = Texts.line(typed);
    var namesakes =
        values.stream()
            .filter(value -> described.name().apply(value).equalsIgnoreCase(wanted))
            .toList();
    return namesakes.isEmpty() ? of(values, described, typed) : namesakes;
  }

  private static <T> boolean fits(Query query, T value, Described<T> described) {
    return query.matches(described.name().apply(value))
        || query.matches(described.below().apply(value));
  }

  private static <T> int rank(Query query, T value, Described<T> described) {
    String name = described.name().apply(value);
    return query.matches(name) ? query.rank(name) : BY_WHAT_IS_BELOW;
  }
}
