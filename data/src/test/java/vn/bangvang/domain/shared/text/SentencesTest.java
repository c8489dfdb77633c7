package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sentences that people read: composed, complete, and safe against what is put into them.
class SentencesTest {
  static Stream<String> sentences() {
    var bundle = ResourceBundle.getBundle("vn.bangvang.domain.sentences");
    return bundle.keySet().stream().sorted().map(bundle::getString);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceIsComposedAndWithoutStrayBlanks(String sentence) {
    assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC)).isTrue();
    assertThat(sentence).isEqualTo(Texts.line(sentence)).isNotEmpty();
  }

  @Test
  void placesAreFilledInAnyOrder() {
    assertThat(Sentences.fill("{1} trước, {0} sau, {1} lại", "a", 7))
        .isEqualTo("7 trước, a sau, 7 lại");
  }

  @Test
  void aFactIsNeverReadForPlaces() {
    assertThat(Sentences.fill("{0} và {1}", "{1}", "$1 \\ '")).isEqualTo("{1} và $1 \\ '");
  }

  @Test
  void aBraceThatIsNoPlaceStays() {
    assertThat(Sentences.fill("{a} { } {12} {0", "x")).isEqualTo("{a} { } {12} {0");
  }

  @Test
  void aSentenceNobodyWroteIsNotMadeUp() {
    assertThatThrownBy(() -> Sentences.say("no.such.sentence"))
        .isInstanceOf(MissingResourceException.class);
  }
}
