package vn.bangvang.app.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.app.exchange.source.Line;
import vn.bangvang.app.exchange.source.Shape;

/// What stands side by side on one line of a page.
record Row(List<Segment> segments) {
  private static final double WIDE = 1.6;
  private static final Pattern LABEL =
      Pattern.compile("[-–+*•]|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVXLC]+|\\p{L})[.):/]+-?|[IVX]+-?");
  private static final Pattern MOTTO =
      Pattern.compile("\\s(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM)");

  /// Letters that belong together.
  record Segment(String text, float left, float right, float size) {}

  Row {
    segments = List.copyOf(segments);
  }

  static Row of(List<Glyph> glyphs, Letters letters) {
    var segments = new ArrayList<Segment>();
    var word = new ArrayList<Glyph>();
    var fromLeft = Comparator.<Glyph, Float>comparing(glyph -> glyph.box().left());
    for (Glyph glyph : glyphs.stream().filter(one -> !one.isBlank()).sorted(fromLeft).toList()) {
      if (!word.isEmpty() && gap(word.getLast(), glyph) > WIDE * glyph.box().size()) {
        segments.add(segment(word, letters));
        word.clear();
      }
      word.add(glyph);
    }
    if (!word.isEmpty()) segments.add(segment(word, letters));
    return new Row(segments.stream().flatMap(one -> split(one).stream()).toList());
  }

  private static float gap(Glyph before, Glyph after) {
    return after.box().left() - before.box().right();
  }

  private static Segment segment(List<Glyph> glyphs, Letters letters) {
    var line = new Line(letters);
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean isApart = i > 0 && gap(glyphs.get(i - 1), glyph) > glyph.space() * 0.4f;
      line.add(glyph.font(), Shape.AS_TYPED, isApart ? " " + glyph.text() : glyph.text());
    }
    var size = glyphs.getFirst().box().size();
    return new Segment(
        line.read(), glyphs.getFirst().box().left(), glyphs.getLast().box().right(), size);
  }

  /// A narrow head leaves no wide gap before the motto.
  private static List<Segment> split(Segment segment) {
    var parts = MOTTO.split(segment.text(), 2);
    if (parts.length < 2) return List.of(segment);
    float share = parts[0].length() / (float) segment.text().length();
    float middle = segment.left() + share * (segment.right() - segment.left());
    return List.of(
        new Segment(parts[0], segment.left(), middle, segment.size()),
        new Segment(parts[1], middle, segment.right(), segment.size()));
  }

  float left() {
    return segments.getFirst().left();
  }

  float right() {
    return segments.getLast().right();
  }

  /// A label and what it stands before are no cells.
  String text() {
    String cells = segments.stream().map(Segment::text).collect(Collectors.joining("\t"));
    boolean isLabelled = LABEL.matcher(segments.getFirst().text().strip()).matches();
    return isLabelled ? cells.replaceFirst("\t", " ") : cells;
  }

  boolean startsWithLabel() {
    String first = text().strip().split("\\s", 2)[0];
    return LABEL.matcher(first).matches();
  }

  boolean says(String start) {
    return text().strip().toLowerCase(Locale.ROOT).startsWith(start);
  }
}
