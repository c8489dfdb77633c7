package vn.bangvang.domain.plan.reading.outline;

import java.util.List;
import java.util.Optional;

/// Whether the label of a paragraph goes on with the one before it.
public final class Labels {
  private static final List<String> ALPHABETS =
      List.of("abcdđeghiklmnopqrstuvxy", "abcdeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz");

  private Labels() {}

  /// "5." right after "2.": something is missing, or it is no label at all.
  public static boolean jumps(Node node) {
    return before(node).filter(one -> !follows(one.label(), node.label())).isPresent();
  }

  private static Optional<Node> before(Node node) {
    if (!node.marker().isLabelled() || node.label().isEmpty()) return Optional.empty();
    List<Node> siblings =
        node.parent().stream()
            .flatMap(above -> above.children().stream())
            .filter(one -> one.marker() == node.marker())
            .toList();
    int at = siblings.indexOf(node);
    return at > 0 ? Optional.of(siblings.get(at - 1)) : Optional.empty();
  }

  private static boolean follows(String before, String label) {
    if (isFirst(label)) return true;
    String last = last(before);
    String next = last(label);
    if (isNumber(last) && isNumber(next))
      return Integer.parseInt(next) == Integer.parseInt(last) + 1;
    if (last.length() != 1 || next.length() != 1) return true;
    return ALPHABETS.stream().anyMatch(letters -> letters.contains(last + next));
  }

  /// A count may begin anew.
  private static boolean isFirst(String label) {
    return last(label).equals("1") || label.equals("a");
  }

  private static String last(String label) {
    return label.substring(label.lastIndexOf('.') + 1);
  }

  private static boolean isNumber(String label) {
    return !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
