package vn.bangvang.app.exchange.word.part;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.bangvang.store.Progress;

/// One part of a .docx, element by element, without keeping it. What a visitor leaves unread of an
/// element is skipped.
public final class Elements implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();
  private static final String DEEPEST = "120";
  private static final int PACE = 5000;

  @FunctionalInterface
  public interface Visitor {
    void visit(String name) throws XMLStreamException;
  }

  private final InputStream bytes;
  private final long size;
  private final XMLStreamReader reader;
  private final Progress progress;
  private int depth;
  private int steps;

  /// The size is what the package says of it, and only to be shown.
  public Elements(InputStream bytes, long size, Progress progress) throws XMLStreamException {
    this.bytes = bytes;
    this.size = size;
    this.reader = FACTORY.createXMLStreamReader(bytes);
    this.progress = progress;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    return factory;
  }

  /// Visits the elements right inside of the present one.
  public void children(Visitor visitor) throws XMLStreamException {
    int here = depth;
    while (advances(here)) {
      if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) continue;
      visitor.visit(name());
      while (depth > here) next();
    }
  }

  /// Visits the elements of that name, however deep inside of the present one.
  public void all(String wanted, Visitor visitor) throws XMLStreamException {
    children(name -> {
      if (name.equals(wanted)) visitor.visit(name);
      else all(wanted, visitor);
    });
  }

  /// The characters of the present element.
  public String text() throws XMLStreamException {
    var text = new StringBuilder();
    int here = depth;
    while (advances(here))
      if (depth == here && reader.isCharacters()) text.append(reader.getText());
    return text.toString();
  }

  private boolean advances(int here) throws XMLStreamException {
    return reader.hasNext() && next() && depth >= here;
  }

  private boolean next() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) throw new XMLStreamException("entities");
    if (event == XMLStreamConstants.START_ELEMENT) depth++;
    if (event == XMLStreamConstants.END_ELEMENT) depth--;
    if (++steps % PACE == 0) report();
    return true;
  }

  private void report() {
    int read = reader.getLocation().getCharacterOffset();
    progress.step(read, Math.max(read, size));
  }

  /// An element of WordprocessingML by its own name, in the usual and the strict form; others with
  /// a sign before it.
  private String name() {
    String space = reader.getNamespaceURI();
    boolean isWord = space == null || space.contains("/wordprocessingml/");
    return isWord ? reader.getLocalName() : ":" + reader.getLocalName();
  }

  /// Empty where there is none.
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++)
      if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
    return "";
  }

  public String value() {
    return attribute("val");
  }

  public static int whole(String digits, int otherwise) {
    return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
  }

  /// A switch such as w:b: there, and not put off.
  public boolean isOn() {
    return !value().matches("0|false|off|none");
  }

  public int number(int otherwise) {
    return Elements.whole(value(), otherwise);
  }

  @Override
  public void close() throws XMLStreamException {
    try (bytes) {
      reader.close();
    } catch (IOException failed) {
      throw new XMLStreamException(failed);
    }
  }
}
