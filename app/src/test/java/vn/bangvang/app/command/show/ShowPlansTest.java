package vn.bangvang.app.command.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.command.Ran;
import vn.bangvang.app.command.Seen;
import vn.bangvang.app.example.ExampleOffice;

/// The plan in the fields of the contract.
class ShowPlansTest {
  @TempDir private Path folder;

  private Seen plan() {
    String id = ExampleOffice.launchPlan().id().value().toString();
    return Ran.shown("plans", Ran.example(folder)).only("id", id);
  }

  private Seen criterion(int number) {
    return plan().each("criteria").get(number - 1);
  }

  @Test
  void everyPlanOfTheOfficeIsShown() {
    var plans = Ran.shown("plans", Ran.example(folder));
    assertThat(plans.texts("title")).hasSize(5).doesNotHaveDuplicates();
    assertThat(plans.texts("number"))
        .containsExactlyInAnyOrder("–", "27-KH/VPTU", "18/KH-UBND", "135/KH-LĐLĐ", "05/KH-STTTT");
    assertThat(plans.texts("bodyForm")).contains("STATE", "PARTY", "UNION");
  }

  @Test
  void theHeadOfADraftLeavesItsNumberOut() {
    var plan = plan();
    assertThat(plan.text("kind")).isEqualTo("movement-launch");
    assertThat(plan.text("title"))
        .isEqualTo(
            "Phát động phong trào thi đua đẩy mạnh cải cách hành chính tỉnh Ninh Thuận năm 2023");
    assertThat(plan.text("issuedOn")).isEqualTo("2023");
    assertThat(plan.text("bodyForm")).isEqualTo("STATE");
    assertThat(plan.has("number")).isFalse();
    assertThat(plan.has("signer")).isFalse();
  }

  @Test
  void aLegalBasisHasItsTypeNumberDateAndIssuer() {
    assertThat(plan().each("legalBases").getFirst())
        .hasToString(
            "{type=Quyết định, number=1894/QĐ-UBND, date=2022-12-23, issuer=Chủ tịch UBND tỉnh}");
  }

  @Test
  void thePeriodStartsWithTheIssue() {
    assertThat(plan().at("period")).hasToString("{from=ISSUE, to=2023-12-30}");
  }

  @Test
  void aDateThatIsNotKnownYetStaysText() {
    var deadline = plan().each("milestones").getFirst();
    assertThat(deadline.text("kind")).isEqualTo("DOSSIER_DEADLINE");
    assertThat(deadline.text("when"))
        .isEqualTo("khi tổ chức hội nghị phân tích PAR INDEX, PAPI, SIPAS năm 2023 của tỉnh");
  }

  @Test
  void aPercentHasItsTargetAndTheExclusionWithWhatLiftsIt() {
    var disbursed = criterion(9);
    assertThat(disbursed.text("measure")).isEqualTo("PERCENT");
    assertThat(disbursed.at("target")).hasToString("{op=>=, value=100, unit=%}");
    assertThat(disbursed.each("exclusions").getFirst().text("unless"))
        .isEqualTo("có lý do khách quan");
  }

  @Test
  void aCountHasNoUnit() {
    assertThat(criterion(10).at("target")).hasToString("{op==, value=0}");
  }

  @Test
  void aRatingAsksForItsLevel() {
    assertThat(criterion(4).at("target")).hasToString("{op=>=, value=Tốt}");
  }

  @Test
  void growthNamesItsIndices() {
    assertThat(criterion(11).at("indicators")).hasToString("[PAR INDEX, PCI, PAPI, SIPAS]");
    assertThat(criterion(11).has("target")).isFalse();
  }

  @Test
  void anExclusionByShareHasItsLimit() {
    var discipline = criterion(13).each("exclusions");
    assertThat(discipline.get(0).at("target")).hasToString("{op=>, value=10, unit=%}");
    assertThat(discipline.get(2).has("target")).isFalse();
    assertThat(discipline.get(0).has("unless")).isFalse();
  }

  @Test
  void aPlainNumberOfAwardsIsTheirMaximum() {
    var awards = plan().at("awards");
    assertThat(awards.texts("max")).containsExactly("9", "15");
    assertThat(awards.texts("min")).containsOnly("–");
    assertThat(awards.texts("form")).containsOnly("Bằng khen");
    assertThat(awards.texts("authority")).containsOnly("Chủ tịch UBND tỉnh");
  }

  @Test
  void recipientsAreBareLines() {
    assertThat(plan().each("recipients")).hasSize(11).first().hasToString("Bộ Nội vụ");
  }

  @Test
  void theDossierHasItsPartsAndTheNumberOfSets() {
    assertThat(plan().at("dossier").texts("label")).containsExactly("a", "b", "c");
    assertThat(plan().text("copies")).isEqualTo("1");
  }

  @Test
  void theGroupsOfSubjectsKeepTheirLetters() {
    assertThat(plan().at("subjects").texts("label")).containsExactly("a", "b", "c", "d");
  }

  @Test
  void everyCriterionSaysWhomItIsForAndHowItIsMeasured() {
    var criteria = plan().at("criteria");
    assertThat(criteria.texts("subject"))
        .hasSize(23)
        .containsOnly("COLLECTIVE", "INDIVIDUAL", "HEAD");
    assertThat(criteria.texts("measure"))
        .contains("JUDGEMENT", "PERCENT", "COUNT", "RATING", "GROWTH", "DOCUMENT", "INITIATIVE")
        .doesNotContain("–");
    assertThat(criteria.texts("label")).containsOnly("–");
  }
}
