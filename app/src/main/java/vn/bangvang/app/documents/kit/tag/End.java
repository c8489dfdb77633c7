package vn.bangvang.app.documents.kit.tag;

import java.util.Optional;
import org.w3c.dom.Node;

/// One end of a section among its siblings; a line or row that holds only marks stays outside.
record End(Node at, Side side) {
  enum Side {
    INSIDE,
    OUTSIDE
  }

  static End outside(Node at) {
    return new End(at, Side.OUTSIDE);
  }

  static End of(Node at, boolean onlyMarks) {
    return new End(at, onlyMarks ? Side.OUTSIDE : Side.INSIDE);
  }

  End movedTo(Node other) {
    return new End(other, side);
  }

  /// As the first end: the first node of the section.
  Optional<Node> first() {
    return Optional.ofNullable(side == Side.INSIDE ? at : at.getNextSibling());
  }

  /// As the last end: the first node after the section.
  Optional<Node> behind() {
    return Optional.ofNullable(side == Side.OUTSIDE ? at : at.getNextSibling());
  }
}
