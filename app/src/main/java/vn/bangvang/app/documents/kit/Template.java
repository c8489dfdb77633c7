package vn.bangvang.app.documents.kit;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.fault.Problem;
import vn.bangvang.app.documents.kit.piece.Pieces;
import vn.bangvang.app.documents.kit.tag.Marked;
import vn.bangvang.app.documents.kit.word.WordFile;
import vn.bangvang.app.words.Words;

/// A Word file with tags, checked against the fields of a paper: it can be filled without fail.
public final class Template {
  private static final Set<String> WITH_TEXT =
      Set.of("document", "header", "footer", "footnotes", "endnotes");

  private final WordFile file;
  private final Catalogue catalogue;
  private final Pieces pieces;

  /// What came of reading a template that somebody may have edited.
  public sealed interface Reading {
    record Usable(Template template) implements Reading {}

    record Faulty(List<Problem> problems) implements Reading {}

    record NotWord(String because) implements Reading {}
  }

  private Template(WordFile file, Catalogue catalogue, Map<String, Document> marked) {
    this.file = file;
    this.catalogue = catalogue;
    this.pieces = new Pieces(marked, catalogue);
  }

  public static Reading read(Path path, Catalogue catalogue) {
    return read(WordFile.open(path), catalogue);
  }

  /// A factory template.
  public static Reading read(InputStream in, Catalogue catalogue) {
    return read(WordFile.open(in), catalogue);
  }

  private static Reading read(WordFile.Opening opening, Catalogue catalogue) {
    return switch (opening) {
      case WordFile.Opening.Refused(var because) -> new Reading.NotWord(because);
      case WordFile.Opening.Opened(var file) -> read(file, catalogue);
    };
  }

  public static Reading read(WordFile file, Catalogue catalogue) {
    var marked = new LinkedHashMap<String, Document>();
    var problems = new ArrayList<Problem>();
    try {
      for (var name : file.parts().keySet()) {
        if (!hasText(name)) continue;
        var part = Marked.read(name, file.xml(name), catalogue);
        problems.addAll(part.problems());
        if (part.hasTags()) marked.put(name, part.xml());
      }
    } catch (SAXException _) {
      return new Reading.NotWord(Words.say("template.file.damaged"));
    }
    if (!problems.isEmpty()) return new Reading.Faulty(problems);
    return new Reading.Usable(new Template(file, catalogue, marked));
  }

  private static boolean hasText(String part) {
    if (!part.startsWith("word/") || !part.endsWith(".xml")) return false;
    String name = part.substring("word/".length(), part.length() - ".xml".length());
    return WITH_TEXT.contains(name.replaceAll("\\d+$", ""));
  }

  /// The filled document; the same paper always gives the same bytes.
  public byte[] render(Fields paper) {
    catalogue.demand(paper);
    return file.with(pieces.render(paper)).bytes();
  }
}
