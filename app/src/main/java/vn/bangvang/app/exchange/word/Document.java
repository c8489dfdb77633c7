package vn.bangvang.app.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.app.exchange.source.Refusal;
import vn.bangvang.app.exchange.word.list.Counters;
import vn.bangvang.app.exchange.word.list.Lists;
import vn.bangvang.app.exchange.word.part.Elements;
import vn.bangvang.app.exchange.word.part.Parts;
import vn.bangvang.app.exchange.word.part.Relations;
import vn.bangvang.store.Progress;

/// The parts of a document put together: its story, then the notes it refers to. Headers and
/// footers repeat on every page and say nothing that the story does not.
final class Document {
  private final Parts parts;
  private final String name;
  private final Letters letters;
  private final Progress progress;
  private final Relations relations;
  private final Setting.Marks marks = new Setting.Marks();

  Document(Parts parts, String name, Letters letters, Progress progress)
      throws IOException, Refusal, XMLStreamException {
    this.parts = parts;
    this.name = name;
    this.letters = letters;
    this.progress = progress;
    this.relations = Relations.of(parts, name);
  }

  /// What is made of one part.
  @FunctionalInterface
  private interface Reader<T> {
    T of(Elements in) throws XMLStreamException;
  }

  List<String> lines() throws IOException, Refusal, XMLStreamException {
    var setting = setting();
    var lines = new ArrayList<>(part(name, in -> new Story(in, setting).lines()));
    var notes = new HashMap<String, String>();
    for (String kind : List.of("footnote", "endnote"))
      notes.putAll(related(kind + "s", in -> notes(kind, in, setting), Map.of()));
    int number = 0;
    for (String note : marks.notes()) {
      number++;
      String text = notes.getOrDefault(note, "").strip();
      if (!text.isEmpty()) lines.add((number == 1 ? "\n" : "") + "[" + number + "] " + text);
    }
    return lines;
  }

  private Setting setting() throws IOException, Refusal, XMLStreamException {
    var styles = related("styles", Styles::of, Styles.none());
    var lists = related("numbering", Lists::of, Lists.none());
    return new Setting(styles, lists, new Counters(lists), letters, marks);
  }

  private static Map<String, String> notes(String kind, Elements in, Setting setting)
      throws XMLStreamException {
    var notes = new HashMap<String, String>();
    in.children(_ ->
        in.children(name -> {
          if (!name.equals(kind) || !in.attribute("type").matches("normal|")) return;
          String id = in.attribute("id");
          notes.put(kind + " " + id, String.join(" ", new Story(in, setting).lines()));
        }));
    return notes;
  }

  private <T> T related(String role, Reader<T> reader, T otherwise)
      throws IOException, Refusal, XMLStreamException {
    var part = relations.part(role).filter(parts::has);
    return part.isPresent() ? part(part.get(), reader) : otherwise;
  }

  private <T> T part(String part, Reader<T> reader)
      throws IOException, Refusal, XMLStreamException {
    try (var in = parts.elements(part, progress)) {
      return reader.of(in);
    }
  }

  Letters letters() {
    return letters;
  }

  boolean hasDeletions() {
    return marks.hasDeletions();
  }
}
