package vn.bangvang.app.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.nominations.NominationsModel.Choice;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Standing;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// Which nominations are listed, and which one is looked at.
class NominationsModelTest {
  @TempDir Path folder;
  private OfficeAtWork office;
  private ObjectProperty<PlanScope> scope;
  private NominationsModel model;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    scope = new SimpleObjectProperty<>(office.scope());
    model = new NominationsModel(office.workplace(), scope);
    office.settle();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<NominationRow> rows() {
    return model.rows().get().value().orElseThrow();
  }

  private Optional<Case> chosen() {
    return model.chosen().get().value().flatMap(Function.identity());
  }

  private NominationRow row(Standing standing) {
    return rows().stream().filter(one -> one.standing() == standing).findFirst().orElseThrow();
  }

  private void choose(NominationRow row) {
    model.choice().set(new Choice.One(row.id()));
    office.settle();
  }

  private void withdraw(Nomination nomination) {
    var gone =
        new Nomination(
            nomination.id(),
            nomination.plan(),
            nomination.nominee(),
            nomination.proposal(),
            new Stage.Withdrawn(LocalDate.of(2024, 4, 10), ""));
    office.workplace().write("Rút", repositories -> repositories.nominations().save(gone));
    office.settle();
  }

  @Test
  void allNominationsOfThePlanAreListedCollectivesFirst() {
    var subjects = rows().stream().map(row -> row.nomination().subject()).toList();
    assertThat(subjects).hasSize(42).startsWith(SubjectKind.COLLECTIVE);
    int people = subjects.lastIndexOf(SubjectKind.COLLECTIVE) + 1;
    assertThat(subjects.subList(people, 42)).doesNotContain(SubjectKind.COLLECTIVE);
  }

  @Test
  void aRowSaysForWhatAndHowFar() {
    var row = row(Standing.ELIGIBLE);
    assertThat(row.award()).isEqualTo("Bằng khen của Chủ tịch UBND tỉnh");
    assertThat(row.decided()).isEqualTo(row.criteria());
  }

  @Test
  void withoutAPlanThereIsNothing() {
    scope.set(PlanScope.NONE);
    office.settle();
    assertThat(rows()).isEmpty();
  }

  @Test
  void atFirstNothingIsLookedAt() {
    assertThat(model.choice().get()).isEqualTo(new Choice.Nothing());
    assertThat(chosen()).isEmpty();
  }

  @Test
  void whatIsChosenComesWithEverythingItsVerdictRestsOn() {
    choose(row(Standing.NOT_ELIGIBLE));
    assertThat(chosen().orElseThrow().appraisal().conclusion())
        .isEqualTo(row(Standing.NOT_ELIGIBLE).conclusion());
  }

  @Test
  void aChangeIsSeenInTheListAndInWhatIsLookedAt() {
    var row = row(Standing.ELIGIBLE);
    choose(row);
    withdraw(row.nomination());
    assertThat(row(Standing.WITHDRAWN).id()).isEqualTo(row.id());
    assertThat(chosen().orElseThrow().nomination().stage()).isInstanceOf(Stage.Withdrawn.class);
  }

  @Test
  void anUndoneChangeIsSeenToo() {
    withdraw(row(Standing.ELIGIBLE).nomination());
    office.undo();
    assertThat(rows()).extracting(NominationRow::standing).doesNotContain(Standing.WITHDRAWN);
  }

  @Test
  void aNewNominationChoosesAmongUnitsPeopleAndAwardsOfThePlan() {
    var offered = new ArrayList<NewNominationForm.Choices>();
    model.start(((PlanScope.One) scope.get()).plan(), offered::add);
    office.settle();
    assertThat(model.choice().get()).isInstanceOf(Choice.New.class);
    assertThat(offered).singleElement().satisfies(one -> assertThat(one.units()).hasSize(151));
    assertThat(offered.getFirst().plan().rewards().awards()).hasSize(1);
    assertThat(offered.getFirst().people()).hasSizeGreaterThan(151);
  }

  @Test
  void whileANewOneIsWrittenNothingElseIsLookedAt() {
    choose(row(Standing.ELIGIBLE));
    model.choice().set(new Choice.New(new Choice.Nothing()));
    office.settle();
    assertThat(chosen()).isEmpty();
  }

  @Test
  void whoGivesANewOneUpSeesAgainWhatHeSawBefore() {
    var before = new Choice.One(row(Standing.ELIGIBLE).id());
    choose(row(Standing.ELIGIBLE));
    var plan = ((PlanScope.One) scope.get()).plan();
    model.start(plan, _ -> {});
    model.start(plan, _ -> {});
    model.cancel();
    assertThat(model.choice().get()).isEqualTo(before);
  }

  @Test
  void anotherPlanClosesWhatBelongsToTheFirst() {
    choose(row(Standing.ELIGIBLE));
    scope.set(PlanScope.NONE);
    assertThat(model.choice().get()).isEqualTo(new Choice.Nothing());
  }
}
