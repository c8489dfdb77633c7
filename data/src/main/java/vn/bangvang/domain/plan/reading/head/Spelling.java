package vn.bangvang.domain.plan.reading.head;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A name that the head shouts, as the sentences of the same paper write it: only they tell which
/// letters are capitals.
final class Spelling {
  private Spelling() {}

  static String of(String name, Paper paper) {
    if (!isLoud(name)) return name;
    return Stream.of(
            Preamble.paragraphs(paper.zones()).stream(),
            paper.nodes().map(Node::text),
            paper.zones().tail().stream())
        .flatMap(passages -> passages)
        .map(Passage::text)
        .flatMap(text -> within(text, name).stream())
        .findFirst()
        .orElse(name);
  }

  private static Optional<String> within(String text, String loud) {
    String raised = raised(text);
    int at = raised.length() == text.length() ? raised.indexOf(loud) : -1;
    if (at < 0) return Optional.empty();
    String found = text.substring(at, at + loud.length());
    return isLoud(found)
        ? Optional.empty()
        : Optional.of(raised(found.substring(0, 1)) + found.substring(1));
  }

  private static boolean isLoud(String text) {
    return text.equals(raised(text));
  }

  private static String raised(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
