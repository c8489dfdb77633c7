package vn.bangvang.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours stand in the token files and nowhere else, and every theme gives every colour.
class StyleRulesTest {
  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsb|hsba)\\(|(?<=[:,] ?)(?:white|black|gr[ae]y|red"
              + "|green|blue|yellow|orange|brown|gold)(?=[ ;,])");
  private static final Pattern TOKEN = Pattern.compile("(?m)^ *(-color-[a-z0-9-]+) *:");
  private static final Pattern USED = Pattern.compile("-color-[a-z0-9-]+");

  private static Stream<Path> sheets() {
    return Sources.ending(".css").stream();
  }

  private static boolean isTokens(Path sheet) {
    return String.valueOf(sheet.getFileName()).startsWith("tokens-");
  }

  private static String tokens(String theme) {
    return sheets()
        .filter(sheet -> sheet.endsWith("tokens-" + theme + ".css"))
        .map(Sources::text)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> given(String theme) {
    var names = new TreeSet<String>();
    TOKEN.matcher(tokens(theme)).results().forEach(one -> names.add(one.group(1)));
    return names;
  }

  @Test
  void noSheetButTheTokensNamesAColour() {
    assertThat(Sources.found(sheets().filter(sheet -> !isTokens(sheet)), COLOUR)).isEmpty();
  }

  @Test
  void noJavaFileNamesAColour() {
    var literal = Pattern.compile("\"[^\"\\n]*(?:#[0-9a-fA-F]{6}|rgba?\\()[^\"\\n]*\"");
    assertThat(Sources.found(Sources.ending(".java").stream(), literal)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-fx-fill: #A61B1B;",
        "-fx-fill: #fff;",
        "-fx-fill: rgba(0, 0, 0, 0.2);",
        "-fx-fill: white;",
        "-fx-border-color: red, -color-met;"
      })
  void aColourIsSeenInEveryWriting(String line) {
    assertThat(Sources.found("x.css", line, COLOUR)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-fx-fill: -color-met;",
        "-fx-fill: transparent;",
        ".nominations-table {",
        ".label.red-line { -fx-padding: 0.2em; }"
      })
  void aTokenIsNoColour(String line) {
    assertThat(Sources.found("x.css", line, COLOUR)).isEmpty();
  }

  @Test
  void theDarkThemeGivesTheSameColoursAsTheLightOne() {
    assertThat(given("dark")).isEqualTo(given("light")).hasSizeGreaterThan(15);
  }

  @Test
  void theContrastThemeGivesEveryColourOfOursAnew() {
    assertThat(given("contrast")).containsAll(given("light"));
  }

  @ParameterizedTest
  @CsvSource({
    "met, -color-met",
    "not met, -color-not-met",
    "open, -color-open",
    "not applicable, -color-not-applicable",
    "award, -color-award"
  })
  void everyMeaningHasItsColour(String meaning, String token) {
    assertThat(given("light")).as(meaning).contains(token, token + "-subtle");
  }

  @Test
  void everyColourOfOursIsUsed() {
    var used = new TreeSet<String>();
    sheets()
        .filter(sheet -> !isTokens(sheet))
        .forEach(sheet ->
            USED.matcher(Sources.text(sheet)).results().forEach(one -> used.add(one.group())));
    var ours = given("light");
    ours.removeIf(token -> token.startsWith("-color-accent"));
    assertThat(used).containsAll(ours);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 100, 110, 125, 150, 175, 200})
  void everyScaleHasItsSheet(int percent) {
    assertThat(sheets().map(Path::getFileName).map(String::valueOf))
        .contains("scale-" + percent + ".css");
  }

  @Test
  void aSheetSetsNoSizeInPixelsForText() {
    var pixels = Pattern.compile("-fx-font-size: *[0-9.]+px");
    assertThat(
            Sources.found(
                sheets().filter(sheet -> sheet.endsWith(Path.of("bangvang.css"))), pixels))
        .isEqualTo(List.of());
  }
}
