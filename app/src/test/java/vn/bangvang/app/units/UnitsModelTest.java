package vn.bangvang.app.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.units.UnitsModel.Shown;
import vn.bangvang.app.units.UnitsModel.UnitScope;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.PersonRow;

class UnitsModelTest {
  private static final String DEPARTMENT = "Sở Nội vụ";
  private static final String DISTRICT = "UBND huyện Bác Ái";
  @TempDir private Path folder;
  private OfficeAtWork office;
  private UnitsModel model;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new UnitsModel(office.workplace());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theTreeIsWaitedForAndThenReady() {
    assertThat(model.tree().get().value()).isEmpty();
    office.settle();
    assertThat(model.tree().get().value().orElseThrow()).anyMatch(is -> is.name().equals(DISTRICT));
  }

  @Test
  void everybodyIsListedUntilAUnitIsChosen() {
    office.settle();
    assertThat(people()).hasSize(office.read(all -> all.people().of(List.of())).size());
  }

  @Test
  void aUnitListsItsOwnPeopleAndThoseOfAllUnitsBeneath() {
    office.settle();
    choose(DISTRICT);
    var units = unitsOf(people());
    assertThat(units).contains(DISTRICT).hasSizeGreaterThan(1);
    assertThat(units).allMatch(name -> name.equals(DISTRICT) || name.startsWith("UBND xã"));
  }

  @Test
  void theChosenUnitIsShownBesideTheLists() {
    office.settle();
    choose(DEPARTMENT);
    assertThat(shownUnit().name()).isEqualTo(DEPARTMENT);
  }

  @Test
  void theUnitChosenLastIsShownWhateverAnswersFirst() {
    office.settle();
    model.show(office.unit(DEPARTMENT));
    var late = List.of(office.screen().next(), office.screen().next());
    model.show(office.unit(DISTRICT));
    var early = List.of(office.screen().next(), office.screen().next());
    early.forEach(Runnable::run);
    late.forEach(Runnable::run);
    assertThat(shownUnit().name()).isEqualTo(DISTRICT);
  }

  @Test
  void aChangeDoesNotTakeAwayWhatWasJustChosen() {
    office.settle();
    choose(DEPARTMENT);
    var unit = shownUnit();
    model.show(office.unit(DISTRICT));
    var late = List.of(office.screen().next(), office.screen().next());
    office
        .workplace()
        .write("Sửa", all -> all.units().save(SampleUnits.renamed(unit, "Sở Nội vụ mới")));
    office.screen().next().run();
    late.forEach(Runnable::run);
    office.settle();
    assertThat(shownUnit().name()).isEqualTo(DISTRICT);
  }

  @Test
  void aLateAnswerDoesNotReplaceTheFormOfANewUnit() {
    office.settle();
    model.show(office.unit(DEPARTMENT));
    model.startUnit();
    office.settle();
    assertThat(model.shown().get())
        .isEqualTo(new Shown.NewUnit(new Parent.Under(office.unit(DEPARTMENT))));
  }

  @Test
  void whatIsShownFollowsAChangeMadeElsewhere() {
    office.settle();
    choose(DEPARTMENT);
    var unit = shownUnit();
    office.change("Sửa", all -> all.units().save(SampleUnits.renamed(unit, "Sở Nội vụ mới")));
    assertThat(shownUnit().name()).isEqualTo("Sở Nội vụ mới");
  }

  @Test
  void aChangeDoesNotThrowAwayAHalfWrittenUnit() {
    office.settle();
    choose(DEPARTMENT);
    var unit = shownUnit();
    model.startUnit();
    office.change("Sửa", all -> all.units().save(SampleUnits.renamed(unit, "Sở Nội vụ mới")));
    assertThat(model.shown().get()).isInstanceOf(Shown.NewUnit.class);
  }

  @Test
  void whatWasRemovedElsewhereIsNoLongerShown() {
    office.settle();
    choose("Ban Dân tộc");
    var unit = shownUnit();
    office.change("Xóa", all -> all.units().remove(unit.id()));
    assertThat(model.shown().get()).isEqualTo(new Shown.Nothing());
  }

  @Test
  void aRemovedUnitIsNoLongerTheOneWhosePeopleAreListed() {
    office.settle();
    choose("Ban Dân tộc");
    var unit = shownUnit();
    office.change("Xóa", all -> all.units().remove(unit.id()));
    assertThat(model.scope().get()).isEqualTo(new UnitScope.Everything());
    assertThat(people()).isNotEmpty();
  }

  @Test
  void withNoUnitChosenANewUnitStandsAtTheTop() {
    model.startUnit();
    assertThat(model.shown().get()).isEqualTo(new Shown.NewUnit(Parent.TOP));
  }

  @Test
  void withNoUnitChosenNobodyCanBeAdded() {
    model.startPerson();
    assertThat(model.shown().get()).isEqualTo(new Shown.Nothing());
  }

  @Test
  void aNewPersonBelongsToTheChosenUnit() {
    office.settle();
    choose(DEPARTMENT);
    model.startPerson();
    assertThat(model.shown().get()).isEqualTo(new Shown.NewPerson(office.unit(DEPARTMENT)));
  }

  @Test
  void somethingFoundElsewhereIsShownBeItAUnitOrAPerson() {
    office.settle();
    var person = office.headOf(DEPARTMENT);
    model.showAny(person.value());
    office.settle();
    assertThat(model.shown().get()).isInstanceOf(Shown.OnePerson.class);
    model.showAny(office.unit(DISTRICT).value());
    office.settle();
    assertThat(shownUnit().name()).isEqualTo(DISTRICT);
  }

  @Test
  void aUnitThatStandsBeneathIsCountedOnce() {
    var rows = office.units();
    var beneath = UnitRow.withAllBeneath(office.unit("UBND tỉnh Ninh Thuận"), rows);
    assertThat(beneath).doesNotHaveDuplicates().hasSize(97);
    assertThat(rows).hasSizeGreaterThan(97);
  }

  @Test
  void unitsThatGoInACircleAreEachCountedOnce() {
    var one = new UnitId(new UUID(0, 1));
    var other = new UnitId(new UUID(0, 2));
    var kind = new UnitKind("Phòng");
    var circle =
        List.of(
            new UnitRow(one, "Phòng Một", kind, new Parent.Under(other), 0),
            new UnitRow(other, "Phòng Hai", kind, new Parent.Under(one), 0));
    assertThat(UnitRow.withAllBeneath(one, circle)).containsExactly(one, other);
  }

  private void choose(String unit) {
    model.show(office.unit(unit));
    office.settle();
  }

  private Unit shownUnit() {
    return ((Shown.OneUnit) model.shown().get()).unit();
  }

  private List<PersonRow> people() {
    return model.people().get().value().orElseThrow();
  }

  private static Set<String> unitsOf(List<PersonRow> people) {
    return people.stream().map(row -> row.position().unitName()).collect(Collectors.toSet());
  }
}
