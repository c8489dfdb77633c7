package vn.bangvang.app.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.exchange.word.Docx.p;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.exchange.Read;

class TableTest {
  private static final String BORDERS =
      "<w:tblPr><w:tblBorders><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr>";
  private static final String HEAD =
      row(
              p("UBND TỈNH A") + p("SỞ NỘI VỤ"),
              p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc"))
          + row(p("Số: 12/KH-SNV"), p("A, ngày 03 tháng 3 năm 2023"));

  private @TempDir Path folder;

  private String text(Docx docx) throws IOException {
    return Read.text(docx.write(folder.resolve("a.docx"))).text();
  }

  private String text(String body) throws IOException {
    return text(Docx.of(body));
  }

  private static String row(String... cells) {
    var row = new StringBuilder();
    for (String cell : cells) row.append("<w:tc>").append(cell).append("</w:tc>");
    return "<w:tr>" + row + "</w:tr>";
  }

  private static String table(String look, String... rows) {
    return "<w:tbl>" + look + String.join("", rows) + "</w:tbl>";
  }

  @Test
  void aRowIsALineWithTabsBetweenItsCells() throws IOException {
    String rows = row(p("STT"), p("Tiêu chí")) + row(p("1"), p("Tỷ lệ") + p("từ 95 %"));
    assertThat(text(p("Bảng") + table(BORDERS, rows) + p("Hết")))
        .isEqualTo("Bảng\nSTT\tTiêu chí\n1\tTỷ lệ từ 95 %\nHết");
  }

  @Test
  void theHeadOfALetterIsReadColumnByColumn() throws IOException {
    assertThat(text(table("", HEAD)).lines())
        .containsExactly(
            "UBND TỈNH A",
            "SỞ NỘI VỤ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 12/KH-SNV\tA, ngày 03 tháng 3 năm 2023");
  }

  @Test
  void bordersMayComeFromTheStyle() throws IOException {
    String style =
        "<w:style w:styleId=\"g\" w:type=\"table\">"
            + BORDERS
            + "</w:style>"
            + "<w:style w:styleId=\"h\" w:type=\"table\"><w:basedOn w:val=\"g\"/></w:style>";
    String look = "<w:tblPr><w:tblStyle w:val=\"h\"/></w:tblPr>";
    String body = table(look, row(p("1") + p("2"), p("a") + p("b")));
    assertThat(text(Docx.of(body).with("styles", "styles", style))).isEqualTo("1 2\ta b");
  }

  @Test
  void aFrameRoundTextIsNoTable() throws IOException {
    assertThat(text(table(BORDERS, row(p("Dòng một") + p("Dòng hai")))))
        .isEqualTo("Dòng một\nDòng hai");
  }

  @Test
  void aTableInACellBecomesPartOfIt() throws IOException {
    String inner = table(BORDERS, row(p("x"), p("y")));
    assertThat(text(table(BORDERS, row(p("1"), p("Gồm") + inner)))).isEqualTo("1\tGồm x\ty");
  }

  @Test
  void aDeletedRowIsLeftOut() throws IOException {
    String deleted = row(p("b"), p("2")).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
    assertThat(text(table(BORDERS, row(p("a"), p("1")), deleted))).isEqualTo("a\t1");
  }

  @Test
  void anEmptyCellKeepsItsPlace() throws IOException {
    assertThat(text(table(BORDERS, row(p("1"), p(), p("c"))))).isEqualTo("1\t\tc");
  }
}
