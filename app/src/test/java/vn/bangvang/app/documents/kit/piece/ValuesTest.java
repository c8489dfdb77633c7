package vn.bangvang.app.documents.kit.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.r;
import static vn.bangvang.app.documents.kit.content.Fields.text;
import static vn.bangvang.app.documents.kit.content.Fields.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.Docx;
import vn.bangvang.app.documents.kit.Sample;

/// Whatever stands in the data stays data.
class ValuesTest {
  private static final Docx TEMPLATE = Docx.of(p("[{{địa danh}}]"));

  private static List<String> filled(String value) {
    return Sample.lines(TEMPLATE, text("địa danh", value));
  }

  @Test
  void tagsInAValueStayData() {
    assertThat(filled("{{tên cơ quan}} {{#nhóm}} {0}"))
        .containsExactly("[{{tên cơ quan}} {{#nhóm}} {0}]");
  }

  @Test
  void xmlInAValueStaysData() {
    assertThat(filled("<w:p/> & \"x\" ]]> &amp;")).containsExactly("[<w:p/> & \"x\" ]]> &amp;]");
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() {
    assertThat(filled("a\u0000b\u0008c\uD800d\uFFFEe\uDC00")).containsExactly("[abcde]");
  }

  @Test
  void lettersBeyondTheFirstPlaneAreKept() {
    assertThat(filled("𠀀 😀")).containsExactly("[𠀀 😀]");
  }

  @Test
  void separateAccentsAreComposed() {
    assertThat(filled("Nguye\u0302\u0303n")).containsExactly("[Nguyễn]");
  }

  @Test
  void linesAndTabsBecomeThoseOfWord() {
    assertThat(filled("a\nb\r\nc\u2028d\te")).containsExactly("[a↵b↵c↵d\te]");
  }

  @Test
  void theLinesOfATextThatIsAloneInItsParagraphBecomeParagraphsLikeIt() {
    var template = Docx.of("<w:p><w:pPr><w:jc/></w:pPr>" + r("{{địa danh|hoa}} ") + "</w:p>");
    String xml = Sample.xml(template, text("địa danh", "một\n\nhai\n"));
    assertThat(xml.split("<w:p><w:pPr><w:jc/></w:pPr>", -1)).hasSize(4);
    assertThat(Sample.lines(template, text("địa danh", "một\n\nhai\n")))
        .containsExactly("MỘT ", " ", "HAI ");
  }

  @Test
  void aParagraphThatEndsASectionStaysOne() {
    var template = Docx.of("<w:p><w:pPr><w:sectPr/></w:pPr>" + r("{{địa danh}}") + "</w:p>");
    assertThat(Sample.lines(template, text("địa danh", "a\nb"))).containsExactly("a↵b");
  }

  @Test
  void anEmptyTextKeepsItsParagraph() {
    assertThat(Sample.lines(Docx.of(p("{{địa danh}}")), text("địa danh", ""))).containsExactly("");
  }

  @Test
  void theLinesOfATextInALoopBecomeParagraphsOfTheLoop() {
    var template = Docx.of(p("{{#căn cứ}}"), p("{{giá trị}}"), p("{{/căn cứ}}"), p("."));
    assertThat(Sample.lines(template, texts("căn cứ", List.of("a\nb", "c"))))
        .containsExactly("a", "b", "c", ".");
  }

  @Test
  void hostileRowsStayData() {
    var template = Docx.of(p("{{#căn cứ}}{{giá trị}};{{/căn cứ}}"));
    assertThat(Sample.lines(template, texts("căn cứ", List.of("{{/căn cứ}}", "}}", "{{"))))
        .containsExactly("{{/căn cứ}};}};{{;");
  }

  @Test
  void theTextOfTheTemplateItselfSurvives() {
    assertThat(Sample.lines(Docx.of(p("1 < 2 & \"3\" > '4' {5} {{địa danh}}"))))
        .containsExactly("1 < 2 & \"3\" > '4' {5} Đồng Nai");
  }
}
