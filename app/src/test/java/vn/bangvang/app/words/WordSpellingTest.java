package vn.bangvang.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.rules.Sources;

/// How the program's Vietnamese is written.
class WordSpellingTest {
  /// "hoà", "khoẻ", "uỷ" at the end of a syllable; this program writes as decree 30/2020 does:
  /// "hòa", "khỏe", "ủy". After "q" the u is no vowel: "quý", "quỹ".
  private static final Pattern NEW_PLACING =
      Pattern.compile("(?iU)o[àáảãạèéẻẽẹ](?!\\p{L})|(?<!q)u[ỳýỷỹỵ](?!\\p{L})");

  private static final Pattern DOUBLED =
      Pattern.compile("\\S {2,}\\S| (?!\\.docx?\\b)[,.;:!?)”]|[(“] ");
  private static final Pattern LATIN_WORD = Pattern.compile("(?<![\\p{L}-])[a-zA-Z]{2,}(?!\\p{L})");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  static Stream<Bundle> bundles() {
    return Bundle.all();
  }

  private static List<String> matching(Bundle bundle, Pattern pattern) {
    return bundle.said().entrySet().stream()
        .filter(one -> pattern.matcher(one.getValue()).find())
        .map(Map.Entry::toString)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyWordIsComposed(Bundle bundle) {
    assertThat(String.join("\n", bundle.lines()))
        .satisfies(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theToneStandsWhereDecree30PutsIt(Bundle bundle) {
    assertThat(matching(bundle, NEW_PLACING)).isEmpty();
  }

  @Test
  void pagesOfHelpAreSpeltTheSameWay() {
    var pages =
        Sources.ending(".txt").stream()
            .filter(file -> file.toString().contains("/help/"))
            .collect(Collectors.toMap(Path::getFileName, Sources::text));
    assertThat(pages)
        .hasSizeGreaterThan(5)
        .allSatisfy((page, text) ->
            assertThat(NEW_PLACING.matcher(text).results().map(one -> one.group()).toList())
                .as(page.toString())
                .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tuỳ chọn", "xoá", "Uỷ ban", "hoà", "khoẻ", "HOÀ"})
  void theOtherPlacingIsSeen(String word) {
    assertThat(NEW_PLACING.matcher(word).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tùy chọn", "xóa", "Ủy ban", "quý", "Quỹ", "hoàn", "tuyết", "ngoài"})
  void theUsualPlacingIsNot(String word) {
    assertThat(NEW_PLACING.matcher(word).find()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noBlankIsDoubledOrStandsBeforeAMark(Bundle bundle) {
    var wanted = List.of("units.with.people");
    assertThat(matching(bundle, DOUBLED))
        .filteredOn(line -> wanted.stream().noneMatch(line::startsWith))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noInvisibleCharacterHides(Bundle bundle) {
    assertThat(matching(bundle, Pattern.compile("[\\u00A0\\u00AD\\u200B-\\u200F\\uFEFF\\t]")))
        .isEmpty();
  }

  /// Whatever is written with bare Latin letters is a Vietnamese syllable without a tone, the name
  /// of a file format, or a word that is typed.
  @ParameterizedTest
  @MethodSource("bundles")
  void noWordIsEnglish(Bundle bundle) {
    var english =
        Pattern.compile(
            "(?iU)\\b(?:the|and|or|of|file|open|close|save|cancel|error|warning|delete|remove"
                + "|add|new|edit|search|undo|redo|print|backup|restore|session|vote|plan|award"
                + "|unit|person|yes|no|ok|please|invalid|missing|unknown|failed|loading)\\b");
    assertThat(spoken(bundle))
        .allSatisfy((key, text) -> assertThat(english.matcher(text).find()).as(key).isFalse());
  }

  /// The words of the command line are typed by the technician, so they stay as they are.
  private static Map<String, String> spoken(Bundle bundle) {
    return bundle.said().entrySet().stream()
        .filter(one -> !one.getKey().startsWith("command."))
        .collect(Collectors.toMap(Map.Entry::getKey, WordSpellingTest::withoutNames));
  }

  private static String withoutNames(Map.Entry<String, String> one) {
    return one.getValue()
        .replaceAll("Word|Excel|Ctrl|Shift|Page (Up|Down)|\\.docx?|macro|bangvang", "");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextHasAVietnameseLetterOrIsOnlyAPattern(Bundle bundle) {
    var plain = Pattern.compile("[\\p{IsLatin}&&[^\\p{ASCII}]]");
    assertThat(spoken(bundle))
        .allSatisfy((key, text) ->
            assertThat(
                    plain.matcher(text).find() || LATIN_WORD.matcher(text).results().count() <= 3)
                .as(key + " = " + text)
                .isTrue());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theFactsAreNumberedWithoutAGap(Bundle bundle) {
    bundle
        .said()
        .forEach((key, text) -> {
          var numbers =
              PLACE.matcher(text).results().map(one -> one.group(1)).distinct().sorted().toList();
          boolean leavesOneOut = key.equals("template.mistake.TEXT_AS_LIST");
          if (!leavesOneOut)
            for (int i = 0; i < numbers.size(); i++)
              assertThat(numbers.get(i)).as(key).isEqualTo(String.valueOf(i));
        });
  }

  @ParameterizedTest
  @CsvSource({"“, ”", "(, )", "{, }"})
  void whatIsOpenedIsClosed(String open, String close) {
    for (Bundle bundle : Bundle.all().toList())
      bundle
          .said()
          .forEach((key, text) -> {
            if (key.equals("label.closed") || key.equals("template.mistake.BROKEN")) return;
            assertThat(count(text, open)).as(key).isEqualTo(count(text, close));
          });
  }

  private static int count(String text, String sign) {
    return text.length() - text.replace(sign, "").length();
  }

  /// Who reads a refusal must also know what to do: it is a whole sentence, and most often two.
  @Test
  void whatThePeopleAreToldEndsAsASentence() {
    Bundle.SENTENCES
        .said()
        .forEach((key, text) -> {
          if (key.matches("(open|backup|attachment|undo|check)\\..*"))
            assertThat(text).as(key).matches(".*\\.( \\{\\d})?");
        });
  }

  @Test
  void aLabelHasOneLetterForAlt() {
    Bundle.WORDS
        .said()
        .forEach((key, text) -> {
          if (!key.startsWith("command.")) assertThat(count(text, "_")).as(key).isLessThan(2);
        });
  }
}
