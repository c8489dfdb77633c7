package vn.bangvang.app.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.word.part.Elements;

/// Paragraphs and tables in the order in which they are read.
final class Story {
  private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", ":Fallback", "sectPr");

  private final Elements in;
  private final Setting setting;
  private String continued = "";

  Story(Elements in, Setting setting) {
    this.in = in;
    this.setting = setting;
  }

  /// The lines inside of the present element.
  List<String> lines() throws XMLStreamException {
    var lines = new ArrayList<String>();
    in.children(name -> block(name, lines));
    return lines;
  }

  private void block(String name, List<String> lines) throws XMLStreamException {
    if (LEFT_OUT.contains(name)) return;
    switch (name) {
      case "p" -> paragraph(lines);
      case "tbl" -> lines.addAll(table());
      case "sdtPr", "sdtEndPr" -> {}
      default -> in.children(inner -> block(inner, lines));
    }
  }

  /// A paragraph whose end was deleted runs on into the next one.
  private void paragraph(List<String> lines) throws XMLStreamException {
    var paragraph = new Paragraph(in, setting, continued);
    paragraph.read();
    continued = paragraph.runsOn() ? paragraph.text() : "";
    if (!paragraph.runsOn()) lines.addAll(paragraph.text().lines().toList());
    if (!paragraph.runsOn() && paragraph.text().isEmpty()) lines.add("");
    lines.addAll(paragraph.boxes());
  }

  private List<String> table() throws XMLStreamException {
    var rows = new ArrayList<List<List<String>>>();
    boolean[] drawn = {false};
    in.children(name -> {
      if (name.equals("tblPr")) drawn[0] |= isDrawn();
      else rows(name, rows, drawn);
    });
    return new Table(rows, drawn[0]).lines();
  }

  private boolean isDrawn() throws XMLStreamException {
    boolean[] drawn = {false};
    in.children(name -> {
      if (name.equals("tblStyle")) drawn[0] |= setting.styles().hasBorders(in.value());
      if (name.equals("tblBorders")) drawn[0] = Properties.isDrawn(in);
    });
    return drawn[0];
  }

  private void rows(String name, List<List<List<String>>> rows, boolean[] drawn)
      throws XMLStreamException {
    if (LEFT_OUT.contains(name)) return;
    if (!name.equals("tr")) {
      in.children(inner -> rows(inner, rows, drawn));
      return;
    }
    var cells = new ArrayList<List<String>>();
    boolean[] deleted = {false};
    in.children(inner -> {
      if (inner.equals("trPr")) in.children(mark -> deleted[0] |= mark.equals("del"));
      else cells(inner, cells, drawn);
    });
    if (!deleted[0] && !cells.isEmpty()) rows.add(cells);
  }

  private void cells(String name, List<List<String>> cells, boolean[] drawn)
      throws XMLStreamException {
    if (!name.equals("tc")) {
      in.children(inner -> cells(inner, cells, drawn));
      return;
    }
    var lines = new ArrayList<String>();
    in.children(inner -> {
      if (inner.equals("tcPr")) cellLook(drawn);
      else block(inner, lines);
    });
    cells.add(lines);
  }

  private void cellLook(boolean[] drawn) throws XMLStreamException {
    in.children(name -> {
      if (name.equals("tcBorders")) drawn[0] |= Properties.isDrawn(in);
    });
  }
}
