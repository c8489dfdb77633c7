package vn.bangvang.domain.plan.reading.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bangvang.domain.plan.reading.PlanReader;
import vn.bangvang.domain.plan.reading.tree.ReadingTree;
import vn.bangvang.domain.shared.text.Folded;

/// Compares what the reader found with the truth, field by field. Texts are the same when their
/// first 40 letters and figures are; the elements of a list are paired by what they share.
final class Scoring {
  private static final int ENOUGH = 40;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  static Scoring of(Sample sample) {
    var scoring = new Scoring();
    var found = new TreeMap<>(ReadingTree.of(PlanReader.read(sample.text())));
    found.remove("places");
    scoring.compare("", withoutCommentary(sample.truth()), withoutCommentary(found));
    return scoring;
  }

  Map<String, Tally> tallies() {
    return tallies;
  }

  List<String> faults() {
    return faults;
  }

  private void compare(String field, Object truth, Object found) {
    if (truth instanceof Map<?, ?> wanted && found instanceof Map<?, ?> have)
      members(field, wanted, have);
    else if (truth instanceof List<?> wanted && found instanceof List<?> have)
      elements(field, wanted, have);
    else if (same(truth, found)) count(field, new Tally(1, 0, 0));
    else {
      missed(field, truth);
      wrong(field, found);
    }
  }

  private void members(String field, Map<?, ?> truth, Map<?, ?> found) {
    truth.forEach((name, value) -> {
      Object other = found.get(name);
      if (other == null) missed(path(field, name), value);
      else compare(path(field, name), value, other);
    });
    found.forEach((name, value) -> {
      if (!truth.containsKey(name)) wrong(path(field, name), value);
    });
  }

  /// The sentence of a warning is ours to word.
  private static Object withoutCommentary(Object tree) {
    if (!(tree instanceof Map<?, ?> fields)
        || !(fields.get("warnings") instanceof List<?> warnings)) return tree;
    Map<Object, Object> kept = new TreeMap<>(fields);
    kept.put(
        "warnings",
        warnings.stream()
            .map(
                one -> one instanceof Map<?, ?> warning ? Map.of("code", warning.get("code")) : one)
            .toList());
    return kept;
  }

  private void elements(String field, List<?> truth, List<?> found) {
    List<Object> left = new ArrayList<>(found);
    List<Object> open = new ArrayList<>();
    for (Object wanted : truth) {
      Object best = best(wanted, left);
      if (best == null) open.add(wanted);
      else {
        left.remove(best);
        compare(field, wanted, best);
      }
    }
    open.forEach(one -> missed(field, one));
    left.forEach(one -> wrong(field, one));
  }

  private static @Nullable Object best(Object wanted, List<Object> candidates) {
    @Nullable Object best = null;
    double most = 0.34;
    for (Object candidate : candidates) {
      double likeness = likeness(wanted, candidate);
      if (likeness > most) {
        most = likeness;
        best = candidate;
      }
    }
    return best;
  }

  private static double likeness(Object wanted, Object candidate) {
    if (!(wanted instanceof Map<?, ?> one) || !(candidate instanceof Map<?, ?> other))
      return same(wanted, candidate) ? 1 : 0;
    if (one.containsKey("text") && !same(one.get("text"), String.valueOf(other.get("text"))))
      return 0;
    long shared =
        one.entrySet().stream()
            .filter(entry -> same(entry.getValue(), other.get(entry.getKey())))
            .count();
    return (double) shared / one.size();
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) return false;
    if (one instanceof Map || one instanceof List) return one.equals(other);
    return folded(one).equals(folded(other));
  }

  private static String folded(Object value) {
    if (value instanceof BigDecimal number) return number.stripTrailingZeros().toPlainString();
    if (value instanceof Number number) return number.toString();
    String text = String.valueOf(value);
    String letters = Folded.of(text).text().replaceAll("[^a-z0-9]", "");
    if (letters.isEmpty() || text.matches("[<>=]+")) return text;
    return letters.substring(0, Math.min(ENOUGH, letters.length()));
  }

  private void missed(String field, Object value) {
    leaves(field, value, new Tally(0, 0, 1));
    faults.add("missed " + field + ": " + value);
  }

  private void wrong(String field, Object value) {
    leaves(field, value, new Tally(0, 1, 0));
    faults.add("wrong  " + field + ": " + value);
  }

  private void leaves(String field, Object value, Tally tally) {
    switch (value) {
      case Map<?, ?> fields ->
          fields.forEach((name, part) -> {
            leaves(path(field, name), part, tally);
          });
      case List<?> list -> list.forEach(part -> leaves(field, part, tally));
      case Object _ -> count(field, tally);
    }
  }

  private void count(String field, Tally tally) {
    tallies.merge(field, tally, Tally::and);
  }

  private static String path(String field, Object name) {
    return field.isEmpty() ? name.toString() : field + "." + name;
  }
}
