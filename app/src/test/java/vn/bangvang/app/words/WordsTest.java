package vn.bangvang.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.content.Kind;
import vn.bangvang.app.documents.kit.fault.Mistake;

class WordsTest {
  @Test
  void factsStandInTheirPlaces() {
    assertThat(Words.say("template.place.cell", "bảng 1", 2, 3)).isEqualTo("bảng 1, dòng 2, cột 3");
  }

  @Test
  void aFactIsNotReadForPlaces() {
    assertThat(Words.say("template.place", "{{1}} {0}", "{1}")).isEqualTo("{{1}} {0}, {1}");
  }

  @Test
  void bracesOfTheTemplateLanguageAreNoPlaces() {
    assertThat(Words.say("template.mistake.LIST_AS_TEXT", "nhóm"))
        .isEqualTo("“nhóm” là danh sách, phải dùng {{#nhóm}} … {{/nhóm}}.");
  }

  @Test
  void everyMistakeAndEveryKindHasItsWords() {
    var bundle = ResourceBundle.getBundle("vn.bangvang.app.words.words", Locale.ROOT);
    for (var mistake : Mistake.values())
      assertThat(bundle.containsKey("template.mistake." + mistake)).as("%s", mistake).isTrue();
    for (var kind : Kind.Single.values()) assertThat(kind.shown()).isNotBlank();
  }
}
