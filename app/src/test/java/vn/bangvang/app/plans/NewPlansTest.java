package vn.bangvang.app.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.Ids;

/// A new plan is made in one step, shown at once, and taken back whole.
class NewPlansTest {
  private static final PlanId LAUNCH = ExampleOffice.launchPlan().id();
  private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(PlanScope.NONE);
  @TempDir private Path folder;
  private OfficeAtWork office;
  private PlansModel model;
  private NewPlans plans;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new PlansModel(office.workplace(), scope);
    plans = new NewPlans(office.workplace(), model, Ids.seeded(4));
    office.settle();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Plan made() {
    office.settle();
    var id = ((PlanScope.One) scope.get()).plan();
    return office.read(all -> all.plans().find(id).orElseThrow());
  }

  @Test
  void aBlankPlanIsADraftOfTheOfficesOwn() {
    var office = this.office.read(all -> all.office().current().body());
    plans.blank();
    var heading = made().paper().heading();
    assertThat(heading.issuer()).isEqualTo(office.name());
    assertThat(heading.number().written()).isEqualTo("/KH-" + office.symbol());
    assertThat(heading.number().isDraft()).isTrue();
    assertThat(made().course().rounds()).hasSize(1);
    assertThat(made().standing()).isEqualTo(Standing.NEW);
  }

  @Test
  void nextYearsPlanHasItsDatesMovedAndSaysWhatToLookAt() {
    plans.renew(LAUNCH);
    var renewed = made();
    assertThat(renewed.title()).endsWith("năm 2024");
    assertThat(renewed.course().until().shown()).isEqualTo("30/12/2024");
    assertThat(renewed.standards().criteria())
        .hasSameSizeAs(ExampleOffice.launchPlan().standards().criteria());
    assertThat(model.page().get().value().orElseThrow().flags()).isNotEmpty();
  }

  @Test
  void theOfficesOwnPlanStandsUnderTheOneThatItCarriesOut() {
    plans.adopt(LAUNCH, "Cải cách thể chế");
    var child = made();
    assertThat(child.paper().bases().getFirst().about())
        .isEqualTo(ExampleOffice.launchPlan().title());
    assertThat(child.standing().parentage())
        .isEqualTo(
            new Standing.Parentage.Under(
                LAUNCH, "Cải cách thể chế", ExampleOffice.launchPlan().movement()));
    var kin = model.page().get().value().orElseThrow().kin();
    assertThat(kin.above()).extracting(Plan::id).containsExactly(LAUNCH);
  }

  @Test
  void withoutAShareItIsTheOfficesOwn() {
    plans.adopt(LAUNCH, "");
    assertThat(made().standing().parentage())
        .isEqualTo(
            new Standing.Parentage.Under(
                LAUNCH,
                office.read(all -> all.office().current().body().name()),
                ExampleOffice.launchPlan().movement()));
  }

  @Test
  void aNewPlanIsTakenBackByItsName() {
    int before = office.read(all -> all.plans().list().size());
    plans.blank();
    made();
    assertThat(office.lastSentence()).isEqualTo("Lập kế hoạch trống");
    office.undo();
    assertThat(office.<Integer>read(all -> all.plans().list().size())).isEqualTo(before);
  }

  @Test
  void withoutAYearTheRefusalSaysWhatToDo() {
    plans.blank();
    var blank = made().id();
    plans.renew(blank);
    office.settle();
    assertThat(office.refusals()).singleElement().asString().startsWith("Chưa rõ kế hoạch này");
    assertThat(made().id()).isEqualTo(blank);
  }

  @Test
  void aPlanOfADocumentIsSavedInOneStepAndThenTold() {
    var told = new ArrayList<String>();
    plans.read(List.of(new Fact.Title("Phát động thi đua năm 2026")), () -> told.add("saved"));
    assertThat(made().title()).isEqualTo("Phát động thi đua năm 2026");
    assertThat(told).containsExactly("saved");
    assertThat(office.lastSentence()).isEqualTo("Lập kế hoạch từ văn bản");
    int plans = office.read(all -> all.plans().all().size());
    office.undo();
    assertThat(office.read(all -> all.plans().all()).size()).isEqualTo(plans - 1);
  }

  @Test
  void aPlanThatCarriesOutAnotherOfTheOfficesStandsBeneathIt() {
    var heading =
        office.read(all -> all.plans().all()).stream()
            .map(plan -> plan.paper().heading())
            .filter(one -> !one.number().isDraft())
            .findFirst()
            .orElseThrow();
    plans.read(List.of(new Fact.Parent(heading.number(), heading.issued())), () -> {});
    assertThat(made().standing().parentage()).isInstanceOf(Standing.Parentage.Under.class);
  }

  @Test
  void aDocumentThatThePlanCannotHoldIsRefusedAndNothingIsSaved() {
    var told = new ArrayList<String>();
    plans.read(List.of(new Fact.Title("a".repeat(1001))), () -> told.add("saved"));
    office.settle();
    assertThat(office.refusals()).hasSize(1);
    assertThat(told).isEmpty();
    assertThat(scope.get()).isEqualTo(PlanScope.NONE);
  }
}
