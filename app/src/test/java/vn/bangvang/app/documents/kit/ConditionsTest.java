package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.Sample.lines;
import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.number;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.content.Fields.Filled;

/// What is shown or left out, and that nothing is left behind.
class ConditionsTest {
  private static final Filled ABSENT = condition("có vắng mặt", true);

  @Test
  void aConditionThatFailsLeavesNoEmptyLine() {
    var template = Docx.of(p("A"), p("{{#có vắng mặt}}"), p("X"), p("{{/có vắng mặt}}"), p("B"));
    assertThat(lines(template)).containsExactly("A", "B");
    assertThat(lines(template, ABSENT)).containsExactly("A", "X", "B");
  }

  @Test
  void aLineThatIsNothingButAConditionGoesWithIt() {
    var template = Docx.of(p("A"), p("{{#có vắng mặt}}X{{/có vắng mặt}}"), p("B"));
    assertThat(lines(template)).containsExactly("A", "B");
    assertThat(lines(template, ABSENT)).containsExactly("A", "X", "B");
  }

  @Test
  void aLineOfSeveralConditionsStaysWhileOneHolds() {
    var template =
        Docx.of(p("{{#số văn bản}}Số{{/số văn bản}} {{#có vắng mặt}}X{{/có vắng mặt}}"), p("B"));
    assertThat(lines(template)).containsExactly("B");
    assertThat(lines(template, ABSENT)).containsExactly(" X", "B");
  }

  @Test
  void aLineWithOtherTextStaysWhenItsConditionFails() {
    assertThat(lines(Docx.of(p("A {{#có vắng mặt}}X{{/có vắng mặt}}B")))).containsExactly("A B");
  }

  @Test
  void otherwiseIsShownWhenTheConditionFails() {
    var template =
        Docx.of(p("{{#có vắng mặt}}có{{/có vắng mặt}}{{^có vắng mặt}}đủ{{/có vắng mặt}}"));
    assertThat(lines(template)).containsExactly("đủ");
    assertThat(lines(template, ABSENT)).containsExactly("có");
  }

  @Test
  void otherwiseOfAListIsShownWhenItIsEmpty() {
    var template = Docx.of(p("{{^nhóm}}không có nhóm {{địa danh}}{{/nhóm}}."));
    assertThat(lines(template)).containsExactly(".");
    assertThat(lines(template, Sample.noGroups())).containsExactly("không có nhóm Đồng Nai.");
  }

  @Test
  void aTextThatIsNotEmptyAndANumberThatIsNotZeroHold() {
    var template =
        Docx.of(p("{{#số văn bản}}Số: {{số văn bản}}{{/số văn bản}}-{{#tổng số}}T{{/tổng số}}"));
    assertThat(lines(template)).containsExactly("-T");
    assertThat(lines(template, text("số văn bản", "05"), number("tổng số", 0)))
        .containsExactly("Số: 05-");
  }

  @Test
  void whetherAListHasRowsIsAskedByCo() {
    var template =
        Docx.of(
            p("{{#có nhóm}}"),
            table(row("TT", "Nhóm"), row("{{#nhóm}}{{stt}}", "{{tên nhóm}}{{/nhóm}}")),
            p("{{/có nhóm}}"),
            p("{{^co_nhom}}Không có{{/co_nhom}}"));
    assertThat(lines(template)).containsExactly("| TT | Nhóm |", "| 1 | Một |", "| 2 | Hai |", "");
    assertThat(lines(template, Sample.noGroups())).containsExactly("Không có");
  }

  @Test
  void aConditionOfItsOwnGoesBeforeTheOneOfTheList() {
    assertThat(lines(Docx.of(p("A{{#có vắng mặt}}X{{/có vắng mặt}}")), ABSENT))
        .containsExactly("AX");
  }

  @Test
  void theFirstAndTheLastRowKnowThatTheyAre() {
    var template =
        Docx.of(p("{{#căn cứ}}{{#đầu}}[{{/đầu}}{{giá trị}}{{#cuoi}}]{{/cuoi}}{{/căn cứ}}"));
    assertThat(lines(template)).containsExactly("[LuậtNghị định]");
  }
}
