package vn.bangvang.app.documents.kit.tag;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A section in the tree of a template: an element of ours round what it shows or repeats.
public final class Wrapped {
  private static final String SPACE = "vn.bangvang.template";

  private Wrapped() {}

  static Element around(Tag open, Document xml) {
    Element wrapper = xml.createElementNS(SPACE, "section");
    String written = open.written();
    wrapper.setAttribute("tag", written.substring(2, written.length() - 2));
    return wrapper;
  }

  public static boolean is(Node node) {
    return SPACE.equals(node.getNamespaceURI());
  }

  /// The tag that opens the section.
  public static Tag tag(Element wrapper) {
    return Tag.of(wrapper.getAttribute("tag")).orElseThrow();
  }
}
