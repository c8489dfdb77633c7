package vn.bangvang.domain.plan.adoption;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import vn.bangvang.domain.shared.text.Folded;

/// Which line of one list is which line of another: the equal ones first, then those with the same
/// mark, then those with most words in common, then those with the same label.
final class Pairing<T> {
  private static final int NONE = -1;
  private final List<T> from;
  private final List<T> to;
  private final int[] partners;

  Pairing(Shelf<T> shelf, List<T> from, List<T> to) {
    this.from = from;
    this.to = to;
    this.partners = new int[from.size()];
    Arrays.fill(partners, NONE);
    join((one, other) -> shelf.bare(one).equals(shelf.bare(other)));
    join((one, other) -> isSame(shelf.mark(one), shelf.mark(other)));
    join((one, other) -> isAlike(shelf.text(one), shelf.text(other)));
    join((one, other) -> isSame(shelf.label(one), shelf.label(other)));
  }

  /// The line of the other list, or below 0.
  int partner(int line) {
    return partners[line];
  }

  boolean hasPartner(int line) {
    return partners[line] != NONE;
  }

  /// The line of this list that belongs to a line of the other, or below 0.
  int origin(int other) {
    return IntStream.range(0, partners.length)
        .filter(line -> partners[line] == other)
        .findFirst()
        .orElse(NONE);
  }

  private void join(BiPredicate<T, T> belongs) {
    for (int line = 0; line < partners.length; line++) {
      if (hasPartner(line)) continue;
      T one = from.get(line);
      partners[line] =
          IntStream.range(0, to.size())
              .filter(other -> origin(other) == NONE && belongs.test(one, to.get(other)))
              .findFirst()
              .orElse(NONE);
    }
  }

  private static boolean isSame(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  /// More than half of all their words are in both.
  private static boolean isAlike(String one, String other) {
    var common = words(one);
    var all = new HashSet<>(common);
    common.retainAll(words(other));
    all.addAll(words(other));
    return 2 * common.size() > all.size();
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(Arrays.asList(Folded.of(text).text().split("\\W+")));
    words.remove("");
    return words;
  }
}
