package vn.bangvang.app.command.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.command.Exit;
import vn.bangvang.app.command.Ran;
import vn.bangvang.app.command.Seen;
import vn.bangvang.app.example.ExampleOffice;

/// Nominations with their verdicts, and the use of the quotas.
class ShowNominationsTest {
  @TempDir private Path folder;

  private Seen nominations() {
    return Ran.shownOfLaunch("nominations", Ran.example(folder));
  }

  @Test
  void whereNoPlanIsNamedThoseOfEveryPlanAreShown() {
    var all = Ran.shown("nominations", Ran.example(folder));
    assertThat(all.texts("plan")).doesNotContain("–").contains(launch());
    assertThat(all.texts("plan").stream().distinct()).hasSize(3);
    assertThat(all.texts("plan").stream().filter(launch()::equals))
        .hasSize(nominations().each().size());
  }

  private static String launch() {
    return ExampleOffice.launchPlan().id().value().toString();
  }

  @Test
  void aCollectiveIsItsOwnUnitAndHasNoTitle() {
    var one = nominations().only("subject", "COLLECTIVE");
    assertThat(one.text("name")).isEqualTo(one.text("unit"));
    assertThat(one.has("title")).isFalse();
    assertThat(one.each("criteria")).hasSize(13);
  }

  @Test
  void aHeadAnswersForHimselfAndForHisBody() {
    var head = nominations().only("subject", "HEAD");
    assertThat(head.each("criteria")).hasSize(10);
    assertThat(head.has("title")).isTrue();
  }

  @Test
  void othersAnswerTheFiveCriteriaForIndividuals() {
    assertThat(nominations().only("subject", "INDIVIDUAL").each("criteria")).hasSize(5);
  }

  @Test
  void everyVerdictOfAnEligibleNomineeIsInHisFavour() {
    for (Seen one : nominations().each()) {
      if (!one.text("verdict").equals("ELIGIBLE")) continue;
      assertThat(one.has("reasons")).isFalse();
      assertThat(one.at("criteria").texts("verdict"))
          .as(one.text("name"))
          .isSubsetOf("MET", "EXCUSED", "NOT_APPLICABLE");
    }
  }

  @Test
  void whoIsNotEligibleIsToldEveryReason() {
    for (Seen one : nominations().each()) {
      if (!one.text("verdict").equals("NOT_ELIGIBLE")) continue;
      var against =
          one.each("criteria").stream()
              .filter(line -> List.of("NOT_MET", "EXCLUDED").contains(line.text("verdict")))
              .map(line -> line.text("because"))
              .toList();
      assertThat(one.each("reasons").stream().map(Seen::toString))
          .as(one.text("name"))
          .containsExactlyInAnyOrderElementsOf(against)
          .isNotEmpty();
    }
  }

  @Test
  void whoIsUndecidedIsToldWhatIsMissing() {
    for (Seen one : nominations().each())
      if (one.text("verdict").equals("UNDECIDED"))
        assertThat(one.each("reasons")).as(one.text("name")).isNotEmpty();
  }

  @Test
  void everySentenceCitesItsCriterionAndClause() {
    for (Seen one : nominations().each())
      assertThat(one.at("criteria").texts("because"))
          .allMatch(because -> because.matches("(?s).+tiêu chí \\d+, điểm [ab] khoản 2 mục II"));
  }

  @Test
  void theLetterOfTheProposalIsNumberedAndDated() {
    assertThat(nominations().texts("letter")).allMatch(one -> one.matches("\\d+/\\p{L}+-VP"));
    assertThat(nominations().texts("letterDate")).allMatch(one -> one.startsWith("2024-02-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-4000-8000-000000000001",
        "day manh cai cach",
        "tỉnh Ninh Thuận năm",
        "pdpttddm",
        "135/KH-LĐLĐ",
        "135 /KH - LĐLĐ"
      })
  void thePlanIsNamedByItsIdentityItsNumberOrWordsOfItsTitle(String plan) {
    var ran = Ran.typed("show", "quotas", "--office", Ran.example(folder), "--plan", plan);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
  }

  @Test
  void aPlanThatIsNotThereIsRefusedWithThoseThatAre() {
    var ran = named("136/KH-LĐLĐ");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.said())
        .singleElement()
        .asString()
        .startsWith("Không tìm thấy kế hoạch “136/KH-LĐLĐ”. Các kế hoạch trong tệp: ")
        .contains("Phát động phong trào thi đua đẩy mạnh cải cách hành chính tỉnh Ninh Thuận");
  }

  @Test
  void wordsThatFitSeveralPlansAreRefused() {
    var ran = named("cải cách hành chính");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err())
        .startsWith("Có nhiều kế hoạch khớp với “cải cách hành chính”; nêu rõ bằng --plan.");
  }

  private Ran named(String plan) {
    return Ran.typed("show", "nominations", "--office", Ran.example(folder), "--plan", plan);
  }

  @Test
  void theQuotasCountWhatIsProposed() {
    var quotas = Ran.shownOfLaunch("quotas", Ran.example(folder));
    assertThat(quotas.texts("subject")).containsExactly("COLLECTIVE", "INDIVIDUAL");
    assertThat(quotas.texts("max")).containsExactly("9", "15");
    var subjects = nominations().texts("subject");
    long collectives = subjects.stream().filter("COLLECTIVE"::equals).count();
    assertThat(quotas.texts("proposed"))
        .containsExactly(
            String.valueOf(collectives), String.valueOf(subjects.size() - collectives));
  }
}
