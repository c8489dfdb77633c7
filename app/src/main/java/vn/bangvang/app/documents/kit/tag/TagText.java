package vn.bangvang.app.documents.kit.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.app.documents.kit.word.XmlText;

/// A text taken apart into its tags; what looks like one and is not stands in `broken`.
public record TagText(String text, List<Found> found, List<Integer> broken) {
  public record Found(int start, int end, Tag tag) {}

  public static TagText of(String text) {
    var scan = new Scan(text);
    if (text.contains("{{") || text.contains("}}")) scan.all();
    return new TagText(text, scan.found, scan.broken);
  }

  /// The text without the marks of sections: does anything remain to be read?
  public boolean isOnlyMarks() {
    int at = 0;
    for (var one : found) {
      if (!one.tag.isOfSection() || !XmlText.isBlank(text.substring(at, one.start))) return false;
      at = one.end;
    }
    return XmlText.isBlank(text.substring(at));
  }

  /// The one tag of a text that has nothing else but blanks.
  public Optional<Tag> only() {
    if (found.size() != 1) return Optional.empty();
    var one = found.getFirst();
    String around = text.substring(0, one.start) + text.substring(one.end);
    return XmlText.isBlank(around) ? Optional.of(one.tag) : Optional.empty();
  }

  private static final class Scan {
    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private int at;

    Scan(String text) {
      this.text = text;
    }

    void all() {
      for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
        stray(open);
        int close = text.indexOf("}}", open + 2);
        int next = text.indexOf("{{", open + 2);
        if (close < 0 || (next >= 0 && next < close)) {
          broken.add(open);
          at = open + 2;
        } else tag(open, close + 2);
      }
      stray(text.length());
    }

    private void stray(int before) {
      int stray = text.indexOf("}}", at);
      if (stray >= 0 && stray < before) broken.add(stray);
    }

    private void tag(int start, int end) {
      boolean extra = text.startsWith("}", end);
      Tag.of(text.substring(start + 2, end - 2))
          .filter(_ -> !extra)
          .ifPresentOrElse(tag -> found.add(new Found(start, end, tag)), () -> broken.add(start));
      at = extra ? end + 1 : end;
    }
  }
}
