package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitRow;

/// How far the units have come with each plan.
class ExampleParticipationsTest {
  @TempDir private Path folder;

  static Stream<Plan> plans() {
    return ExamplePlans.all().stream();
  }

  private Turnout turnout(Plan plan) {
    return new Example(folder).read(Held::of).turnoutOf(plan);
  }

  private Stream<Participation> parts(Plan plan) {
    return turnout(plan).lines().stream().map(Turnout.Line::participation);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void someUnitsOfEveryPlanHaveDoneSomethingAndSomeNothing(Plan plan) {
    assertThat(parts(plan).filter(one -> one.steps().equals(Steps.NONE))).isNotEmpty();
    assertThat(parts(plan).filter(one -> !one.steps().equals(Steps.NONE))).isNotEmpty();
  }

  @Test
  void theMovementOfTheFourYearsWasLaunchedByPlansOfTheUnits() {
    assertThat(turnout(ExamplePlans.fourYears()).launched()).hasSize(13);
    assertThat(turnout(ExamplePlans.fourYears()).notLaunched())
        .extracting(UnitRow::name)
        .contains("Thanh tra tỉnh Đăk Nông", "UBND huyện Đăk Song");
  }

  @Test
  void tenUnionsRegisteredOfTheirOwnWillAndHalfOfThemLaunched() {
    var plan = ExamplePlans.union();
    assertThat(parts(plan).filter(Participation::hasRegistered)).hasSize(10);
    assertThat(turnout(plan).launched()).hasSize(5);
  }

  @Test
  void nobodyRegisteredOrLaunchedBeforeThePlan() {
    var plan = ExamplePlans.union();
    var issued = plan.paper().heading().issued().latest().orElseThrow();
    assertThat(parts(plan).flatMap(one -> days(one.steps())))
        .hasSize(15)
        .allSatisfy(day -> assertThat(day.latest().orElseThrow()).isAfter(issued));
  }

  private static Stream<PartialDate> days(Steps steps) {
    Stream<PartialDate> registered =
        steps.registration() instanceof Steps.Registration.Registered(var on)
            ? Stream.of(on)
            : Stream.empty();
    Stream<PartialDate> launched =
        steps.launch() instanceof Steps.Launch.By(_, var dated) ? Stream.of(dated) : Stream.empty();
    return Stream.concat(registered, launched);
  }

  @Test
  void theReportsOfTheReformPlanAreKnownByQuarter() {
    var plan = ExamplePlans.reformWork();
    var second = new PartialDate.InQuarter(2023, 2);
    assertThat(turnout(plan).notReported(new PartialDate.InQuarter(2023, 1)))
        .extracting(UnitRow::name)
        .containsExactly("Phòng Thông tin - Báo chí - Xuất bản");
    assertThat(turnout(plan).notReported(second)).hasSize(3);
  }

  /// What a unit shows as evidence is what it launched by.
  @Test
  void theEvidenceAndTheProgressNameOneDocument() {
    var plan = ExamplePlans.launch();
    var numbers =
        parts(plan)
            .map(one -> one.steps().launch())
            .filter(Steps.Launch.By.class::isInstance)
            .toList();
    var register = new Example(folder).read(all -> all.evidence().of(plan.id()));
    assertThat(
            register.stream().map(Evidence::document).filter(one -> one.type().equals("Kế hoạch")))
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(numbers).contains(new Steps.Launch.By(one.number(), one.dated())));
  }
}
