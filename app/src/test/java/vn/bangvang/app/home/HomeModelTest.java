package vn.bangvang.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.home.HomeModel.Today;
import vn.bangvang.app.shell.Navigation;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.Stage;

class HomeModelTest {
  private final Navigation navigation =
      new Navigation(Place.HOME, new SimpleObjectProperty<>(PlanScope.NONE));
  private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(PlanScope.NONE);
  @TempDir private Path folder;
  private OfficeAtWork office;
  private HomeModel model;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new HomeModel(office.workplace(), navigation, scope);
    scope.set(new PlanScope.One(office.plan()));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theDeskIsWaitedForAtFirst() {
    assertThat(model.today().get()).isInstanceOf(Loading.Waiting.class);
    office.settle();
    assertThat(model.today().get()).isInstanceOf(Loading.Ready.class);
  }

  @Test
  void withoutAPlanTheDeskIsEmpty() {
    scope.set(PlanScope.NONE);
    office.settle();
    assertThat(model.today().get().value().orElseThrow()).isEmpty();
  }

  @Test
  void everyNominationOfThePlanIsCounted() {
    var all = office.read(repositories -> repositories.nominations().of(office.plan()));
    var withdrawn = all.stream().filter(one -> one.stage() instanceof Stage.Withdrawn).count();
    assertThat(today().nominations()).hasSize(all.size() - (int) withdrawn);
  }

  @Test
  void whatIsWaitingSaysHowMuchIsMissingAndWhatFirst() {
    assertThat(today().waiting())
        .isNotEmpty()
        .allMatch(one -> one.missing() > 0 && !one.first().isBlank());
  }

  @Test
  void aWithdrawnNominationIsNoLongerOnTheDesk() {
    var waiting = today().waiting().getFirst().nomination();
    withdraw(waiting);
    assertThat(today().waiting()).noneMatch(one -> one.nomination().id().equals(waiting.id()));
    assertThat(today().nominations()).noneMatch(one -> one.nomination().id().equals(waiting.id()));
  }

  @Test
  void anUndoBringsItBackToTheDesk() {
    var waiting = today().waiting().getFirst().nomination();
    withdraw(waiting);
    office.workplace().undo();
    assertThat(today().waiting()).anyMatch(one -> one.nomination().id().equals(waiting.id()));
  }

  @Test
  void theSessionsOfThePlanAreListed() {
    assertThat(today().sessions())
        .hasSize(office.read(all -> all.sessions().of(office.plan())).size());
  }

  @Test
  void aNominationLeadsToItsOwnPlace() {
    var waiting = today().waiting().getFirst().nomination();
    model.open(waiting);
    assertThat(navigation.here().get())
        .isEqualTo(new Spot.One(Place.NOMINATIONS, waiting.id().value()));
  }

  @Test
  void aSessionLeadsToTheCouncil() {
    var session = today().sessions().getFirst();
    model.open(session);
    assertThat(navigation.here().get())
        .isEqualTo(new Spot.One(Place.COUNCIL, session.id().value()));
  }

  private Today today() {
    office.settle();
    return model.today().get().value().orElseThrow().orElseThrow();
  }

  private void withdraw(Nomination one) {
    var stage = new Stage.Withdrawn(LocalDate.of(2024, 4, 10), "đơn vị xin rút");
    office.change(
        "Rút đề nghị",
        all ->
            all.nominations()
                .save(new Nomination(one.id(), one.plan(), one.nominee(), one.proposal(), stage)));
  }
}
