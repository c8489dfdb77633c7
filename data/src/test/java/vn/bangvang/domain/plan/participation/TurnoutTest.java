package vn.bangvang.domain.plan.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.participation.Steps.Launch;
import vn.bangvang.domain.plan.participation.Steps.Report;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitRow;

/// S1.k: who has launched a movement of its own, who has not, who has reported.
class TurnoutTest {
  private static final PartialDate SECOND = new PartialDate.InQuarter(2023, 2);
  private final UnitRow department = unit(Samples.DEPARTMENT, "Sở Nội vụ", "Sở, ban, ngành");
  private final UnitRow finance =
      unit(new UnitId(Samples.id(12)), "Sở Tài chính", "Sở, ban, ngành");
  private final UnitRow school = unit(new UnitId(Samples.id(13)), "Trường Chính trị", "Trường");

  private static UnitRow unit(UnitId id, String name, String kind) {
    return new UnitRow(id, name, new UnitKind(kind), Parent.TOP, 0);
  }

  private Turnout turnout(Participation... parts) {
    return Turnout.of(SamplePlan.plan(), List.of(finance, school, department), List.of(parts));
  }

  private Participation launched(UnitRow unit) {
    var by = new Launch.By(new DocumentNumber("5/KH-STC"), PartialDate.on(2023, 5, 2));
    return Participation.of(SamplePlan.PLAN, unit.id()).launched(by);
  }

  @Test
  void thePlanAddressesUnitsOfTheKindsItNames() {
    assertThat(turnout().notLaunched()).containsExactly(finance, department);
  }

  @Test
  void whoeverLaunchedIsNotUrgedAnyMore() {
    assertThat(turnout(launched(finance)).notLaunched()).containsExactly(department);
    assertThat(turnout(launched(finance)).launched()).containsExactly(finance);
  }

  @Test
  void aUnitOfAnotherKindThatTakesPartStandsInTheListAsWell() {
    assertThat(turnout(launched(school)).launched()).containsExactly(school);
  }

  @Test
  void registeringAloneIsNotLaunching() {
    var registered =
        Participation.of(SamplePlan.PLAN, finance.id())
            .registered(new Steps.Registration.Registered(PartialDate.unknown()));
    assertThat(turnout(registered).notLaunched()).containsExactly(finance, department);
  }

  @Test
  void reportsAreCountedForTheirOwnPeriod() {
    var part = Participation.of(SamplePlan.PLAN, finance.id()).reported(report("2023-07-03"));
    assertThat(turnout(part).notReported(SECOND)).containsExactly(department);
    assertThat(turnout(part).notReported(new PartialDate.InQuarter(2023, 3)))
        .containsExactly(finance, department);
  }

  @Test
  void aSecondReportOverAPeriodReplacesTheFirst() {
    var part = SampleWhole.participation().reported(report("2023-07-03"));
    assertThat(part.steps().reports()).containsExactly(report("2023-07-03"));
    assertThat(part.notReported(SECOND).steps().reports()).isEmpty();
  }

  @Test
  void aUnitHasOnePartInAPlan() {
    assertThat(Participation.of(SamplePlan.PLAN, finance.id()).id())
        .isEqualTo(Participation.of(SamplePlan.PLAN, finance.id()).id())
        .isNotEqualTo(Participation.of(SamplePlan.PLAN, school.id()).id())
        .isNotEqualTo(Participation.of(SampleWhole.PLAN, finance.id()).id());
  }

  private static Report report(String received) {
    return new Report(SECOND, DateText.ofStored(received));
  }
}
