package vn.bangvang.app.documents.kit.tag;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.bangvang.app.documents.kit.fault.Mistake;
import vn.bangvang.app.documents.kit.fault.Place;
import vn.bangvang.app.documents.kit.fault.Problem;
import vn.bangvang.app.documents.kit.word.Word;
import vn.bangvang.app.documents.kit.word.Xml;
import vn.bangvang.app.words.Words;

/// Reads the marks of one part in their order and makes each whole, whatever Word did to it.
final class Reader {
  private final String part;

  Reader(String part) {
    this.part = part;
  }

  /// Where the reader is: counts the paragraphs and tables of one container.
  private static final class Count {
    private final String container;
    private int paragraphs;
    private int tables;
    private int notes;

    Count(String container) {
      this.container = container;
    }

    String nextParagraph() {
      paragraphs++;
      return container.isEmpty() ? Words.say("template.place.paragraph", paragraphs) : container;
    }

    String nextTable() {
      tables++;
      return container.isEmpty()
          ? Words.say("template.place.table", tables)
          : Words.say("template.place.table.inside", container, tables);
    }

    String nextNote() {
      return Words.say("template.place.note", ++notes);
    }
  }

  Step.Story story(Element root) {
    return story(root, "");
  }

  private Step.Story story(Element root, String container) {
    var steps = new ArrayList<Step>();
    blocks(root, new Count(container), steps);
    return new Step.Story(steps);
  }

  private void blocks(Node container, Count count, List<Step> steps) {
    for (var block : Xml.children(container)) {
      if (Word.is(block, "p")) paragraph(block, count.nextParagraph(), steps);
      else if (Word.is(block, "tbl")) table(block, count.nextTable(), steps);
      else if (Word.is(block, "footnote") || Word.is(block, "endnote"))
        steps.add(story(block, count.nextNote()));
      else blocks(block, count, steps);
    }
  }

  private void table(Element table, String where, List<Step> steps) {
    var rows = within(table, "tr");
    for (int row = 0; row < rows.size(); row++) {
      var cells = within(rows.get(row), "tc");
      for (int cell = 0; cell < cells.size(); cell++) {
        String place = Words.say("template.place.cell", where, row + 1, cell + 1);
        blocks(cells.get(cell), new Count(place), steps);
      }
    }
  }

  /// Rows of a table or cells of a row; content controls may stand between.
  private static List<Element> within(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var child : Xml.children(parent)) {
      if (Word.is(child, name)) found.add(child);
      else if (!Word.is(child, "tbl")) found.addAll(within(child, name));
    }
    return found;
  }

  private void paragraph(Element paragraph, String where, List<Step> steps) {
    var line = Line.of(paragraph);
    String text = line.text();
    var tags = TagText.of(text);
    for (int at : tags.broken()) steps.add(new Step.Broken(broken(tags, where, at)));
    if (!tags.found().isEmpty()) {
      line.gather();
      line.texts().forEach(Runs::isolate);
    }
    inline(paragraph, where, tags, steps);
  }

  private Problem broken(TagText tags, String where, int at) {
    int end = Math.min(tags.text().length(), at + 20);
    return problem(tags, where, tags.text().substring(at, end).strip(), Mistake.BROKEN);
  }

  private Problem problem(TagText line, String where, String tag, Mistake mistake) {
    int at = Math.max(0, line.text().indexOf(tag));
    return new Problem(
        Place.at(part, where, line.text(), at), tag, mistake, List.of(tag), List.of());
  }

  private void inline(Node parent, String where, TagText line, List<Step> steps) {
    for (var child : Xml.children(parent)) {
      if (Word.is(child, "t")) marks(child, where, line, steps);
      else if (Word.is(child, "txbxContent"))
        steps.add(story(child, Words.say("template.place.box", where)));
      else if (child.getAttribute("descr").contains("{{"))
        steps.add(
            new Step.Broken(problem(line, where, child.getAttribute("descr"), Mistake.PICTURE)));
      else inline(child, where, line, steps);
    }
  }

  private void marks(Element text, String where, TagText line, List<Step> steps) {
    for (var found : TagText.of(text.getTextContent()).found()) {
      String raw = text.getTextContent().substring(found.start(), found.end());
      int at = Math.max(0, line.text().indexOf(raw));
      boolean isFree = Word.is(text.getParentNode(), "r") || !found.tag().isOfSection();
      steps.add(
          isFree
              ? new Step.Mark(found.tag(), text, Place.at(part, where, line.text(), at))
              : new Step.Broken(problem(line, where, raw, Mistake.ACROSS_BORDER)));
    }
  }
}
