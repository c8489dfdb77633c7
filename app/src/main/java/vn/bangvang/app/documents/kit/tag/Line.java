package vn.bangvang.app.documents.kit.tag;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.bangvang.app.documents.kit.word.Word;
import vn.bangvang.app.documents.kit.word.Xml;

/// One paragraph of a template, however Word has cut its text into runs. What stands in its text
/// boxes is not part of it.
public record Line(Element paragraph, List<Element> items) {
  private static final String SPACE = "http://www.w3.org/XML/1998/namespace";

  /// The items are its texts, and what shows without being text.
  public static Line of(Element paragraph) {
    var items = new ArrayList<Element>();
    collect(paragraph, items);
    return new Line(paragraph, items);
  }

  private static void collect(Node node, List<Element> items) {
    for (var child : Xml.children(node)) {
      if (Word.is(child, "p")) continue;
      if (Word.is(child, "t") || Word.isSeen(child)) items.add(child);
      collect(child, items);
    }
  }

  List<Element> texts() {
    return items.stream().filter(item -> Word.is(item, "t")).toList();
  }

  String text() {
    var text = new StringBuilder();
    texts().forEach(one -> text.append(one.getTextContent()));
    return text.toString();
  }

  /// Only marks of sections, and nothing else that could be seen.
  boolean isOnlyMarks() {
    return texts().size() == items.size() && TagText.of(text()).isOnlyMarks();
  }

  /// Nothing that shows stands between the start of the paragraph and that text.
  boolean startsWith(Element text) {
    return areOnlyMarks(items.subList(0, items.indexOf(text)));
  }

  boolean endsWith(Element text) {
    return areOnlyMarks(items.subList(items.indexOf(text) + 1, items.size()));
  }

  private static boolean areOnlyMarks(List<Element> items) {
    return items.stream()
        .allMatch(item -> Word.is(item, "t") && TagText.of(item.getTextContent()).isOnlyMarks());
  }

  /// Moves every tag whole into the text where it starts, so that it is written as its first letter
  /// is.
  void gather() {
    var tags = TagText.of(text());
    int start = 0;
    for (var one : texts()) {
      int end = start + one.getTextContent().length();
      String gathered = tags.text().substring(after(start, tags), after(end, tags));
      boolean changed = !gathered.equals(one.getTextContent());
      if (changed || gathered.contains("{{")) set(one, gathered);
      start = end;
    }
  }

  /// Where a cut belongs that goes through a tag: behind it.
  private static int after(int cut, TagText tags) {
    for (var tag : tags.found()) if (tag.start() < cut && cut < tag.end()) return tag.end();
    return cut;
  }

  static void set(Element text, String content) {
    text.setTextContent(content);
    text.setAttributeNS(SPACE, "xml:space", "preserve");
  }
}
