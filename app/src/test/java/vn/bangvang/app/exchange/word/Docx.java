package vn.bangvang.app.exchange.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A .docx written sign by sign, so that every oddity of real files can be put into one.
public final class Docx {
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String ROLE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  public static Docx of(String body) {
    var docx = new Docx();
    docx.parts.put(
        "_rels/.rels",
        "<R><R Type=\"" + ROLE + "officeDocument\" Target=\"word/document.xml\"/></R>");
    docx.parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    return docx;
  }

  static String root(String name, String inner) {
    return "<w:" + name + SPACES + ">" + inner + "</w:" + name + ">";
  }

  public static String p(String... runs) {
    var text = new StringBuilder();
    for (String run : runs) text.append(run.startsWith("<") ? run : r("", run));
    return "<w:p>" + text + "</w:p>";
  }

  public static String r(String look, String text) {
    return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String font(String name) {
    return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
  }

  static String look(String inner) {
    return "<w:pPr>" + inner + "</w:pPr>";
  }

  static String numbered(int list, int level) {
    return look(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list));
  }

  /// Another text of the main part.
  Docx instead(String document) {
    parts.put("word/document.xml", document);
    return this;
  }

  /// A part beside the document, such as "styles", in its own root.
  Docx with(String role, String root, String inner) {
    return withPart(role, root(root, inner));
  }

  Docx withPart(String role, String xml) {
    parts.put("word/" + role + ".xml", xml);
    relations.append("<R Type=\"%s%s\" Target=\"%s.xml\"/>".formatted(ROLE, role, role));
    return this;
  }

  public Path write(Path file) throws IOException {
    parts.put("word/_rels/document.xml.rels", "<R>" + relations + "</R>");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return file;
  }
}
