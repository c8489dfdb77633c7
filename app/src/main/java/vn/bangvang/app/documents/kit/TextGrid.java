package vn.bangvang.app.documents.kit;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.bangvang.app.documents.kit.word.Word;
import vn.bangvang.app.documents.kit.word.WordFile;
import vn.bangvang.app.documents.kit.word.Xml;

/// A Word file as lines of text: a paragraph is a line, a row of a table is "| cell | cell |", the
/// paragraphs in a cell stand apart by " / ". Headers, footers and notes follow the document.
public record TextGrid(List<String> lines) {
  private static final List<String> AFTERWARDS =
      List.of("header", "footer", "footnotes", "endnotes");

  public static TextGrid of(WordFile file) throws SAXException {
    var lines = new ArrayList<>(lines(file, WordFile.DOCUMENT));
    for (String kind : AFTERWARDS)
      for (String part : file.parts().keySet()) {
        if (!part.startsWith("word/" + kind) || !part.endsWith(".xml")) continue;
        lines.add("== " + part + " ==");
        lines.addAll(lines(file, part));
      }
    return new TextGrid(List.copyOf(lines));
  }

  public String text() {
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(WordFile file, String part) throws SAXException {
    return blocks(file.xml(part).getDocumentElement());
  }

  private static List<String> blocks(Node container) {
    var lines = new ArrayList<String>();
    for (var block : Xml.children(container)) {
      if (Word.is(block, "p")) lines.addAll(paragraph(block));
      else if (Word.is(block, "tbl")) lines.addAll(rows(block));
      else lines.addAll(blocks(block));
    }
    return lines;
  }

  private static List<String> rows(Node table) {
    var lines = new ArrayList<String>();
    for (var row : Xml.children(table)) {
      if (Word.is(row, "tr")) lines.add("| " + String.join(" | ", cells(row)) + " |");
      else if (!Word.is(row, "tblPr")) lines.addAll(rows(row));
    }
    return lines;
  }

  private static List<String> cells(Node row) {
    var cells = new ArrayList<String>();
    for (var cell : Xml.children(row)) {
      if (Word.is(cell, "tc")) cells.add(String.join(" / ", blocks(cell)));
      else cells.addAll(cells(cell));
    }
    return cells;
  }

  /// The line itself, then what its text boxes say.
  private static List<String> paragraph(Element paragraph) {
    var text = new StringBuilder();
    var boxes = new ArrayList<String>();
    inline(paragraph, text, boxes);
    boxes.addFirst(text.toString());
    return boxes;
  }

  private static void inline(Node parent, StringBuilder text, List<String> boxes) {
    for (var child : Xml.children(parent)) {
      if (Word.is(child, "t")) text.append(child.getTextContent());
      else if (Word.is(child, "tab")) text.append('\t');
      else if (Word.is(child, "br")) text.append(Word.isSeen(child) ? "[page]" : "↵");
      else if (Word.is(child, "instrText"))
        text.append('{').append(child.getTextContent().strip()).append('}');
      else if (Word.is(child, "txbxContent"))
        blocks(child).forEach(line -> boxes.add("[" + line + "]"));
      else if (!isLook(child)) inline(child, text, boxes);
    }
  }

  /// How the paragraph looks, and the second copy of what newer programs read from the first.
  private static boolean isLook(Element child) {
    return Word.is(child, "pPr") || "Fallback".equals(child.getLocalName());
  }
}
