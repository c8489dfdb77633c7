package vn.bangvang.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps.Launch;
import vn.bangvang.domain.plan.participation.Steps.Registration;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;

/// What the clerk ticks every day: registered, launched, reported.
class ParticipationsTest extends OpenOffice {

  @BeforeEach
  void thePlan() {
    write(repositories -> repositories.plans().save(SamplePlan.plan()));
  }

  private void save(Participation part) {
    write(repositories -> repositories.participations().save(part));
  }

  private Participation held() {
    return read(
        repositories -> repositories.participations().held(SamplePlan.PLAN, Samples.DEPARTMENT));
  }

  @Test
  void aUnitThatDidNothingYetHasItsPlaceAllTheSame() {
    assertThat(held()).isEqualTo(Participation.of(SamplePlan.PLAN, Samples.DEPARTMENT));
    assertThat(listed(repositories -> repositories.participations().of(SamplePlan.PLAN))).isEmpty();
  }

  @Test
  void everyStepComesBack() {
    save(SampleWhole.participation());
    assertThat(held()).isEqualTo(SampleWhole.participation());
  }

  @Test
  void aLaunchWithoutNumberAndDayIsALaunch() {
    var launch = new Launch.By(DocumentNumber.NONE, PartialDate.unknown());
    save(held().launched(launch).registered(new Registration.Registered(PartialDate.unknown())));
    assertThat(held().hasLaunched()).isTrue();
    assertThat(held().hasRegistered()).isTrue();
  }

  @Test
  void aStepTakenBackIsGone() {
    save(SampleWhole.participation());
    save(held().launched(new Launch.NotYet()).notReported(new PartialDate.InQuarter(2023, 2)));
    assertThat(held().hasLaunched()).isFalse();
    assertThat(held().steps().reports()).isEmpty();
  }

  @Test
  void undoAndRedoBringTheStepsBack() {
    save(SampleWhole.participation());
    store().undo(OfficeFolder.CLERK);
    assertThat(held().hasLaunched()).isFalse();
    store().redo(OfficeFolder.CLERK);
    assertThat(held()).isEqualTo(SampleWhole.participation());
  }

  @Test
  void thoseThatHaveNotLaunchedAreNamed() {
    List<UnitRow> units = listed(repositories -> repositories.units().tree());
    var before = Turnout.of(SamplePlan.plan(), units, List.of());
    assertThat(before.notLaunched()).extracting(UnitRow::name).containsExactly("Sở Nội vụ");
    var after = Turnout.of(SamplePlan.plan(), units, List.of(SampleWhole.participation()));
    assertThat(after.notLaunched()).isEmpty();
    assertThat(after.launched()).extracting(UnitRow::name).containsExactly("Sở Nội vụ");
  }
}
