package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.textBox;
import static vn.bangvang.app.documents.kit.Sample.lines;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.content.Fields;

class TemplateTest {
  @Test
  void aFieldIsFilled() {
    assertThat(lines(Docx.of(p("Tên: {{tên cơ quan}}.")))).containsExactly("Tên: Sở Nội vụ.");
  }

  @Test
  void accentsCaseBlanksAndDashesInNamesDoNotCount() {
    var template =
        Docx.of(
            p("{{ten_co_quan}} {{TÊN CƠ QUAN}} {{ tên-cơ–quan }}"),
            p("{{Đia  Danh}}{{dia\u00A0danh}}"));
    assertThat(lines(template))
        .containsExactly("Sở Nội vụ Sở Nội vụ Sở Nội vụ", "Đồng NaiĐồng Nai");
  }

  @Test
  void aNameMayBeTypedWithSeparateAccents() {
    assertThat(lines(Docx.of(p("{{đi\u0323a danh}}")))).containsExactly("Đồng Nai");
  }

  @Test
  void valuesAreWrittenAsTheirKindAsks() {
    assertThat(lines(Docx.of(p("{{ngày ký}}; {{tổng số}}"))))
        .containsExactly("05/02/2026; 1.234,5");
  }

  @Test
  void formatsAreNamedAfterABar() {
    var template = Docx.of(p("{{địa danh|HOA}}, {{ngay_ky | ngay_dai}}, {{tên cơ quan|thường}}"));
    assertThat(lines(template)).containsExactly("ĐỒNG NAI, ngày 05 tháng 02 năm 2026, sở nội vụ");
  }

  @Test
  void aBlankFieldLeavesNothing() {
    assertThat(lines(Docx.of(p("Ngày {{ngày ký}}.")), Sample.noDate())).containsExactly("Ngày .");
  }

  @Test
  void headersFootersAndNotesAreFilledToo() {
    var template =
        Docx.of(p("thân"))
            .header(p("{{địa danh}}"))
            .footer(p("{{#căn cứ}}{{giá trị}};{{/căn cứ}}"))
            .footnote(p("{{tên cơ quan}}"));
    assertThat(lines(template))
        .containsExactly(
            "thân",
            "== word/header1.xml ==",
            "Đồng Nai",
            "== word/footer1.xml ==",
            "Luật;Nghị định;",
            "== word/footnotes.xml ==",
            "Sở Nội vụ");
  }

  @Test
  void bothCopiesOfATextBoxAreFilled() {
    var template = Docx.of(p("A", textBox(p("{{địa danh}}"))));
    assertThat(lines(template)).containsExactly("A", "[Đồng Nai]");
    assertThat(Sample.xml(template).split("Đồng Nai", -1)).hasSize(3).doesNotContain("{{");
  }

  @Test
  void aTextBoxInALoopSeesTheRowAroundIt() {
    var template =
        Docx.of(p("{{#nhóm}}"), p("-", textBox(p("{{tên nhóm}}"), p("{{stt}}"))), p("{{/nhóm}}"));
    assertThat(lines(template)).containsExactly("-", "[Một]", "[1]", "-", "[Hai]", "[2]");
  }

  @Test
  void theInnermostRowNamesAFieldFirst() {
    var template =
        Docx.of(
            p(
                "{{#nhóm}}{{tên nhóm}}{{#thành viên}} {{stt}}.{{tên}}/{{tên nhóm}}"
                    + "{{/thành viên}};{{/nhóm}} {{địa danh}}"));
    assertThat(lines(template)).containsExactly("Một 1.An/Một 2.Bình/Một;Hai 1.Chi/Hai; Đồng Nai");
  }

  @Test
  void aTemplateIsFilledAnyNumberOfTimes() {
    var template = Sample.template(Docx.of(p("{{địa danh}}")).file(), Sample.CATALOGUE);
    for (String place : List.of("Huế", "Cà Mau", "Huế"))
      assertThat(Sample.grid(template.render(Sample.paper(text("địa danh", place)))))
          .containsExactly(place);
  }

  @Test
  void aPaperThatDoesNotFillItsCatalogueIsAMistakeOfTheProgram() {
    var template = Docx.of(p("không có thẻ"));
    assertThatThrownBy(() -> Sample.render(template, Fields.of(text("tên cơ quan", ""))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
