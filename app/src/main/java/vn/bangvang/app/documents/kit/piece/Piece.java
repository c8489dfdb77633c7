package vn.bangvang.app.documents.kit.piece;

import java.util.List;
import vn.bangvang.app.documents.kit.content.Content;
import vn.bangvang.app.documents.kit.content.Format;

/// A template as it is written out: XML that never changes, and what comes between.
public sealed interface Piece {
  record Xml(String xml) implements Piece {}

  record Value(String field, Format format, String prefix) implements Piece {}

  /// Once for every row of a list.
  record Repeat(String field, List<Piece> pieces) implements Piece {}

  /// Only if one of the conditions holds.
  record When(List<Test> anyOf, List<Piece> pieces) implements Piece {}

  /// A paragraph that holds nothing but one text: each line of the text becomes one like it.
  record Lines(String field, List<Piece> paragraph) implements Piece {}

  /// A number or name that must not come twice in a document.
  record Identity(Unique unique, String original) implements Piece {}

  /// Something Word demands a content of: the last thing in a cell must be a paragraph.
  record Demanding(List<Piece> pieces, Demand demand) implements Piece {}

  record Test(String field, Expected expected) {
    enum Expected {
      THERE,
      MISSING
    }

    Test opposite() {
      return new Test(field, expected == Expected.THERE ? Expected.MISSING : Expected.THERE);
    }

    boolean holds(Content content) {
      return content.isThere() == (expected == Expected.THERE);
    }
  }

  /// What XML is needed for the content to be whole.
  sealed interface Demand {
    /// A paragraph after whatever else; `otherwise` is written if there is none.
    record Paragraph(String prefix, String otherwise) implements Demand {}

    /// A table without rows is left out, and two tables never touch, for Word would join them.
    record Rows(String prefix) implements Demand {}
  }
}
