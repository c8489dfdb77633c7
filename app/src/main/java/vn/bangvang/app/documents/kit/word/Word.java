package vn.bangvang.app.documents.kit.word;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The elements of WordprocessingML that matter here, in its usual and its strict form.
public final class Word {
  private static final Set<String> SEEN =
      Set.of("drawing", "pict", "object", "sym", "instrText", "fldSimple", "footnoteReference");

  private Word() {}

  public static boolean is(Node node, String name) {
    return name.equals(node.getLocalName()) && isWord(node);
  }

  private static boolean isWord(Node node) {
    String space = node.getNamespaceURI();
    return space != null && space.contains("/wordprocessingml/");
  }

  /// Something in a paragraph that shows and is not text: a picture, a field, a page break.
  public static boolean isSeen(Element element) {
    if (is(element, "br")) return !attribute(element, "type").isEmpty();
    return SEEN.contains(element.getLocalName()) && isWord(element);
  }

  /// A section of the document ends in this paragraph.
  public static boolean endsSection(Element paragraph) {
    return child(paragraph, "pPr").flatMap(look -> child(look, "sectPr")).isPresent();
  }

  public static String attribute(Element element, String name) {
    return element.getAttribute(prefix(element) + name);
  }

  /// The nearest element of that name round a node.
  public static Optional<Element> around(Node node, String name) {
    var above = Xml.parent(node);
    while (above.isPresent() && !is(above.get(), name)) above = Xml.parent(above.get());
    return above;
  }

  public static Optional<Element> child(Element parent, String name) {
    return Xml.children(parent).stream().filter(child -> is(child, name)).findFirst();
  }

  /// "w:" or whatever the file calls it.
  public static String prefix(Element element) {
    String prefix = element.getPrefix();
    return prefix == null ? "" : prefix + ":";
  }
}
