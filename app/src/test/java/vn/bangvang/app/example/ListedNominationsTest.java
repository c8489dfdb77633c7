package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Line;

/// The nominations of the Party office and of the four-year plan: of every state, each in a round.
class ListedNominationsTest {
  @TempDir private Path folder;

  static List<Plan> plans() {
    return List.of(ExamplePlans.party(), ExamplePlans.fourYears());
  }

  private List<Case> cases(Plan plan) {
    return new Example(folder).read(repositories -> repositories.cases(plan.id()));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyStateIsMetWith(Plan plan) {
    var cases = cases(plan);
    assertThat(cases)
        .extracting(one -> one.appraisal().conclusion())
        .hasAtLeastOneElementOfType(Conclusion.Eligible.class)
        .hasAtLeastOneElementOfType(Conclusion.NotEligible.class)
        .hasAtLeastOneElementOfType(Conclusion.Undecided.class);
    assertThat(cases)
        .extracting(one -> one.nomination().stage())
        .hasAtLeastOneElementOfType(Stage.Received.class)
        .hasAtLeastOneElementOfType(Stage.Withdrawn.class);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aLetterIsOlderThanTheRoundThatItAsksIn(Plan plan) {
    for (Case one : cases(plan)) {
      var round = plan.course().round(one.nomination().round()).orElseThrow();
      var until = round.when().latest().or(plan.course().until()::latest).orElseThrow();
      assertThat(one.nomination().proposal().dated().latest())
          .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(until));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, Xét năm 2022, 2", "2, Sơ kết Quý IV/2023, 9", "3, Xét năm 2024, 2"})
  void aRoundOfTheFourYearsHasItsOwn(int number, String name, int count) {
    var plan = ExamplePlans.fourYears();
    Round round = plan.course().rounds().get(number - 1);
    assertThat(round.name()).isEqualTo(name);
    assertThat(cases(plan))
        .filteredOn(one -> one.nomination().round().equals(round.id()))
        .hasSize(count);
  }

  @Test
  void theLastRoundIsStillEmpty() {
    var plan = ExamplePlans.fourYears();
    var last = plan.course().rounds().getLast();
    assertThat(last.kind()).isEqualTo(Round.Kind.FINAL_REVIEW);
    assertThat(cases(plan)).noneMatch(one -> one.nomination().round().equals(last.id()));
  }

  /// The example shows a quota that is asked for too often.
  @Test
  void theCertificatesOfThePartyOfficeAreAskedForTooOften() {
    var plan = ExamplePlans.party();
    var nominations = cases(plan).stream().map(Case::nomination).toList();
    assertThat(QuotaUse.of(plan, nominations))
        .extracting(QuotaUse::proposed)
        .containsExactly(2, 4, 1, 1);
    assertThat(QuotaUse.of(plan, nominations))
        .extracting(QuotaUse::isExceeded)
        .containsExactly(true, true, false, false);
  }

  @Test
  void aUnitProvesItsPlanByTheOneItLaunchedBy() {
    var plan = ExamplePlans.fourYears();
    var register = cases(plan).getFirst().register();
    assertThat(register)
        .extracting(one -> one.document().number().written())
        .contains("12/KH-STTTT", "61/KH-UBND")
        .doesNotHaveDuplicates();
  }

  @Test
  void thePostsOfThePartyAreInItsLine() {
    var party = cases(ExamplePlans.party());
    assertThat(ExamplePlans.party().paper().form()).isEqualTo(BodyForm.PARTY);
    for (Case one : party)
      if (one.nomination().nominee() instanceof Nominee.Individual(var id, _, var position)) {
        var person = new Example(folder).read(all -> all.people().find(id)).orElseThrow();
        assertThat(person.mainPost().line()).isEqualTo(Line.PARTY);
        assertThat(position.duty()).isIn(Duty.HEAD, Duty.DEPUTY, Duty.STAFF);
      }
  }
}
