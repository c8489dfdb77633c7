package vn.bangvang.app.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.exchange.word.Docx.font;
import static vn.bangvang.app.exchange.word.Docx.look;
import static vn.bangvang.app.exchange.word.Docx.p;
import static vn.bangvang.app.exchange.word.Docx.r;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.exchange.Read;

class WordTextTest {
  private @TempDir Path folder;

  private String text(String body) throws IOException {
    return text(Docx.of(body));
  }

  private String text(Docx docx) throws IOException {
    return Read.text(docx.write(folder.resolve("a.docx"))).text();
  }

  @Test
  void paragraphsAreLinesHoweverTheirRunsAreCut() throws IOException {
    assertThat(text(p("KẾ HO", r("<w:b/>", "ẠCH")) + p() + p("Năm 2023")))
        .isEqualTo("KẾ HOẠCH\n\nNăm 2023");
  }

  @Test
  void tabsBreaksAndHardHyphensAreKept() throws IOException {
    String run =
        "<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:br/>"
            + "<w:t>Tây Ninh</w:t></w:r>";
    assertThat(text("<w:p>" + run + "</w:p>")).isEqualTo("Số:\t12-KH\nTây Ninh");
  }

  @Test
  void whatWasDeletedIsLeftOutAndSaid() throws IOException {
    String body =
        p("không quá ", "<w:del><w:r><w:delText>05</w:delText></w:r></w:del>")
            .replace("</w:p>", "<w:ins>" + r("", "07 tập thể") + "</w:ins></w:p>");
    var read = Read.text(Docx.of(body).write(folder.resolve("a.docx")));
    assertThat(read.text()).isEqualTo("không quá 07 tập thể");
    assertThat(read.notes())
        .containsExactly("Những chữ đã bị xóa khi theo dõi thay đổi không được đọc.");
  }

  @Test
  void aDeletedEndOfParagraphJoinsTwo() throws IOException {
    String first = p(look("<w:rPr><w:del/></w:rPr>"), "Tập thể ");
    assertThat(text(first + p("xuất sắc"))).isEqualTo("Tập thể xuất sắc");
  }

  @Test
  void movedTextStandsWhereItWasMovedTo() throws IOException {
    String from = "<w:p><w:moveFrom>" + r("", "Một") + "</w:moveFrom></w:p>";
    String to = "<w:p><w:moveTo>" + r("", "Một") + "</w:moveTo></w:p>";
    assertThat(text(from + p("Hai") + to)).isEqualTo("Hai\nMột");
  }

  @Test
  void hiddenTextIsNotRead() throws IOException {
    assertThat(text(p("Hiện", r("<w:vanish/>", " ẩn"), r("<w:vanish w:val=\"0\"/>", " rõ"))))
        .isEqualTo("Hiện rõ");
  }

  @Test
  void aFieldShowsItsResultOnly() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("", "03/3/2022")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertThat(text(p("Ngày ", field))).isEqualTo("Ngày 03/3/2022");
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() throws IOException {
    String box = "<w:txbxContent>" + p("DỰ THẢO") + "</w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent></w:r>"
            .formatted(box, box);
    assertThat(text(p("KẾ HOẠCH", both))).isEqualTo("KẾ HOẠCH\nDỰ THẢO");
  }

  @Test
  void capitalsOfALookAreCapitals() throws IOException {
    assertThat(text(p(r("<w:caps/>", "Kế hoạch"), r("<w:caps w:val=\"false\"/>", " số"))))
        .isEqualTo("KẾ HOẠCH số");
  }

  @Test
  void contentControlsAndLinksAreRead() throws IOException {
    String link = "<w:hyperlink>" + r("", "Cổng tin") + "</w:hyperlink>";
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>" + p(link) + "</w:sdtContent></w:sdt>";
    assertThat(text(control)).isEqualTo("Cổng tin");
  }

  @Test
  void footnotesFollowInTheOrderOfTheirPlaces() throws IOException {
    String note = "<w:footnote w:id=\"%d\">%s</w:footnote>";
    String notes =
        "<w:footnote w:id=\"0\" w:type=\"separator\">"
            + p("---")
            + "</w:footnote>"
            + note.formatted(1, p("Quyết định số 1"))
            + note.formatted(2, p("Quyết định số 2"));
    String body =
        p("Sau", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", " trước")
            + p("Hết", "<w:r><w:footnoteReference w:id=\"1\"/></w:r>");
    assertThat(text(Docx.of(body).with("footnotes", "footnotes", notes)))
        .isEqualTo("Sau trước\nHết\n\n[1] Quyết định số 2\n[2] Quyết định số 1");
  }

  @Test
  void everyRunIsReadInTheEncodingOfItsFont() throws IOException {
    String body =
        p(
            r(font(".VnTimeH"), "kÕ ho¹ch"),
            r(font("Times New Roman"), " số 12 "),
            r(font(".VnTime"), "n¨m"),
            r(font("VNI-Times"), " haønh chính"));
    var read = Read.text(Docx.of(body).write(folder.resolve("a.docx")));
    assertThat(read.text()).isEqualTo("KẾ HOẠCH số 12 năm hành chính");
    assertThat(read.notes())
        .containsExactly(
            "Chữ trong tệp viết theo bảng mã TCVN3 (ABC); đã chuyển sang Unicode.",
            "Chữ trong tệp viết theo bảng mã VNI; đã chuyển sang Unicode.");
  }

  @Test
  void aMarkInTheNextRunFindsItsLetter() throws IOException {
    assertThat(text(p(r(font("VNI-Times"), "ha"), r("<w:b/>" + font("VNI-Times"), "ønh"))))
        .isEqualTo("hành");
  }

  @Test
  void theFontMayComeFromTheStyle() throws IOException {
    String style =
        "<w:style w:styleId=\"a\" w:type=\"paragraph\" w:default=\"1\"><w:rPr>"
            + font(".VnTime")
            + "</w:rPr></w:style>";
    assertThat(text(Docx.of(p("thi ®ua")).with("styles", "styles", style))).isEqualTo("thi đua");
  }

  @Test
  void oldLettersInANewFontAreRecognisedByTheText() throws IOException {
    assertThat(text(p(r(font("Times New Roman"), "phong trµo thi ®ua c¶i c¸ch hµnh chÝnh"))))
        .isEqualTo("phong trào thi đua cải cách hành chính");
  }

  @Test
  void aConvertedTextThatKeptItsOldFontIsUnicode() throws IOException {
    String name = font(".VnTime");
    assertThat(text(p(r(name, "cá nhân")) + p(r(name, "tập thể, đơn vị được khen thưởng năm"))))
        .isEqualTo("cá nhân\ntập thể, đơn vị được khen thưởng năm");
  }

  @Test
  void theStrictFormIsReadToo() throws IOException {
    String strict =
        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
            + p("Điều 1")
            + "</w:body></w:document>";
    assertThat(text(Docx.of("").instead(strict))).isEqualTo("Điều 1");
  }
}
