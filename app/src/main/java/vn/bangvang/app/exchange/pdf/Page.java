package vn.bangvang.app.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.app.exchange.source.Letters;

/// The rows of a page from top to bottom.
record Page(List<Row> rows) {
  Page {
    rows = List.copyOf(rows);
  }

  static Page of(List<Glyph> glyphs, Letters letters) {
    var lines = new ArrayList<List<Glyph>>();
    var fromTop = Comparator.<Glyph, Float>comparing(glyph -> glyph.box().bottom());
    for (Glyph glyph : glyphs.stream().sorted(fromTop).toList()) {
      boolean isBeside = !lines.isEmpty() && glyph.isBeside(tallest(lines.getLast()));
      if (!isBeside) lines.add(new ArrayList<>());
      lines.getLast().add(glyph);
    }
    return new Page(
        lines.stream()
            .map(line -> Row.of(line, letters))
            .filter(row -> !row.segments().isEmpty())
            .toList());
  }

  private static Glyph.Box tallest(List<Glyph> line) {
    return line.stream()
        .map(Glyph::box)
        .max(Comparator.comparingDouble(Glyph.Box::size))
        .orElseThrow();
  }

  float left() {
    return (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
  }

  float right() {
    return (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
  }
}
