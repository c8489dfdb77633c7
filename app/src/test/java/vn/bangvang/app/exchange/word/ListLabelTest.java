package vn.bangvang.app.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.exchange.word.Docx.look;
import static vn.bangvang.app.exchange.word.Docx.numbered;
import static vn.bangvang.app.exchange.word.Docx.p;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.exchange.Read;

/// Word keeps "I.", "a)" and "-" out of the text.
class ListLabelTest {
  private static final String LISTS =
      abstractList(
              1,
              level(0, "upperRoman", "%1.", "")
                  + level(1, "decimal", "%2.", "")
                  + level(2, "lowerLetter", "%3)", ""))
          + abstractList(2, level(0, "bullet", "\uF0B7", "") + level(1, "bullet", "+", ""))
          + abstractList(
              3,
              level(0, "upperRoman", "Phần %1", "<w:pStyle w:val=\"h1\"/>")
                  + level(1, "decimal", "%1.%2", "<w:isLgl/><w:pStyle w:val=\"h2\"/>"))
          + "<w:abstractNum w:abstractNumId=\"4\"><w:numStyleLink w:val=\"ours\"/></w:abstractNum>"
          + abstractList(5, "<w:styleLink w:val=\"ours\"/>" + level(0, "decimalZero", "(%1)", ""))
          + list(1, 1, "")
          + list(2, 2, "")
          + list(3, 3, "")
          + list(4, 4, "")
          + list(
              6, 1, "<w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");

  private @TempDir Path folder;

  private static String abstractList(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, levels);
  }

  private static String level(int at, String format, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>"
        .formatted(at, format, text, more);
  }

  private static String list(int id, int pattern, String more) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, pattern, more);
  }

  private List<String> lines(String... paragraphs) throws IOException {
    String style =
        "<w:style w:styleId=\"%s\" w:type=\"paragraph\"><w:basedOn"
            + " w:val=\"%s\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>";
    var docx =
        Docx.of(String.join("", paragraphs))
            .with("numbering", "numbering", LISTS)
            .with("styles", "styles", style.formatted("h1", "") + style.formatted("h2", "h1"));
    return Read.lines(docx.write(folder.resolve("a.docx")));
  }

  private static String item(int list, int level, String text) {
    return p(numbered(list, level), text);
  }

  @Test
  void labelsAreCountedLevelByLevel() throws IOException {
    assertThat(
            lines(
                item(1, 0, "Mục đích"),
                item(1, 1, "Yêu cầu"),
                item(1, 2, "một"),
                item(1, 2, "hai"),
                item(1, 1, "Nội dung"),
                item(1, 2, "ba"),
                item(1, 0, "Tổ chức")))
        .containsExactly(
            "I. Mục đích", "1. Yêu cầu", "a) một", "b) hai", "2. Nội dung", "a) ba", "II. Tổ chức");
  }

  @Test
  void bulletsAreDashesUnlessTheyAreLettersOfTheirOwn() throws IOException {
    assertThat(lines(item(2, 0, "một"), item(2, 1, "hai"))).containsExactly("- một", "+ hai");
  }

  @Test
  void stylesCarryTheirLevel() throws IOException {
    assertThat(
            lines(
                p(look("<w:pStyle w:val=\"h1\"/>"), "Chung"),
                p(look("<w:pStyle w:val=\"h2\"/>"), "Riêng"),
                p(look("<w:pStyle w:val=\"h2\"/>"), "Khác")))
        .containsExactly("Phần I Chung", "1.1 Riêng", "1.2 Khác");
  }

  @Test
  void aParagraphMayLeaveTheListOfItsStyle() throws IOException {
    String out = look("<w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
    assertThat(lines(p(out, "Không số"))).containsExactly("Không số");
  }

  @Test
  void aNewStartBeginsOnceAgain() throws IOException {
    assertThat(lines(item(1, 2, "x"), item(1, 2, "y"), item(6, 2, "z"), item(6, 2, "t")))
        .containsExactly("a) x", "b) y", "a) z", "b) t");
  }

  @Test
  void aListMayBorrowItsLevelsFromAStyle() throws IOException {
    assertThat(lines(item(4, 0, "a"), item(4, 0, "b"))).containsExactly("(01) a", "(02) b");
  }

  @Test
  void anEmptyItemCountsButShowsNothing() throws IOException {
    assertThat(lines(item(1, 2, "x"), p(numbered(1, 2)), item(1, 2, "z")))
        .containsExactly("a) x", "", "c) z");
  }

  @Test
  void anUnknownListHasNoLabel() throws IOException {
    assertThat(lines(item(99, 0, "x"))).containsExactly("x");
  }
}
