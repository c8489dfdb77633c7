package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.r;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.Sample.lines;
import static vn.bangvang.app.documents.kit.content.Fields.condition;

import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.content.Fields.Filled;

/// Where the marks of a section stand decides what repeats.
class SectionsTest {
  private static final Filled ABSENT = condition("có vắng mặt", true);

  @Test
  void inOneParagraphTheTextRepeats() {
    assertThat(lines(Docx.of(p("Căn cứ {{#căn cứ}}{{giá trị}}{{^cuối}}, {{/cuối}}{{/căn cứ}}."))))
        .containsExactly("Căn cứ Luật, Nghị định.");
  }

  @Test
  void marksInLinesOfTheirOwnRepeatWhatIsBetweenAndVanish() {
    var template = Docx.of(p("A"), p("{{#căn cứ}}"), p("- {{giá trị}};"), p("{{/căn cứ}}"), p("B"));
    assertThat(lines(template)).containsExactly("A", "- Luật;", "- Nghị định;", "B");
  }

  @Test
  void tablesBetweenTheMarksRepeatAndStayApart() {
    var template =
        Docx.of(p("{{#căn cứ}}"), table(row("{{stt}}", "{{giá trị}}")), p("{{/căn cứ}}"), p("B"));
    assertThat(lines(template)).containsExactly("| 1 | Luật |", "", "| 2 | Nghị định |", "B");
  }

  @Test
  void marksAtTheEdgesOfParagraphsRepeatTheParagraphs() {
    var template = Docx.of(p("{{#căn cứ}}{{stt}})"), p("{{giá trị}};{{/căn cứ}}"), p("B"));
    assertThat(lines(template)).containsExactly("1)", "Luật;", "2)", "Nghị định;", "B");
  }

  @Test
  void severalMarksMayShareALine() {
    var template =
        Docx.of(
            p("{{#nhóm}} {{#thành viên}}"),
            p("{{tên}}"),
            p("{{/thành viên}}{{/nhóm}}{{#căn cứ}}"),
            p("{{giá trị}}"),
            p("{{/căn cứ}}"));
    assertThat(lines(template)).containsExactly("An", "Bình", "Chi", "Luật", "Nghị định");
  }

  @Test
  void threeLevelsOfLoopsNest() {
    var template =
        Docx.of(
            p("{{#nhóm}}"),
            p("{{stt}}. {{tên nhóm}}"),
            p("{{#thành viên}}"),
            p("{{stt}}) {{tên}}"),
            p("{{#thành tích}}"),
            p("- {{giá trị}} ({{tên nhóm}})"),
            p("{{/thành tích}}"),
            p("{{/thành viên}}"),
            p("{{/nhóm}}"));
    assertThat(lines(template))
        .containsExactly(
            "1. Một",
            "1) An",
            "- An 1 (Một)",
            "- An 2 (Một)",
            "2) Bình",
            "2. Hai",
            "1) Chi",
            "- Chi 1 (Hai)",
            "- Chi 2 (Hai)");
  }

  @Test
  void aSectionBreakInAMarkerLineIsKept() {
    String breaking = "<w:p><w:pPr><w:sectPr/></w:pPr>" + r("{{#có vắng mặt}}") + "</w:p>";
    var template = Docx.of(p("A"), breaking, p("X"), p("{{/có vắng mặt}}"), p("B"));
    assertThat(lines(template)).containsExactly("A", "", "B");
    assertThat(Sample.xml(template)).contains("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>");
  }

  @Test
  void aPageBreakInAMarkerLineBelongsToTheSection() {
    String breaking = p("{{#có vắng mặt}}", "<w:r><w:br w:type=\"page\"/></w:r>");
    var template = Docx.of(p("A"), breaking, p("X"), p("{{/có vắng mặt}}"), p("B"));
    assertThat(lines(template)).containsExactly("A", "B");
    assertThat(lines(template, ABSENT)).containsExactly("A", "[page]", "X", "B");
  }

  @Test
  void theSectionPropertiesOfTheBodyStayLast() {
    var template = Docx.of(p("{{#có vắng mặt}}"), p("X"), p("{{/có vắng mặt}}"), "<w:sectPr/>");
    assertThat(Sample.xml(template)).contains("<w:body><w:p></w:p><w:sectPr/></w:body>");
  }

  @Test
  void aSectionMayStandInAHyperlink() {
    String link = "<w:hyperlink>" + r("{{#có vắng mặt}}X{{/có vắng mặt}}") + "</w:hyperlink>";
    assertThat(lines(Docx.of(p("A", link)))).containsExactly("A");
  }

  @Test
  void marksInTrackedInsertionsCountAsAccepted() {
    String inserted = "<w:ins w:id=\"1\" w:author=\"a\">" + r("{{#có vắng mặt}}") + "</w:ins>";
    var template = Docx.of(p("A", inserted, "X", "{{/có vắng mặt}}B"));
    assertThat(lines(template)).containsExactly("AB");
    assertThat(lines(template, ABSENT)).containsExactly("AXB");
  }

  @Test
  void invisibleBlanksBesideAMarkDoNotKeepItsLine() {
    var template = Docx.of(p("\u00A0{{#căn cứ}}\u200B"), p("{{giá trị}}"), p("{{/căn cứ}} \u00A0"));
    assertThat(lines(template)).containsExactly("Luật", "Nghị định");
  }

  @Test
  void theAnnexOfADecisionKeepsItsOwnSection() {
    String portrait = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\"/></w:sectPr></w:pPr></w:p>";
    String landscape =
        "<w:sectPr><w:pgSz w:orient=\"landscape\"/><w:pgNumType w:start=\"1\"/></w:sectPr>";
    var template =
        Docx.of(
            p("Điều 1"), portrait, p("{{#nhóm}}"), p("{{tên nhóm}}"), p("{{/nhóm}}"), landscape);
    assertThat(lines(template)).containsExactly("Điều 1", "", "Một", "Hai");
    assertThat(Sample.xml(template))
        .contains(portrait)
        .endsWith(landscape + "</w:body></w:document>");
  }

  @Test
  void remarksOfTheClerkAreNotRepeated() {
    String remark =
        "<w:commentRangeStart w:id=\"0\"/>" + r("x") + "<w:commentRangeEnd w:id=\"0\"/>";
    var template = Docx.of(p("{{#căn cứ}}"), p(remark), p("{{/căn cứ}}"), p(remark));
    assertThat(Sample.xml(template).split("commentRangeStart", -1)).hasSize(2);
  }
}
