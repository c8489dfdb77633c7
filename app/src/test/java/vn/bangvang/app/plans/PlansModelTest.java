package vn.bangvang.app.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.criterion.SubjectKind;

class PlansModelTest {
  private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(PlanScope.NONE);
  @TempDir private Path folder;
  private OfficeAtWork office;
  private PlansModel model;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new PlansModel(office.workplace(), scope);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void withNoPlanChosenThereIsNoPage() {
    office.settle();
    assertThat(model.plans().get().value().orElseThrow().plans()).isNotEmpty();
    assertThat(model.page().get()).isEqualTo(new Loading.Waiting<>());
  }

  @Test
  void thePageIsThatOfTheChosenPlan() {
    choose(office.plan());
    assertThat(model.page().get().value().orElseThrow().plan().id()).isEqualTo(office.plan());
  }

  @Test
  void thePageCountsWhatIsAskedForAgainstEachQuota() {
    choose(office.plan());
    var quotas = model.page().get().value().orElseThrow().quotas();
    assertThat(quotas).extracting(use -> use.quota().atMost()).containsExactly(9, 15);
    assertThat(quotas).allMatch(use -> use.proposed() > 0);
  }

  @Test
  void aRemovedNominationFreesItsPlaceInTheQuota() {
    choose(office.plan());
    int before = model.page().get().value().orElseThrow().quotas().getFirst().proposed();
    var nomination =
        office.read(all -> all.nominations().of(office.plan())).stream()
            .filter(one -> one.subject() == SubjectKind.COLLECTIVE)
            .findFirst()
            .orElseThrow();
    office.change("Xóa", all -> all.nominations().remove(nomination.id()));
    assertThat(model.page().get().value().orElseThrow().quotas().getFirst().proposed())
        .isEqualTo(before - 1);
  }

  @Test
  void aPlanThatIsNotThereLeavesNoPageAndIsNoProblem() {
    choose(new PlanId(new UUID(0, 1)));
    assertThat(model.page().get()).isEqualTo(new Loading.Waiting<>());
    assertThat(office.told()).isEmpty();
  }

  /// The chooser of the window hears of it a moment later.
  @Test
  void theMakingOfThePlanInViewCanBeUndone() {
    choose(office.plan());
    var plan = model.page().get().value().orElseThrow().plan();
    office.change("Xóa kế hoạch", all -> all.plans().remove(plan.id()));
    assertThat(model.page().get()).isEqualTo(new Loading.Waiting<>());
    office.undo();
    assertThat(model.page().get().value().orElseThrow().plan()).isEqualTo(plan);
  }

  private void choose(PlanId plan) {
    scope.set(new PlanScope.One(plan));
    office.settle();
  }
}
