package vn.bangvang.app.documents.kit.piece;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.documents.kit.word.XmlText;

/// Collects pieces; XML that never changes runs together into one.
final class Ink {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder xml = new StringBuilder();

  void raw(String written) {
    xml.append(written);
  }

  void text(String text) {
    XmlText.escape(text, xml);
  }

  void attribute(String text) {
    XmlText.escapeAttribute(text, xml);
  }

  void piece(Piece piece) {
    flush();
    pieces.add(piece);
  }

  void pieces(List<Piece> more) {
    for (var piece : more) {
      if (piece instanceof Piece.Xml(var written)) raw(written);
      else piece(piece);
    }
  }

  List<Piece> pieces() {
    flush();
    return List.copyOf(pieces);
  }

  private void flush() {
    if (xml.isEmpty()) return;
    pieces.add(new Piece.Xml(xml.toString()));
    xml.setLength(0);
  }

  static String plain(Piece piece) {
    return piece instanceof Piece.Xml(var xml) ? xml : "";
  }
}
