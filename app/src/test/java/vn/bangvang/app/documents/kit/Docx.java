package vn.bangvang.app.documents.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.bangvang.app.documents.kit.word.WordFile;

/// A small Word file for tests; bodies are written short: `p("Tên: {{tên}}")`, `row("{{stt}}", …)`.
public record Docx(Map<String, String> parts) {
  private static final String SPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006\"\
      """;

  public static Docx of(String... blocks) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", "<Types xmlns=\"types\"/>");
    parts.put("_rels/.rels", "<Relationships xmlns=\"relations\"/>");
    var docx = new Docx(parts);
    return docx.with("word/document.xml", "document", "<w:body>" + all(blocks) + "</w:body>");
  }

  public Docx header(String... blocks) {
    return with("word/header1.xml", "hdr", all(blocks));
  }

  public Docx footer(String... blocks) {
    return with("word/footer1.xml", "ftr", all(blocks));
  }

  public Docx footnote(String... blocks) {
    String note = "<w:footnote w:id=\"1\">" + all(blocks) + "</w:footnote>";
    return with("word/footnotes.xml", "footnotes", note);
  }

  public Docx with(String part, String xml) {
    var all = new LinkedHashMap<>(parts);
    all.put(part, xml);
    return new Docx(all);
  }

  private Docx with(String part, String root, String inside) {
    String open = "<w:" + root + " " + SPACES + ">";
    return with(part, open + inside + "</w:" + root + ">");
  }

  /// The same with its document written otherwise.
  public Docx changed(UnaryOperator<String> change) {
    var all = new LinkedHashMap<>(parts);
    all.computeIfPresent(WordFile.DOCUMENT, (_, xml) -> change.apply(xml));
    return new Docx(all);
  }

  public WordFile file() {
    var bytes = new LinkedHashMap<String, byte[]>();
    parts.forEach((name, xml) -> bytes.put(name, xml.getBytes(UTF_8)));
    return new WordFile(bytes);
  }

  public static String p(String... runs) {
    return "<w:p>" + runs(runs) + "</w:p>";
  }

  private static String runs(String... runs) {
    var all = new StringBuilder();
    for (String run : runs) all.append(run.startsWith("<") ? run : r(run));
    return all.toString();
  }

  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /// Every letter in a run of its own, with what Word leaves between them.
  public static String split(String text) {
    var all = new StringBuilder();
    text.codePoints()
        .forEach(letter ->
            all.append("<w:proofErr w:type=\"spellStart\"/>")
                .append(r(Character.toString(letter)))
                .append("<w:bookmarkEnd w:id=\"9\"/>"));
    return "<w:p>" + all + "</w:p>";
  }

  public static String table(String... rows) {
    return "<w:tbl><w:tblPr/>" + all(rows) + "</w:tbl>";
  }

  /// Cells of one paragraph, or of the blocks given as XML.
  public static String row(String... cells) {
    var all = new StringBuilder();
    for (String cell : cells)
      all.append("<w:tc>").append(cell.startsWith("<w:") ? cell : p(cell)).append("</w:tc>");
    return "<w:tr>" + all + "</w:tr>";
  }

  public static String textBox(String... blocks) {
    String content = "<w:txbxContent>" + all(blocks) + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
        + content
        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        + content
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  public static String all(String... blocks) {
    return String.join("", blocks);
  }
}
