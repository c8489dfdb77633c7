package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Sample.xml;

import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.content.Fields;

/// Pages at the end of a paper that come only on a condition and look otherwise than those before.
class LeavingPagesTest {
  private static final String UPRIGHT = "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>";
  private static final String ACROSS = "<w:sectPr><w:pgSz w:w=\"2\"/></w:sectPr>";
  private static final String BREAK = "<w:p><w:pPr>" + UPRIGHT + "</w:pPr></w:p>";

  private static String paper(Docx template, boolean there) {
    return xml(template, Fields.condition("có vắng mặt", there));
  }

  private static Docx annexed() {
    return Docx.of(p("A"), p("{{#có vắng mặt}}"), BREAK, p("B"), p("{{/có vắng mặt}}"), ACROSS);
  }

  @Test
  void whereTheyAreThereEachHasItsLook() {
    assertThat(paper(annexed(), true))
        .containsSubsequence("A", UPRIGHT, "B", ACROSS, "</w:body>")
        .endsWith(ACROSS + "</w:body></w:document>");
  }

  @Test
  void whereTheyAreMissingThoseBeforeKeepTheirs() {
    assertThat(paper(annexed(), false))
        .endsWith(UPRIGHT + "</w:body></w:document>")
        .doesNotContain("B<", ACROSS);
  }

  @Test
  void pagesForAnEmptyListLeaveInTheSameWay() {
    var template = Docx.of(p("A"), p("{{#nhóm}}"), BREAK, p("{{/nhóm}}"), ACROSS);
    assertThat(xml(template, Sample.noGroups())).endsWith(UPRIGHT + "</w:body></w:document>");
  }

  @Test
  void pagesWithoutABreakOfTheirOwnChangeNothing() {
    var template = Docx.of(p("A"), p("{{#có vắng mặt}}"), p("B"), p("{{/có vắng mặt}}"), ACROSS);
    assertThat(paper(template, false)).endsWith(ACROSS + "</w:body></w:document>");
  }

  @Test
  void aBreakInTheMiddleOfThePaperChangesNothing() {
    var template =
        Docx.of(p("{{#có vắng mặt}}"), BREAK, p("B"), p("{{/có vắng mặt}}"), p("C"), ACROSS);
    assertThat(paper(template, false)).endsWith(ACROSS + "</w:body></w:document>");
  }
}
