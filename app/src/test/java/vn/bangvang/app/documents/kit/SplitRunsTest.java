package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.split;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.Sample.lines;
import static vn.bangvang.app.documents.kit.Sample.xml;

import org.junit.jupiter.api.Test;

/// Word cuts text into runs as it likes: at spelling marks, bookmarks, changes of language.
class SplitRunsTest {
  private static final String BOLD = "<w:rPr><w:b/></w:rPr>";

  @Test
  void aTagBrokenLetterByLetterIsOne() {
    assertThat(lines(Docx.of(split("Tên: {{tên cơ quan}}, số {{tổng số}}."))))
        .containsExactly("Tên: Sở Nội vụ, số 1.234,5.");
  }

  @Test
  void aSectionBrokenLetterByLetterRepeats() {
    assertThat(lines(Docx.of(split("{{#căn cứ}}{{stt}}-{{giá trị}} {{/căn cứ}}."))))
        .containsExactly("1-Luật 2-Nghị định .");
  }

  @Test
  void linesAndRowsBrokenLetterByLetterRepeat() {
    var template =
        Docx.of(
            split("{{#nhóm}}"),
            table(row(split("{{#thành viên}}{{stt}}"), split("{{tên}}{{/thành viên}}"))),
            split("{{/nhóm}}"),
            p("B"));
    assertThat(lines(template))
        .containsExactly("| 1 | An |", "| 2 | Bình |", "", "| 1 | Chi |", "B");
  }

  @Test
  void aTagIsWrittenAsItsFirstLetterIs() {
    String bold = "<w:r>" + BOLD + "<w:t>{{địa</w:t></w:r>";
    assertThat(xml(Docx.of(p("ở ", bold, " danh}}, ngày"))))
        .contains("<w:r>" + BOLD + "<w:t xml:space=\"preserve\">Đồng Nai</w:t></w:r>")
        .contains("<w:t xml:space=\"preserve\">, ngày</w:t>");
  }

  @Test
  void severalTextsAndATabInOneRunStayInTheirOrder() {
    String run =
        "<w:r>"
            + BOLD
            + "<w:t>A{{địa</w:t><w:t> danh}}B</w:t><w:tab/><w:t>C{{#có vắng mặt}}D</w:t>"
            + "<w:br/><w:t>E{{/có vắng mặt}}F</w:t><w:tab/></w:r>";
    assertThat(lines(Docx.of(p(run)))).containsExactly("AĐồng NaiB\tCF\t");
  }

  @Test
  void theCutRunsKeepTheirLook() {
    String run = "<w:r>" + BOLD + "<w:t>A{{#có vắng mặt}}B{{/có vắng mặt}}C</w:t></w:r>";
    assertThat(xml(Docx.of(p(run))))
        .contains("<w:r>" + BOLD + "<w:t xml:space=\"preserve\">A</w:t></w:r>")
        .contains("<w:r>" + BOLD + "<w:t xml:space=\"preserve\">C</w:t></w:r>")
        .doesNotContain(">B<");
  }

  @Test
  void blanksAtTheEdgesOfAValueAreKept() {
    assertThat(xml(Docx.of(p("<w:r><w:t>{{địa danh}}</w:t></w:r>"))))
        .contains("<w:t xml:space=\"preserve\">Đồng Nai</w:t>");
  }

  @Test
  void deletedTextIsNotRead() {
    String deleted = "<w:del><w:r><w:delText>{{không có</w:delText></w:r></w:del>";
    assertThat(lines(Docx.of(p(deleted, "{{địa danh}}")))).containsExactly("Đồng Nai");
  }

  @Test
  void anotherPrefixForTheNamesOfWordIsUnderstood() {
    var template =
        Docx.of(p("{{#căn cứ}}{{giá trị}}{{/căn cứ}}", "{{địa danh}}"))
            .changed(xml -> xml.replace("w:", "x:").replace("xmlns:w=", "xmlns:x="));
    assertThat(lines(template)).containsExactly("LuậtNghị địnhĐồng Nai");
  }
}
