package vn.bangvang.app.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.domain.unit.person.Sex;

class PeopleScreenTest extends ScreenTest {
  private UnitId department;

  @BeforeEach
  void goThere() {
    department = unit("Sở Nội vụ").id();
    robot.interact(() -> office().navigation().go(Place.UNITS, department));
    settle();
  }

  @Test
  void thePeopleOfTheChosenUnitAreListed() {
    assertThat(table().getItems()).isNotEmpty();
    assertThat(table().getItems()).allMatch(row -> row.position().unit().equals(department));
  }

  @Test
  void aPersonIsAddedWithTheNameAlone() {
    click("people-add");
    fill("person-name", "Đỗ Thị Ái");
    assertThat(person("Đỗ Thị Ái").mainPost().unit()).isEqualTo(department);
    assertThat(chosen()).isEqualTo("Đỗ Thị Ái");
  }

  @Test
  void theFieldOfTheNameWaitsForTheNewPerson() {
    click("people-add");
    assertThat(scene().getFocusOwner()).isEqualTo(find("person-name"));
    assertThat(text("person-name")).isEmpty();
  }

  @Test
  void whatIsTypedBeforeTheNameBelongsToTheNewPerson() {
    click("people-add");
    fill("person-born", "5/3/75");
    choose("person-sex", Sex.FEMALE);
    fill("post-title", "Chuyên viên");
    fill("person-name", "Đỗ Thị Ái");
    var added = person("Đỗ Thị Ái");
    assertThat(added.identity().born().shown()).isEqualTo("05/03/1975");
    assertThat(added.identity().sex()).isEqualTo(Sex.FEMALE);
    assertThat(added.mainPost().title()).isEqualTo("Chuyên viên");
  }

  @Test
  void whatIsTypedForANewPersonNeverReachesThePersonShownBefore() {
    var before = chooseFirst();
    click("people-add");
    choose("person-sex", Sex.NOT_STATED);
    fill("person-ethnicity", "Raglai");
    fill("post-title", "Bảo vệ");
    assertThat(person(before.name().full())).isEqualTo(before);
  }

  @Test
  void everyFieldOfAPersonIsSavedWhenItIsLeft() {
    var name = chooseFirst().name().full();
    fill("person-ethnicity", "Raglai");
    fill("person-number", "058075000123");
    fill("post-since", "01/03/2021");
    var saved = person(name);
    assertThat(saved.identity().ethnicity()).isEqualTo("Raglai");
    assertThat(saved.identity().personalNumber()).isEqualTo("058075000123");
    assertThat(saved.mainPost().term().since().shown()).isEqualTo("01/03/2021");
  }

  @Test
  void aNameWithDigitsIsRefusedAndStaysAsTyped() {
    var before = chooseFirst();
    fill("person-name", "Đỗ Thị 2");
    assertThat(labels()).contains("Họ và tên “Đỗ Thị 2” có chữ số; kiểm tra lại.");
    assertThat(text("person-name")).isEqualTo("Đỗ Thị 2");
    assertThat(person(before.name().full())).isEqualTo(before);
  }

  @Test
  void aRefusedDateStaysWhileTheRestIsFilledInAndNeverReachesAnother() {
    var before = chooseFirst();
    fill("person-born", "31/02/1990");
    fill("person-ethnicity", "Raglai");
    assertThat(person(before.name().full()).identity().ethnicity()).isEqualTo("Raglai");
    assertThat(text("person-born")).isEqualTo("31/02/1990");
    robot.interact(() -> table().getSelectionModel().clearAndSelect(1));
    settle();
    assertThat(text("person-born")).isNotEqualTo("31/02/1990");
    assertThat(person(before.name().full()).identity().born()).isEqualTo(before.identity().born());
  }

  @Test
  void aLongNameOfSixWordsIsKeptWhole() {
    chooseFirst();
    fill("person-name", "Công Tằng Tôn Nữ Hồng Nhung");
    assertThat(person("Công Tằng Tôn Nữ Hồng Nhung")).isNotNull();
    assertThat(rows()).contains("Công Tằng Tôn Nữ Hồng Nhung");
  }

  @Test
  void aRemovedPersonComesBackByCtrlZ() {
    click("people-add");
    fill("person-name", "Đỗ Thị Ái");
    click("people-remove");
    assertThat(rows()).doesNotContain("Đỗ Thị Ái");
    assertThat(all("people-remove")).isEmpty();
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rows()).contains("Đỗ Thị Ái");
  }

  @Test
  void ctrlZInAFieldThatHoldsNothingNewUndoesTheLastStep() {
    var before = chooseFirst();
    fill("person-ethnicity", "Raglai");
    robot.interact(() -> find("person-ethnicity").requestFocus());
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person(before.name().full())).isEqualTo(before);
  }

  @Test
  void ctrlZInAFieldTakesBackWhatWasJustTypedThere() {
    var before = chooseFirst();
    robot.interact(() -> {
      var field = (TextField) find("person-ethnicity");
      field.requestFocus();
      field.appendText("Kinh");
    });
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text("person-ethnicity")).isEqualTo(before.identity().ethnicity());
    assertThat(office().workplace().store().nextRedo()).isEmpty();
  }

  @Test
  void theUnitStaysChosenWhenItsCountOfPeopleChanges() {
    click("people-add");
    fill("person-name", "Đỗ Thị Ái");
    assertThat(text("post-unit")).isEqualTo("Sở Nội vụ");
    fill("post-title", "Chuyên viên");
    assertThat(labels()).doesNotContain("Chưa chọn.");
  }

  @Test
  void thePersonAddedLastIsShownThoughAnotherRowWasChosen() {
    chooseFirst();
    click("people-add");
    fill("person-name", "Đỗ Thị Ái");
    assertThat(text("person-name")).isEqualTo("Đỗ Thị Ái");
    assertThat(chosen()).isEqualTo("Đỗ Thị Ái");
  }

  @Test
  void aRowCanBeChosenAgainAfterSomethingElseWasShown() {
    var first = chooseFirst();
    click("people-add");
    assertThat(chooseFirst()).isEqualTo(first);
    assertThat(text("person-name")).isEqualTo(first.name().full());
  }

  @Test
  void theChosenUnitCanBeClickedAgainAfterAPersonWasShown() {
    chooseFirst();
    robot.clickOn(
        robot
            .lookup(".tree-cell")
            .<Labeled>match(
                cell -> cell.getText() != null && cell.getText().startsWith("Sở Nội vụ"))
            .<Labeled>query());
    settle();
    assertThat(text("unit-name")).isEqualTo("Sở Nội vụ");
  }

  @Test
  void fieldsSideBySideAreEquallyWideWhateverStandsInThem() {
    click("people-add");
    click("person-born");
    assertThat(width("person-sex")).isPositive().isCloseTo(width("person-born"), within(1.0));
  }

  private double width(String id) {
    return ((Region) find(id)).getWidth();
  }

  @Test
  void peopleAreSortedByGivenName() {
    robot.interact(() -> {
      var column = table().getColumns().getFirst();
      table().getSortOrder().setAll(List.of(column));
    });
    settle();
    var keys = table().getItems().stream().map(row -> row.name().sortKey()).toList();
    assertThat(keys).isSorted();
  }

  @Test
  void aRowIsCopiedAsCellsForASpreadsheet() {
    var chosen = chooseFirst();
    robot.interact(table()::requestFocus);
    push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .startsWith(chosen.name().full() + "\t")
            .contains("\tSở Nội vụ\t"));
  }

  private Person chooseFirst() {
    robot.interact(() -> table().getSelectionModel().select(0));
    settle();
    return person(table().getItems().getFirst().name().full());
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String id, T value) {
    robot.interact(() -> ((ComboBox<T>) find(id)).setValue(value));
    settle();
  }

  @SuppressWarnings("unchecked")
  private TableView<PersonRow> table() {
    return (TableView<PersonRow>) find("people-table");
  }

  private String chosen() {
    return table().getSelectionModel().getSelectedItem().name().full();
  }

  private List<String> rows() {
    return table().getItems().stream().map(row -> row.name().full()).toList();
  }

  private UnitRow unit(String name) {
    var rows = read(all -> all.units().tree()).stream().filter(row -> row.name().equals(name));
    return rows.findFirst().orElseThrow();
  }

  private Person person(String name) {
    return read(all ->
        all.people().of(List.of()).stream()
            .filter(row -> row.name().full().equals(name))
            .findFirst()
            .flatMap(row -> all.people().find(row.id()))
            .orElseThrow());
  }
}
