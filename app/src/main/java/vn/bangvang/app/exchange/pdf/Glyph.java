package vn.bangvang.app.exchange.pdf;

import org.apache.pdfbox.text.TextPosition;

/// One letter at its place on the page, in the direction in which it is read.
record Glyph(String text, String font, Box box, float space) {
  /// From left to right; the lower edge is the line on which letters stand.
  record Box(float left, float right, float bottom, float size) {
    float top() {
      return bottom - size * 0.7f;
    }
  }

  static Glyph of(TextPosition at) {
    float size = Math.max(1, at.getFontSizeInPt());
    float left = at.getXDirAdj();
    var box = new Box(left, left + at.getWidthDirAdj(), at.getYDirAdj(), size);
    float space = at.getWidthOfSpace() > 0 ? at.getWidthOfSpace() : size / 4;
    return new Glyph(at.getUnicode(), String.valueOf(at.getFont().getName()), box, space);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// On the same line: they share more than half of the lower one's height.
  boolean isBeside(Box other) {
    float shared = Math.min(box.bottom(), other.bottom()) - Math.max(box.top(), other.top());
    float height = Math.min(box.bottom() - box.top(), other.bottom() - other.top());
    return shared > height / 2;
  }
}
