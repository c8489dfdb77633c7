package vn.bangvang.app.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.units.UnitsModel.Shown;
import vn.bangvang.app.units.UnitsModel.UnitScope;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Person;

class UnitOrdersTest {
  private static final String DEPARTMENT = "Sở Nội vụ";
  @TempDir private Path folder;
  private OfficeAtWork office;
  private UnitsModel model;
  private UnitOrders orders;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new UnitsModel(office.workplace());
    var ids = Ids.timeOrdered(ExampleFile.CLOCK, new SecureRandom());
    orders = new UnitOrders(office.workplace(), model, ids);
    office.settle();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void anAddedUnitIsSavedAndShown() {
    var unit = addUnit("Phòng Cải cách hành chính");
    assertThat(office.find(unit.id())).contains(unit);
    assertThat(model.scope().get()).isEqualTo(new UnitScope.One(unit.id()));
  }

  @Test
  void addingIsUndoneByItsName() {
    addUnit("Phòng Cải cách hành chính");
    assertThat(office.store().nextUndo().orElseThrow().sentence())
        .isEqualTo("Thêm Phòng Cải cách hành chính");
    undo();
    assertThat(office.units()).noneMatch(row -> row.name().equals("Phòng Cải cách hành chính"));
    assertThat(model.shown().get()).isEqualTo(new Shown.Nothing());
  }

  @Test
  void aUnitIsNotMovedBeneathItself() {
    var district = unit("UBND huyện Bác Ái");
    var commune =
        office.units().stream()
            .filter(row -> row.parent().equals(new Parent.Under(district.id())))
            .findFirst()
            .orElseThrow();
    orders.correct(district, SampleUnits.called(district.name(), new Parent.Under(commune.id())));
    office.settle();
    assertThat(office.refusals())
        .containsExactly(
            "UBND huyện Bác Ái không thể trực thuộc chính mình hoặc đơn vị cấp dưới của mình.");
    assertThat(office.find(district.id())).contains(district);
  }

  @Test
  void aRemovedUnitComesBackWhole() {
    var unit = addUnit("Phòng Cải cách hành chính");
    orders.remove(unit);
    office.settle();
    assertThat(office.find(unit.id())).isEmpty();
    undo();
    assertThat(office.find(unit.id())).contains(unit);
  }

  @Test
  void aUnitWithPeopleAndUnitsBeneathIsNotRemoved() {
    var district = unit("UBND huyện Bác Ái");
    orders.remove(district);
    office.settle();
    assertThat(office.refusals()).hasSize(1);
    assertThat(office.refusals().getFirst())
        .startsWith("Không xóa được UBND huyện Bác Ái vì còn")
        .contains("đơn vị trực thuộc", "cá nhân");
    assertThat(office.find(district.id())).contains(district);
  }

  @Test
  void whatStillRestsOnAUnitIsCountedInTheRefusal() {
    var room = addUnit("Phòng Cải cách hành chính");
    model.startPerson();
    orders.add(new PersonName("Đỗ Thị Ái"), Identity.NOT_STATED, SampleUnits.clerkIn(room.id()));
    office.settle();
    orders.remove(room);
    office.settle();
    assertThat(office.refusals())
        .containsExactly("Không xóa được Phòng Cải cách hành chính vì còn 01 cá nhân.");
  }

  @Test
  void aRefusedRemovalLeavesTheFormAsItIs() {
    model.show(office.unit(DEPARTMENT));
    office.settle();
    orders.remove(unit(DEPARTMENT));
    office.settle();
    assertThat(model.shown().get()).isInstanceOf(Shown.OneUnit.class);
  }

  @Test
  void anAddedPersonIsSavedAndShown() {
    var person = addPerson("Đỗ Thị Ái");
    assertThat(person.name().full()).isEqualTo("Đỗ Thị Ái");
    assertThat(person.mainPost().unit()).isEqualTo(office.unit(DEPARTMENT));
    assertThat(office.find(person.id())).contains(person);
  }

  @Test
  void aRemovedPersonComesBackWhole() {
    var person = addPerson("Đỗ Thị Ái");
    orders.remove(person);
    office.settle();
    assertThat(model.shown().get()).isEqualTo(new Shown.Nothing());
    assertThat(office.find(person.id())).isEmpty();
    undo();
    assertThat(office.find(person.id())).contains(person);
  }

  @Test
  void aMemberOfACouncilIsNotRemoved() {
    var member = office.read(all -> all.councils().list().getFirst().members().getFirst());
    var person = office.find(member.person()).orElseThrow();
    orders.remove(person);
    office.settle();
    assertThat(office.refusals().getFirst())
        .startsWith("Không xóa được " + person.name().full())
        .contains("01 Hội đồng có tham gia");
  }

  @Test
  void aCorrectionIsUndoneInItsNameBeforeIt() {
    var person = addPerson("Đỗ Thị Ái");
    var renamed =
        new Person(person.id(), new PersonName("Đỗ Thị Ánh"), person.identity(), person.posts());
    orders.correct(renamed);
    office.settle();
    undo();
    assertThat(office.find(person.id())).contains(person);
  }

  private Unit unit(String name) {
    return office.find(office.unit(name)).orElseThrow();
  }

  private Unit addUnit(String name) {
    orders.add(SampleUnits.called(name, new Parent.Under(office.unit(DEPARTMENT))));
    office.settle();
    return ((Shown.OneUnit) model.shown().get()).unit();
  }

  private Person addPerson(String name) {
    orders.add(
        new PersonName(name), Identity.NOT_STATED, SampleUnits.clerkIn(office.unit(DEPARTMENT)));
    office.settle();
    return ((Shown.OnePerson) model.shown().get()).person();
  }

  private void undo() {
    office.workplace().undo();
    office.settle();
  }
}
