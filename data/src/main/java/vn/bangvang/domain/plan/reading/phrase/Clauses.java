package vn.bangvang.domain.plan.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Cuts a paragraph into sentences and parts of sentences.
public final class Clauses {
  private Clauses() {}

  /// At full stops; one inside a number or a name does not end anything.
  public static List<Passage> sentences(Passage text) {
    return cut(text, "");
  }

  /// At full stops and semicolons.
  public static List<Passage> of(Passage text) {
    return cut(text, ";");
  }

  private static List<Passage> cut(Passage text, String marks) {
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.text().charAt(at);
      if (marks.indexOf(c) < 0 && !(c == '.' && isEnd(text.text(), at))) continue;
      parts.add(text.sub(from, at));
      from = at + 1;
    }
    parts.add(text.from(from));
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isEnd(String text, int at) {
    return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
  }

  /// At one of these marks, unless it stands in brackets.
  public static List<Passage> parts(Passage text, String marks) {
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.text().charAt(at);
      if (c == '(') depth++;
      if (c == ')') depth = Math.max(0, depth - 1);
      if (depth > 0 || marks.indexOf(c) < 0) continue;
      parts.add(text.sub(from, at));
      from = at + 1;
    }
    parts.add(text.from(from));
    return parts.stream().map(Passage::stripped).filter(part -> !part.isEmpty()).toList();
  }
}
