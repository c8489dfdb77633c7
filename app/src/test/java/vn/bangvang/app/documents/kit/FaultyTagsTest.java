package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Sample.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.documents.kit.fault.Problem;

/// One paragraph and the mistakes in it, in their order.
class FaultyTagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          {{ten_co_qaun}} → UNKNOWN_FIELD
          {{}} → BROKEN
          {{ | hoa}} → BROKEN
          {{địa danh|}} → BROKEN
          {{#nhóm|hoa}}x{{/nhóm}} → BROKEN UNOPENED
          {{địa danh → BROKEN
          {{địa danh} → BROKEN
          địa danh}} → BROKEN
          {{{địa danh}}} → BROKEN
          {{địa {{danh}} → BROKEN UNKNOWN_FIELD
          {{địa}danh}} → BROKEN
          {{@chữ ký}} → PICTURE
          {{địa danh|ngày dài}} → WRONG_FORMAT
          {{ngày ký|hoa}} → WRONG_FORMAT
          {{ngày ký|ngay_dia}} → UNKNOWN_FORMAT
          {{ngày ký|kiểu Mỹ}} → UNKNOWN_FORMAT
          {{nhóm}} → LIST_AS_TEXT
          {{có vắng mặt}} → CONDITION_AS_TEXT
          {{có nhóm}} → CONDITION_AS_TEXT
          {{#có nhóm}}{{tên nhóm}}{{/có nhóm}} → FIELD_OF_LIST
          {{stt}} → OUTSIDE_LIST
          {{#địa danh}}{{stt}}{{/địa danh}} → TEXT_AS_LIST
          {{giá trị}} → OUTSIDE_LIST
          {{tên nhóm}} → FIELD_OF_LIST
          {{#nhóm}}{{chức vụ}}{{/nhóm}} → FIELD_OF_LIST
          {{#thành viên}}{{tên}}{{/thành viên}} → FIELD_OF_LIST
          {{#nhóm}} → UNCLOSED
          {{^nhóm}}{{#căn cứ}}{{/căn cứ}} → UNCLOSED
          {{/nhóm}} → UNOPENED
          {{#nhóm}}x{{/nhomm}} → MISNAMED_CLOSE
          {{#nhóm}}{{#căn cứ}}{{/nhóm}}{{/căn cứ}} → CROSSED
          {{#nhóm}}{{#căn cứ}}{{/nhóm}} → UNCLOSED
          {{^nhóm}}{{tên nhóm}}{{/nhóm}} → FIELD_OF_LIST
          """)
  void aParagraphHasTheseMistakes(String paragraph, String mistakes) {
    assertThat(problems(Docx.of(p(paragraph))))
        .extracting(problem -> problem.mistake().name())
        .containsExactly(mistakes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          {{ten_co_qaun}} → {{tên cơ quan}}
          {{co quan}} → {{tên cơ quan}}
          {{^co vang mat 1}}{{/co vang mat 1}} → {{^có vắng mặt}}
          {{ngay ki|ngày dài}} → {{ngày ký|ngày dài}}
          {{ngày ký|ngaydia}} → {{ngày ký|ngày dài}}
          {{#nhóm}}{{ten nhon}}{{/nhóm}} → {{tên nhóm}}
          {{#nhóm}}{{dia dnah}}{{/nhóm}} → {{địa danh}}
          {{#nhóm}}{{sttt}}{{/nhóm}} → {{stt}}
          {{#nhóm}}x{{/nhon}} → {{/nhóm}}
          """)
  void theTagThatWasPerhapsMeantIsNamed(String paragraph, String meant) {
    assertThat(problems(Docx.of(p(paragraph))))
        .extracting(problem -> problem.suggestion().orElse(""))
        .containsExactly(meant);
  }

  @Test
  void nothingIsSuggestedForANameLikeNoOther() {
    assertThat(problems(Docx.of(p("{{xyz}}"))).getFirst().suggestion()).isEmpty();
  }

  @Test
  void aMisspeltListStillKnowsItsFields() {
    var template = Docx.of(p("{{#nhomm}}{{tên nhóm}}{{ten nhon}}{{/nhomm}}"));
    assertThat(problems(template))
        .extracting(Problem::tag)
        .containsExactly("{{#nhomm}}", "{{ten nhon}}");
  }

  @Test
  void insideAnUnknownSectionNothingElseIsReported() {
    var template = Docx.of(p("{{#abcxyz}}{{gì đó}}{{#nữa}}{{stt}}{{/nữa}}{{/abcxyz}}"));
    assertThat(problems(template)).extracting(Problem::tag).containsExactly("{{#abcxyz}}");
  }
}
