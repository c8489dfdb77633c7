package vn.bangvang.app.documents.kit.piece;

import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/// The numbers and names that Word wants to see once in a document.
public enum Unique {
  DRAWING("docPr", "id"),
  BOOKMARK("bookmarkStart", "id"),
  BOOKMARK_END("bookmarkEnd", "id"),
  BOOKMARK_NAME("bookmarkStart", "name"),
  PARAGRAPH("p", "paraId"),
  ROW("tr", "paraId"),
  CONTROL("id", "val");

  private final String element;
  private final String attribute;

  Unique(String element, String attribute) {
    this.element = element;
    this.attribute = attribute;
  }

  static Optional<Unique> of(Element element, Attr attribute) {
    for (var unique : values())
      if (unique.element.equals(element.getLocalName())
          && unique.attribute.equals(attribute.getLocalName())) return Optional.of(unique);
    return Optional.empty();
  }

  /// Starts and ends of bookmarks share their numbers, paragraphs and rows theirs.
  Unique family() {
    return switch (this) {
      case BOOKMARK_END -> BOOKMARK;
      case ROW -> PARAGRAPH;
      case DRAWING, BOOKMARK, BOOKMARK_NAME, PARAGRAPH, CONTROL -> this;
    };
  }

  String fresh(String original, int number) {
    return switch (this) {
      case PARAGRAPH, ROW -> "%08X".formatted(number);
      case BOOKMARK_NAME -> original.substring(0, Math.min(30, original.length())) + "_" + number;
      case DRAWING, BOOKMARK, BOOKMARK_END, CONTROL -> String.valueOf(number);
    };
  }
}
