package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.all;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.Sample.lines;
import static vn.bangvang.app.documents.kit.Sample.xml;

import org.junit.jupiter.api.Test;

/// Sections whose marks stand in different cells or rows.
class RowsTest {
  private static final String HEAD = row("TT", "Tên");

  @Test
  void marksInTwoCellsRepeatTheRow() {
    var template =
        Docx.of(table(HEAD, row("{{#nhóm}}{{stt}}", "{{tên nhóm}}{{/nhóm}}"), row("", "Hết")));
    assertThat(lines(template))
        .containsExactly("| TT | Tên |", "| 1 | Một |", "| 2 | Hai |", "|  | Hết |");
  }

  @Test
  void marksInTwoRowsRepeatTheGroupOfRows() {
    var template =
        Docx.of(table(HEAD, row("{{#nhóm}}{{stt}}", "{{tên nhóm}}"), row("", "x{{/nhóm}}")));
    assertThat(lines(template))
        .containsExactly("| TT | Tên |", "| 1 | Một |", "|  | x |", "| 2 | Hai |", "|  | x |");
  }

  @Test
  void rowsThatHoldOnlyMarksVanish() {
    var template =
        Docx.of(
            table(
                HEAD,
                row("{{#nhóm}}", ""),
                row("{{stt}}", "{{tên nhóm}}"),
                row("", "{{/nhóm}}"),
                row("", "Hết")));
    assertThat(lines(template))
        .containsExactly("| TT | Tên |", "| 1 | Một |", "| 2 | Hai |", "|  | Hết |");
  }

  @Test
  void groupRowsNestPersonRows() {
    var template =
        Docx.of(
            table(
                row("{{#nhóm}}{{tên nhóm}}", ""),
                row("{{#thành viên}}{{stt}}", "{{tên}}{{/thành viên}}{{/nhóm}}")));
    assertThat(lines(template))
        .containsExactly("| Một |  |", "| 1 | An |", "| 2 | Bình |", "| Hai |  |", "| 1 | Chi |");
  }

  @Test
  void markerRowsMayHoldTheMarksOfTwoLoops() {
    var template =
        Docx.of(
            table(
                row("{{#nhóm}}{{#thành viên}}", ""),
                row("{{stt}}", "{{tên}}"),
                row("{{/thành viên}}{{/nhóm}}", "{{#căn cứ}}"),
                row("{{stt}}", "{{giá trị}}"),
                row("{{/căn cứ}}", "")));
    assertThat(lines(template))
        .containsExactly(
            "| 1 | An |", "| 2 | Bình |", "| 1 | Chi |", "| 1 | Luật |", "| 2 | Nghị định |");
  }

  @Test
  void aConditionTakesRowsAway() {
    var template =
        Docx.of(table(HEAD, row("{{#có vắng mặt}}V", "ắng{{/có vắng mặt}}"), row("", "Hết")));
    assertThat(lines(template)).containsExactly("| TT | Tên |", "|  | Hết |");
  }

  @Test
  void aTableLeftWithoutRowsIsLeftOut() {
    var template = Docx.of(p("A"), table(row("{{#nhóm}}{{stt}}", "{{tên nhóm}}{{/nhóm}}")), p("B"));
    assertThat(lines(template, Sample.noGroups())).containsExactly("A", "B");
    assertThat(xml(template, Sample.noGroups())).doesNotContain("w:tbl");
  }

  @Test
  void paragraphsRepeatInsideACell() {
    String cell = all(p("{{#thành viên}}"), p("- {{tên}}"), p("{{/thành viên}}"));
    var template = Docx.of(table(row("{{#nhóm}}{{stt}}", cell, "{{/nhóm}}")));
    assertThat(lines(template)).containsExactly("| 1 | - An / - Bình |  |", "| 2 | - Chi |  |");
  }

  @Test
  void aCellWhoseLinesAllVanishKeepsAnEmptyOne() {
    String cell =
        all(
            p("{{#có vắng mặt}}"),
            "<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
            p("{{/có vắng mặt}}"));
    var template = Docx.of(table(row("A", cell)), p("B"));
    assertThat(lines(template)).containsExactly("| A |  |", "B");
    assertThat(xml(template)).contains("<w:tc><w:p><w:pPr><w:jc/></w:pPr></w:p></w:tc>");
  }

  @Test
  void aMarkAloneInItsLineOfACellLeavesNoEmptyLine() {
    String first = all(p("{{#nhóm}}"), p("{{stt}}"));
    String last = all(p("{{tên nhóm}}"), p("{{/nhóm}}"));
    assertThat(lines(Docx.of(table(row(first, last)))))
        .containsExactly("| 1 | Một |", "| 2 | Hai |");
  }

  @Test
  void aTableInACellRepeatsItsOwnRows() {
    String inner = table(row("{{#thành viên}}{{stt}}", "{{tên}}{{/thành viên}}")) + p("");
    var template = Docx.of(table(row("{{#nhóm}}{{tên nhóm}}", inner + p("{{/nhóm}}"))));
    assertThat(lines(template))
        .containsExactly("| Một | | 1 | An | / | 2 | Bình | /  |", "| Hai | | 1 | Chi | /  |");
  }

  @Test
  void theLoopOfATableDoesNotSeeTheMarksOfATableInACell() {
    String inner = table(row("{{#căn cứ}}", ""), row("{{giá trị}}", ""), row("{{/căn cứ}}", ""));
    var template = Docx.of(table(row("{{#nhóm}}{{stt}}", inner + p("{{/nhóm}}"))));
    assertThat(lines(template))
        .containsExactly(
            "| 1 | | Luật |  | / | Nghị định |  | /  |",
            "| 2 | | Luật |  | / | Nghị định |  | /  |");
  }

  @Test
  void aCellThatEndsWithATableGetsTheParagraphThatWordDemands() {
    String cell = all(table(row("x")), p("{{#có vắng mặt}}v{{/có vắng mặt}}"));
    assertThat(xml(Docx.of(table(row(cell)), p("{{địa danh}}"))))
        .contains("</w:tbl><w:p></w:p></w:tc>");
  }

  @Test
  void anEmptyRowMayBePrintedForEveryEntry() {
    var template = Docx.of(table(row("{{#căn cứ}}", "{{/căn cứ}}")));
    assertThat(lines(template)).containsExactly("|  |  |", "|  |  |");
  }

  @Test
  void rowsInsideAContentControlRepeat() {
    String control =
        "<w:sdt><w:sdtContent>"
            + row("{{#căn cứ}}{{stt}}", "{{giá trị}}{{/căn cứ}}")
            + "</w:sdtContent></w:sdt>";
    assertThat(lines(Docx.of(table(HEAD, control))))
        .containsExactly("| TT | Tên |", "| 1 | Luật |", "| 2 | Nghị định |");
  }
}
