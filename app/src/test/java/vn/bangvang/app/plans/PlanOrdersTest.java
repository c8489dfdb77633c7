package vn.bangvang.app.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.Pieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.work.Notices.Notice;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;

/// Changes of a plan reach the file as one step with a name, and are taken back by it.
class PlanOrdersTest {
  private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(PlanScope.NONE);
  private final AtomicInteger refused = new AtomicInteger();
  @TempDir private Path folder;
  private OfficeAtWork office;
  private PlansModel model;
  private PlanOrders orders;
  private PlanId id;
  private PlanDesk desk;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new PlansModel(office.workplace(), scope);
    orders = new PlanOrders(office.workplace(), model, Ids.seeded(3), ExampleFile.CLOCK);
    id =
        office.read(all -> all.plans().all()).stream()
            .filter(plan -> !plan.standards().criteria().isEmpty())
            .filter(plan -> office.read(all -> !all.nominations().of(plan.id()).isEmpty()))
            .findFirst()
            .orElseThrow()
            .id();
    scope.set(new PlanScope.One(id));
    desk = orders.of(id, refused::incrementAndGet);
    office.settle();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Plan plan() {
    return office.read(all -> all.plans().find(id).orElseThrow());
  }

  private List<String> warnings() {
    return office.told().stream()
        .filter(Notice.Caution.class::isInstance)
        .map(one -> ((Notice.Caution) one).sentence())
        .toList();
  }

  @Test
  void aChangeIsOneStepUnderItsName() {
    desk.change("Kế hoạch: sửa nơi ban hành", one -> Pieces.PLACE.with().apply(one, "Phan Rang"));
    office.settle();
    assertThat(plan().paper().heading().place()).isEqualTo("Phan Rang");
    assertThat(office.lastSentence()).isEqualTo("Kế hoạch: sửa nơi ban hành");
    office.undo();
    assertThat(plan().paper().heading().place()).isEqualTo("Ninh Thuận");
  }

  @Test
  void twoChangesGivenAtOnceAreBothKept() {
    desk.change("một", one -> Pieces.PLACE.with().apply(one, "Phan Rang"));
    desk.change("hai", one -> Pieces.ISSUER.with().apply(one, "UBND tỉnh"));
    office.settle();
    assertThat(plan().paper().heading().place()).isEqualTo("Phan Rang");
    assertThat(plan().paper().heading().issuer()).isEqualTo("UBND tỉnh");
  }

  @Test
  void whatChangesNothingIsNoStep() {
    var before = office.workplace().latest().get().number();
    desk.change("không", one -> one);
    office.settle();
    assertThat(office.workplace().latest().get().number()).isEqualTo(before);
  }

  @Test
  void aRefusalIsSaidAndTheScreenShowsAgainWhatIs() {
    desk.decide("thử", _ -> new Outcome.Refused<>("Không được."));
    office.settle();
    assertThat(office.refusals()).containsExactly("Không được.");
    assertThat(refused).hasValue(1);
  }

  @Test
  void removingAnAwardThatIsAskedForWarnsAndIsTakenBack() {
    var before = plan().rewards().awards();
    desk.change("Xóa", one -> MovementPieces.AWARDS.with().apply(one, List.of()));
    office.settle();
    assertThat(warnings()).singleElement().asString().contains("đề nghị", "Ctrl+Z");
    office.undo();
    assertThat(plan().rewards().awards()).isEqualTo(before);
  }

  @Test
  void aUnitsPartIsOneStep() {
    var unit = office.unit("Sở Nội vụ");
    desk.take(
        unit,
        "Sở Nội vụ: sửa đăng ký tham gia",
        part -> part.registered(new Steps.Registration.Registered(PartialDate.on(2023, 3, 1))));
    office.settle();
    assertThat(part("Sở Nội vụ").hasRegistered()).isTrue();
    office.undo();
    assertThat(part("Sở Nội vụ").hasRegistered()).isFalse();
  }

  private Participation part(String unit) {
    var held = office.unit(unit);
    return office.read(all -> all.participations().held(id, held));
  }

  @Test
  void aPlanIsPrintedByWhoeverKnowsHow() {
    assertThat(desk.papers()).isEmpty();
    var printed = new ArrayList<PlanId>();
    orders.printedBy(printed::add);
    desk.papers().forEach(Action::run);
    assertThat(printed).containsExactly(id);
  }

  @Test
  void aPlanIsPutUnderAnotherAsThatOneIsNow() {
    var parent =
        office.read(all -> all.plans().all()).stream()
            .filter(one -> one.standing().parentage() instanceof Standing.Parentage.None)
            .filter(one -> !one.id().equals(id))
            .findFirst()
            .orElseThrow();
    desk.under(parent.id(), "Thể chế");
    office.settle();
    assertThat(plan().standing().parentage())
        .isEqualTo(new Standing.Parentage.Under(parent.id(), "Thể chế", parent.movement()));
  }

  @Test
  void aRemovedPlanSaysWhatLeavesWithItAndComesBack() {
    var before = plan();
    orders.remove(id);
    office.settle();
    assertThat(office.<Boolean>read(all -> all.plans().find(id).isPresent())).isFalse();
    assertThat(warnings()).singleElement().asString().contains("đề nghị", "Ctrl+Z");
    assertThat(scope.get()).isEqualTo(PlanScope.NONE);
    office.undo();
    assertThat(plan()).isEqualTo(before);
  }
}
