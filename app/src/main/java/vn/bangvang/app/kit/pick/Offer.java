package vn.bangvang.app.kit.pick;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.text.Query;
import vn.bangvang.domain.shared.text.Texts;

/// The values that a field offers, and which of them fit what somebody typed.
record Offer<T>(List<T> values, Described<T> described) {
  /// After everything whose own name fits.
  private static final int BY_WHAT_IS_BELOW = 10;

  /// The best first; of equals the one that was offered first.
  List<T> matching(String typed) {
    var query = new Query(typed);
    if (query.isBlank()) return values;
    return values.stream()
        .filter(value -> fits(query, value))
        .sorted(Comparator.comparingInt(value -> rank(query, value)))
        .toList();
  }

  /// What is meant by a text that nobody chose from the list: its only namesake, or the only match.
  List<T> meant(String typed) {
    String wanted = Texts.line(typed);
    var namesakes = values.stream().filter(value -> name(value).equalsIgnoreCase(wanted)).toList();
    return namesakes.isEmpty() ? matching(typed) : namesakes;
  }

  /// Why a text that was left standing means nothing.
  String refusal(int matches, String typed) {
    return matches == 0
        ? Words.say("pick.unknown", typed.strip())
        : Words.say("pick.many", matches, typed.strip());
  }

  Optional<T> find(Object identity) {
    return values.stream()
        .filter(value -> described.identity().apply(value).equals(identity))
        .findFirst();
  }

  /// Namesakes are written with what tells them apart.
  String written(T value) {
    boolean isAlone = values.stream().map(this::name).filter(name(value)::equals).count() < 2;
    return isAlone ? name(value) : whole(value);
  }

  String whole(T value) {
    String below = described.below().apply(value);
    return below.isEmpty() ? name(value) : Words.say("pick.line", name(value), below);
  }

  private String name(T value) {
    return described.name().apply(value);
  }

  private boolean fits(Query query, T value) {
    return query.matches(name(value)) || query.matches(described.below().apply(value));
  }

  private int rank(Query query, T value) {
    return query.matches(name(value)) ? query.rank(name(value)) : BY_WHAT_IS_BELOW;
  }
}
