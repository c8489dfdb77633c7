package vn.bangvang.app.documents.kit.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reading XML without anything that reaches outside of it, and walking in it.
public final class Xml {
  private static final DocumentBuilderFactory PARSERS = parsers();

  private Xml() {}

  private static DocumentBuilderFactory parsers() {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return factory;
  }

  public static Document parse(byte[] xml) throws SAXException {
    try {
      var parser = PARSERS.newDocumentBuilder();
      parser.setErrorHandler(new DefaultHandler());
      return parser.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException malformed) {
      throw new SAXException(malformed);
    }
  }

  public static List<Element> children(Node parent) {
    var children = new ArrayList<Element>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
      if (child instanceof Element element) children.add(element);
    return children;
  }

  public static Optional<Element> parent(Node node) {
    return node.getParentNode() instanceof Element element
        ? Optional.of(element)
        : Optional.empty();
  }

  public static void remove(Node node) {
    var parent = node.getParentNode();
    if (parent != null) parent.removeChild(node);
  }
}
