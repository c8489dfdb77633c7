package vn.bangvang.domain.plan.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes Markdown marks and web addresses out of a line.
final class Markup {
  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:>\\s?)*#{1,6}\\s+|^(?:>\\s?)+|\\*\\*+|__+|`+|(?<=\\S)\\*|(?<!^)\\*(?=\\S)|^\\*(?=\\S)"
              + "|\\\\(?=[-.+*_#()\\[\\]|])|(?i:<br\\s?/?>)|(?i:https?://\\S{1,2000}|www\\.\\S{1,2000})");

  private Markup() {}

  static Passage removed(Passage line) {
    Matcher found = MARKS.matcher(line.text());
    List<Passage> kept = new ArrayList<>();
    int from = 0;
    while (found.find()) {
      kept.add(line.sub(from, found.start()));
      if (found.group().startsWith("<")) kept.add(line.sub(0, found.start()).blankAfter());
      from = found.end();
    }
    if (from == 0) return line;
    kept.add(line.from(from));
    return Passage.joined(kept).stripped();
  }
}
