package vn.bangvang.app.exchange.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.source.Line;
import vn.bangvang.app.exchange.word.part.Elements;

/// One paragraph: its label, what it says, and the text boxes that hang on it.
final class Paragraph {
  private final Elements in;
  private final Setting setting;
  private final Line line;
  private final Fields fields = new Fields();
  private final List<String> boxes = new ArrayList<>();
  private final String before;
  private String style = "";
  private Style.Place place = Style.Place.NOWHERE;
  private String label = "";
  private boolean runsOn;

  /// The document says more than any plan does.
  static final class TooLong extends XMLStreamException {
    private static final long serialVersionUID = 1L;
  }

  Paragraph(Elements in, Setting setting, String before) {
    this.in = in;
    this.setting = setting;
    this.before = before;
    this.line = new Line(setting.letters());
  }

  void read() throws XMLStreamException {
    in.children(this::part);
    label = runsOn ? "" : label();
    if (setting.letters().isTooLong()) throw new TooLong();
  }

  /// The place in a list comes from the paragraph itself or from its style.
  private String label() {
    var styled = setting.styles().place(style, setting.lists());
    int list = place.list() == Style.Place.UNSAID ? styled.list() : place.list();
    int level = place.level() == Style.Place.UNSAID ? styled.level() : place.level();
    return list <= 0 ? "" : setting.counters().next(list, Math.max(0, level));
  }

  private void part(String name) throws XMLStreamException {
    switch (name) {
      case "pPr" -> in.children(this::look);
      case "r" -> run();
      case "del", "moveFrom" -> setting.marks().deletion();
      case "txbxContent" -> boxes.addAll(new Story(in, setting).lines());
      case ":Fallback", "sdtPr" -> {}
      default -> in.children(this::part);
    }
  }

  private void look(String name) throws XMLStreamException {
    switch (name) {
      case "pStyle" -> style = in.value();
      case "numPr" -> place = Properties.place(in);
      case "rPr" -> in.children(mark -> runsOn |= mark.equals("del") || mark.equals("moveFrom"));
      default -> {}
    }
  }

  private void run() throws XMLStreamException {
    var run = new Run(setting.styles(), style);
    in.children(name -> {
      if (name.equals("rPr")) in.children(look -> run.look(look, in));
      else content(name, run);
    });
  }

  private void content(String name, Run run) throws XMLStreamException {
    switch (name) {
      case "t" -> say(run, in.text());
      case "tab", "ptab" -> say(run, "\t");
      case "br", "cr" -> say(run, "\n");
      case "noBreakHyphen" -> say(run, "-");
      case "softHyphen" -> say(run, "\u00AD");
      case "sym" -> say(run, "-");
      case "fldChar" -> fields.mark(in.attribute("fldCharType"));
      case "footnoteReference" -> setting.marks().note("footnote " + in.attribute("id"));
      case "endnoteReference" -> setting.marks().note("endnote " + in.attribute("id"));
      case "delText" -> setting.marks().deletion();
      case "instrText" -> {}
      default -> part(name);
    }
  }

  private void say(Run run, String text) {
    if (!run.isHidden() && fields.shows()) line.add(run.font(), run.shape(), text);
  }

  boolean runsOn() {
    return runsOn;
  }

  List<String> boxes() {
    return boxes;
  }

  String text() {
    String said = before + line.read();
    return label.isEmpty() || said.isBlank() ? said : label + " " + said.stripLeading();
  }
}
