package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.r;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.Docx.textBox;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.fault.Mistake;
import vn.bangvang.app.documents.kit.fault.Problem;

/// Sections that cannot be shown or repeated where their marks stand.
class FaultyStructureTest {
  private static List<Mistake> mistakes(String... blocks) {
    return Sample.problems(Docx.of(blocks)).stream().map(Problem::mistake).toList();
  }

  @Test
  void aTagCannotReachIntoTheNextParagraph() {
    assertThat(mistakes(p("{{địa"), p("danh}}"))).containsExactly(Mistake.BROKEN, Mistake.BROKEN);
  }

  @Test
  void aMarkWhosePartnerIsInAnotherParagraphStandsAlone() {
    assertThat(mistakes(p("A {{#nhóm}}"), p("x{{/nhóm}}"))).containsExactly(Mistake.NOT_ALONE);
    assertThat(mistakes(p("{{#nhóm}}x"), p("{{/nhóm}} B"))).containsExactly(Mistake.NOT_ALONE);
  }

  @Test
  void aSectionDoesNotCrossTheBorderOfATable() {
    assertThat(mistakes(p("{{#nhóm}}"), table(row("x{{/nhóm}}"))))
        .containsExactly(Mistake.ACROSS_BORDER);
    assertThat(mistakes(table(row("{{#nhóm}}")), p("A"), table(row("{{/nhóm}}"))))
        .containsExactly(Mistake.ACROSS_BORDER);
  }

  @Test
  void aSectionDoesNotReachIntoATableInItsCell() {
    String cell = p("{{#nhóm}}") + table(row("{{/nhóm}}")) + p("");
    assertThat(mistakes(table(row(cell)))).containsExactly(Mistake.ACROSS_BORDER);
  }

  @Test
  void aSectionDoesNotReachIntoATextBox() {
    assertThat(mistakes(p("{{#nhóm}}", textBox(p("{{/nhóm}}")))))
        .containsExactly(Mistake.UNOPENED, Mistake.UNCLOSED);
  }

  @Test
  void aSectionDoesNotReachOutOfALinkOrAControl() {
    String link = "<w:hyperlink>" + r("{{#nhóm}}x") + "</w:hyperlink>";
    assertThat(mistakes(p(link, "y{{/nhóm}}"))).containsExactly(Mistake.ACROSS_BORDER);
    String control = "<w:sdt><w:sdtContent>" + p("{{#nhóm}}") + "</w:sdtContent></w:sdt>";
    assertThat(mistakes(control, p("{{/nhóm}}"))).containsExactly(Mistake.ACROSS_BORDER);
  }

  @Test
  void twoSectionsDoNotShareARow() {
    String shared = row("b{{/nhóm}}{{#căn cứ}}");
    assertThat(mistakes(table(row("{{#nhóm}}a"), shared, row("{{giá trị}}{{/căn cứ}}"))))
        .containsExactly(Mistake.SHARED_ROW);
  }

  @Test
  void sectionsOverParagraphsDoNotCross() {
    assertThat(mistakes(p("{{#nhóm}}"), p("{{#căn cứ}}"), p("{{/nhóm}}"), p("{{/căn cứ}}")))
        .containsExactly(Mistake.CROSSED);
  }

  @Test
  void mistakesOfStructureAndOfNamesAreFoundTogether() {
    assertThat(mistakes(p("{{#nhóm}}"), p("{{sai}}"), table(row("x{{/nhóm}}"))))
        .containsExactly(Mistake.UNKNOWN_FIELD, Mistake.ACROSS_BORDER);
  }

  @Test
  void aPictureThatAsksForAFieldIsReported() {
    String picture = "<w:r><w:drawing><wp:docPr id=\"1\" descr=\"{{@chữ ký}}\"/></w:drawing></w:r>";
    assertThat(mistakes(p("A", picture))).containsExactly(Mistake.PICTURE);
  }

  @Test
  void aMarkOutsideOfAnyRunCannotRepeat() {
    String fallback = "<w:r><mc:Fallback><w:t>{{#nhóm}}</w:t></mc:Fallback></w:r>";
    assertThat(mistakes(p(fallback, "x"))).containsExactly(Mistake.ACROSS_BORDER);
  }
}
