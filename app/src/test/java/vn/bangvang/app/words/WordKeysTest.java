package vn.bangvang.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.rules.Sources;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// Every key has its words and every word is said somewhere.
class WordKeysTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[a-zA-Z_]+)+");

  static Stream<Bundle> bundles() {
    return Bundle.all();
  }

  private static Set<String> literals(String module) {
    return Sources.ending(".java").stream()
        .filter(file -> file.toString().contains(module))
        .flatMap(file -> LITERAL.matcher(Sources.text(file)).results())
        .map(one -> one.group(1))
        .collect(Collectors.toSet());
  }

  /// A key is used where it is written whole, where its start is put before a name, where it is put
  /// together of two words, or where a table is called by it.
  private static List<String> unused(Bundle bundle, Set<String> literals) {
    var starts = literals.stream().filter(one -> one.endsWith(".") && one.length() > 3).toList();
    return bundle.keys().stream()
        .filter(key -> !literals.contains(key))
        .filter(key -> starts.stream().noneMatch(key::startsWith))
        .filter(key -> !literals.contains(key.replace('.', '-')))
        .filter(key -> !isOfTwo(key, literals))
        .toList();
  }

  private static boolean isOfTwo(String key, Set<String> literals) {
    int end = key.lastIndexOf('.');
    return end > 0
        && literals.contains(key.substring(0, end))
        && literals.contains(key.substring(end));
  }

  @Test
  void everyWordIsSaidSomewhere() {
    assertThat(unused(Bundle.WORDS, literals("/app/"))).isEmpty();
  }

  @Test
  void everySentenceOfTheDomainIsSaidSomewhere() {
    assertThat(unused(Bundle.SENTENCES, literals("/data/"))).isEmpty();
  }

  @Test
  void aWordThatNobodySaysIsFound() {
    var bundle =
        new Bundle(
            "x",
            List.of(
                "plan.draft = a",
                "plan.older = b",
                "theme.DARK = c",
                "count.missed = d",
                "people.table = e"));
    var said = Set.of("plan.draft", "theme.", "count", ".missed", "people-table", "plan");
    assertThat(unused(bundle, said)).containsExactly("plan.older");
  }

  @Test
  void everyKeyThatIsWrittenWholeHasItsWords() {
    var sections =
        Bundle.WORDS.keys().stream()
            .filter(key -> key.contains("."))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toCollection(HashSet::new));
    var known = Bundle.WORDS.keys();
    assertThat(
            literals("/app/").stream()
                .filter(one -> KEY.matcher(one).matches())
                .filter(one -> sections.contains(one.substring(0, one.indexOf('.'))))
                .filter(one -> !one.matches(".*\\.txt|window\\.(?:width|height|maximized|x|y)"))
                .filter(one -> known.stream().noneMatch(key -> key.startsWith(one + "."))))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  @Test
  void everyKeyOfTheDomainHasItsSentence() {
    var said = Pattern.compile("(?:say|refused)\\(\\s*\"([a-z.A-Z_]+[a-zA-Z])\"");
    assertThat(
            Sources.ending(".java").stream()
                .filter(file -> file.toString().contains("/data/"))
                .flatMap(file -> said.matcher(Sources.text(file)).results())
                .map(one -> one.group(1)))
        .isNotEmpty()
        .isSubsetOf(Bundle.SENTENCES.keys());
  }

  /// Keys that are put together of a start and the name of an enum's constant.
  @ParameterizedTest
  @CsvSource({
    "role., vn.bangvang.domain.council.Role",
    "sex., vn.bangvang.domain.unit.person.Sex",
    "duty., vn.bangvang.domain.unit.person.Duty",
    "form., vn.bangvang.domain.shared.BodyForm",
    "theme., vn.bangvang.app.style.Theme",
    "round., vn.bangvang.domain.plan.course.Round$Kind",
    "milestone., vn.bangvang.domain.plan.course.Milestone$Kind",
    "majority.base., vn.bangvang.domain.council.rule.Base",
    "majority.recusal., vn.bangvang.domain.council.rule.Majority$OnRecusal",
    "on.recusal., vn.bangvang.domain.council.rule.Majority$OnRecusal",
    "strictness., vn.bangvang.domain.council.rule.Majority$Strictness",
    "certainty., vn.bangvang.domain.council.rule.Rules$Certainty",
    "template.mistake., vn.bangvang.app.documents.kit.fault.Mistake",
    "template.loop., vn.bangvang.app.documents.kit.content.LoopWord"
  })
  void everyConstantHasItsWord(String start, String type) throws ClassNotFoundException {
    for (Object constant : Class.forName(type).getEnumConstants())
      assertThat(Bundle.WORDS.said().get(start + constant)).as(start + constant).isNotBlank();
  }

  @Test
  void everySubjectHasItsWordInSmallLetters() {
    for (var subject : SubjectKind.values())
      assertThat(Bundle.WORDS.keys())
          .contains("subject." + subject.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyStandsTwice(Bundle bundle) {
    assertThat(bundle.keys()).doesNotHaveDuplicates();
  }

  @Test
  void theWordsStandInTheOrderOfThePackages() {
    assertThat(Bundle.WORDS.sections()).first().isEqualTo("app");
    assertThat(Bundle.WORDS.sections().subList(1, Bundle.WORDS.sections().size())).isSorted();
  }

  @Test
  void everySectionOfTheWordsIsAPackage() {
    for (String section : Bundle.WORDS.sections()) {
      String folder = section.equals("app") ? "" : section.replace('.', '/');
      assertThat(Path.of("src/main/java/vn/bangvang/app", folder)).as(section).isDirectory();
    }
  }

  @Test
  void theSentencesStandInTheOrderOfTheAreas() {
    assertThat(Bundle.SENTENCES.sections())
        .containsExactly("shared", "unit", "indicator", "plan", "nomination", "council", "store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help.txt", "home.txt", "plans.txt", "units.txt", "nominations.txt"})
  void everyPlaceHasItsPageOfHelp(String page) {
    assertThat(Path.of("src/main/resources/vn/bangvang/app/help", page)).isNotEmptyFile();
  }
}
