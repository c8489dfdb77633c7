package vn.bangvang.app.documents.kit.tag;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.bangvang.app.documents.kit.fault.Mistake;
import vn.bangvang.app.documents.kit.word.Word;
import vn.bangvang.app.documents.kit.word.Xml;

/// Puts every section round what it shows or repeats: where its marks stand decides whether that is
/// text, paragraphs or rows. Inner sections come first.
final class Wrapping {
  private final Document xml;
  private final Check.Findings findings;
  private final Map<Node, Section> wrapped = new HashMap<>();
  private final Set<Element> vanishing = new LinkedHashSet<>();

  Wrapping(Document xml, Check.Findings findings) {
    this.xml = xml;
    this.findings = findings;
  }

  void run() {
    findings.sections().forEach(this::wrap);
    for (var section : findings.sections()) {
      Xml.remove(section.open().run());
      Xml.remove(section.close().run());
    }
    vanishing.forEach(Wrapping::vanish);
  }

  private void wrap(Section section) {
    Element first = paragraph(section.open());
    Element last = paragraph(section.close());
    if (first.equals(last)) text(section);
    else if (isSame("tc", first, last)) paragraphs(section, first, last);
    else if (isSame("tbl", first, last)) rows(section, row(first), row(last));
    else report(section.open(), Mistake.ACROSS_BORDER);
  }

  private static Element paragraph(Step.Mark mark) {
    return Word.around(mark.text(), "p").orElseThrow();
  }

  private static Element row(Element paragraph) {
    return Word.around(paragraph, "tr").orElseThrow();
  }

  private static boolean isSame(String around, Element first, Element last) {
    return Word.around(first, around).equals(Word.around(last, around));
  }

  private void text(Section section) {
    between(section, End.outside(section.open().run()), End.outside(section.close().run()));
  }

  private void paragraphs(Section section, Element first, Element last) {
    var opening = Line.of(first);
    var closing = Line.of(last);
    if (!opening.startsWith(section.open().text())) report(section.open(), Mistake.NOT_ALONE);
    else if (!closing.endsWith(section.close().text())) report(section.close(), Mistake.NOT_ALONE);
    else between(section, end(first, opening.isOnlyMarks()), end(last, closing.isOnlyMarks()));
  }

  private void rows(Section section, Element first, Element last) {
    for (var mark : List.of(section.open(), section.close())) {
      Element line = paragraph(mark);
      if (Line.of(line).isOnlyMarks() && hasNeighbour(line)) vanishing.add(line);
    }
    boolean several = !first.equals(last);
    between(
        section,
        end(first, several && isOnlyMarks(first)),
        end(last, several && isOnlyMarks(last)));
  }

  private End end(Element at, boolean onlyMarks) {
    if (onlyMarks) vanishing.add(at);
    return End.of(at, onlyMarks);
  }

  private static boolean isOnlyMarks(Element row) {
    var paragraphs = row.getElementsByTagNameNS(row.getNamespaceURI(), "p");
    for (int i = 0; i < paragraphs.getLength(); i++)
      if (!Line.of((Element) paragraphs.item(i)).isOnlyMarks()) return false;
    return true;
  }

  private static boolean hasNeighbour(Element paragraph) {
    return Xml.children(paragraph.getParentNode()).stream()
        .anyMatch(other -> Word.is(other, "p") && !other.equals(paragraph));
  }

  private void between(Section section, End first, End last) {
    Node from = lifted(first.at());
    Node to = lifted(last.at());
    if (!from.getParentNode().equals(to.getParentNode()))
      report(section.open(), Mistake.ACROSS_BORDER);
    else if (isOverlapping(section, first.at())) report(section.open(), Mistake.SHARED_ROW);
    else enclose(section, first.movedTo(from), last.movedTo(to));
  }

  /// The node itself, or the outermost section already standing round it.
  private Node lifted(Node at) {
    Node parent = at.getParentNode();
    return wrapped.containsKey(parent) ? lifted(parent) : at;
  }

  /// A section that began before this one ends in the row where this one begins.
  private boolean isOverlapping(Section section, Node at) {
    var around = wrapped.get(at.getParentNode());
    if (around == null) return false;
    int position = around.open().text().compareDocumentPosition(section.open().text());
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) != 0
        || isOverlapping(section, at.getParentNode());
  }

  private void enclose(Section section, End first, End last) {
    Element wrapper = Wrapped.around(section.open().tag(), xml);
    var behind = last.behind();
    first.at().getParentNode().insertBefore(wrapper, first.first().orElse(null));
    for (Node next = wrapper.getNextSibling(); next != null; next = wrapper.getNextSibling()) {
      if (behind.filter(next::equals).isPresent()) break;
      wrapper.appendChild(next);
    }
    wrapped.put(wrapper, section);
  }

  private void report(Step.Mark mark, Mistake mistake) {
    findings.problems().add(mark.problem(mistake, mark.tag().written()));
  }

  /// A section break of Word lives in a paragraph: that one stays, empty.
  private static void vanish(Element element) {
    if (!Word.endsSection(element)) Xml.remove(element);
    else
      for (var child : Xml.children(element))
        if (!Word.is(child, "pPr")) element.removeChild(child);
  }
}
