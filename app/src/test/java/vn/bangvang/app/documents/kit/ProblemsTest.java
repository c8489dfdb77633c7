package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.split;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.Docx.textBox;
import static vn.bangvang.app.documents.kit.Sample.problems;

import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.fault.Problem;

/// What a clerk reads about the mistakes in his template.
class ProblemsTest {
  @Test
  void allMistakesAreFoundAtOnceAndSaidInVietnamese() {
    var template =
        Docx.of(
                p("Tên: {{ten_co_qaun}}, {{Địa danh}}"),
                p("{{ngay_ky|ngay_dia}}"),
                p("Có {{nhóm}}"),
                p("{{#nhóm}}"),
                p(""),
                p("{{so_van_ban"))
            .footer(p("{{abc_xyz}}"));
    assertThat(problems(template).stream().map(Problem::shown))
        .containsExactly(
            "Thân văn bản, đoạn 1 “Tên: {{ten_co_qaun}}, {{Địa danh}}”: {{ten_co_qaun}} –"
                + " không có trường “ten_co_qaun”. Ý bạn là {{tên cơ quan}}?",
            "Thân văn bản, đoạn 2 “{{ngay_ky|ngay_dia}}”: {{ngay_ky|ngay_dia}} – không có định"
                + " dạng “ngay_dia”; dùng được: ngày, ngày dài. Ý bạn là {{ngay_ky|ngày dài}}?",
            "Thân văn bản, đoạn 3 “Có {{nhóm}}”: {{nhóm}} – “nhóm” là danh sách, phải dùng"
                + " {{#nhóm}} … {{/nhóm}}.",
            "Thân văn bản, đoạn 6 “{{so_van_ban”: {{so_van_ban – thẻ viết chưa đúng: thiếu hoặc"
                + " thừa dấu {{ }}, hoặc thiếu tên trường.",
            "Thân văn bản, đoạn 4 “{{#nhóm}}”: {{#nhóm}} – thẻ mở không có thẻ đóng {{/nhóm}}.",
            "Chân trang, đoạn 1 “{{abc_xyz}}”: {{abc_xyz}} – không có trường “abc_xyz”.");
  }

  @Test
  void aMistakeInATableNamesRowAndColumn() {
    var inner = table(row("x", "{{sai tên}}"));
    var template = Docx.of(table(row("A"), row("B", p("{{sai}}") + inner)), p("{{sai nữa}}"));
    assertThat(problems(template))
        .extracting(problem -> problem.place().where())
        .containsExactly(
            "bảng 1, dòng 2, cột 2",
            "bảng 1, dòng 2, cột 2, bảng trong ô 1, dòng 1, cột 2",
            "đoạn 1");
  }

  @Test
  void mistakesInNotesAndTextBoxesNameThem() {
    var template = Docx.of(p("A"), p("B", textBox(p("{{sai}}")))).footnote(p("{{hỏng"));
    assertThat(problems(template))
        .extracting(problem -> problem.place().shown())
        .containsExactly("Thân văn bản, đoạn 2, hộp chữ", "Chú thích cuối trang, chú thích 1");
  }

  @Test
  void aMistakeInBrokenRunsIsQuotedWhole() {
    var problem = problems(Docx.of(split("Kính gửi: {{noi nhan}}."))).getFirst();
    assertThat(problem.place().excerpt()).isEqualTo("Kính gửi: {{noi nhan}}.");
    assertThat(problem.tag()).isEqualTo("{{noi nhan}}");
  }

  @Test
  void aLongParagraphIsQuotedRoundTheTag() {
    var problem = problems(Docx.of(p("a ".repeat(90) + "{{sai}}" + " b".repeat(90)))).getFirst();
    assertThat(problem.place().excerpt()).startsWith("…a").contains("{{sai}}").endsWith("b…");
    assertThat(problem.place().excerpt().length()).isLessThan(130);
  }

  @Test
  void aMistakeInBothCopiesOfATextBoxIsReportedOnce() {
    assertThat(problems(Docx.of(p("A", textBox(p("{{sai}}")))))).hasSize(1);
  }
}
