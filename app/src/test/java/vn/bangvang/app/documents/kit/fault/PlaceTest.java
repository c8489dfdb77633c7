package vn.bangvang.app.documents.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  private static Place place(String text, int at) {
    return Place.at("word/document.xml", "đoạn 1", text, at);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, 'Thân văn bản, đoạn 1'",
    "word/header2.xml, 'Đầu trang, đoạn 1'",
    "word/footer11.xml, 'Chân trang, đoạn 1'",
    "word/footnotes.xml, 'Chú thích cuối trang, đoạn 1'",
    "word/endnotes.xml, 'Chú thích cuối văn bản, đoạn 1'"
  })
  void thePartOfTheFileIsNamedAsPeopleCallIt(String part, String shown) {
    assertThat(Place.at(part, "đoạn 1", "", 0).shown()).isEqualTo(shown);
  }

  @Test
  void aShortTextIsQuotedWhole() {
    assertThat(place("Tên: {{x}}", 5).excerpt()).isEqualTo("Tên: {{x}}");
  }

  @Test
  void aLongTextIsQuotedRoundThePlace() {
    String excerpt = place("a".repeat(100) + "{{x}}" + "b".repeat(100), 100).excerpt();
    assertThat(excerpt).startsWith("…aaa").endsWith("bbb…").contains("{{x}}").hasSize(122);
  }

  @Test
  void aProblemIsOneSentenceWithOrWithoutASuggestion() {
    var place = place("{{x}}", 0);
    var alone = new Problem(place, "{{x}}", Mistake.UNKNOWN_FIELD, List.of("x"), List.of());
    assertThat(alone.shown())
        .isEqualTo("Thân văn bản, đoạn 1 “{{x}}”: {{x}} – không có trường “x”.");
    var meant = new Problem(place, "{{x}}", Mistake.UNKNOWN_FIELD, List.of("x"), List.of("{{y}}"));
    assertThat(meant.shown()).endsWith("không có trường “x”. Ý bạn là {{y}}?");
    assertThat(meant.suggestion()).contains("{{y}}");
  }
}
