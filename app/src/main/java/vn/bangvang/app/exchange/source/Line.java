package vn.bangvang.app.exchange.source;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.shared.encoding.Encoding;

/// The letters of one paragraph on their way to being read: runs in one encoding are put together
/// first, for a run may end between a letter and its mark.
public final class Line {
  private record Piece(Encoding encoding, Shape shape, StringBuilder text) {
    boolean takes(Encoding other, Shape otherShape) {
      return encoding == other && shape == otherShape;
    }
  }

  private final Letters letters;
  private final List<Piece> pieces = new ArrayList<>();

  public Line(Letters letters) {
    this.letters = letters;
  }

  public void add(String font, Shape shape, String text) {
    if (text.isEmpty()) return;
    var encoding = letters.of(font, text);
    if (pieces.isEmpty() || !pieces.getLast().takes(encoding, shape))
      pieces.add(new Piece(encoding, shape, new StringBuilder()));
    pieces.getLast().text().append(text);
  }

  public String read() {
    var read = new StringBuilder();
    for (Piece piece : pieces)
      read.append(piece.shape().show(letters.decode(piece.encoding(), piece.text().toString())));
    return read.toString();
  }
}
