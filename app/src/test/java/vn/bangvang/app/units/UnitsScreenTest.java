package vn.bangvang.app.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.pick.PickField;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitRow;

class UnitsScreenTest extends ScreenTest {
  private static final String PROVINCE = "UBND tỉnh Ninh Thuận";
  private static final String DEPARTMENT = "Sở Nội vụ";
  private static final String EMPTY = "Phòng Cải cách hành chính";

  @BeforeEach
  void goThere() {
    go(Place.UNITS);
  }

  @Test
  void theTreeOpensOnTheFirstLevel() {
    assertThat(tree().getExpandedItemCount()).isGreaterThan(30);
    assertThat(tree().getTreeItem(0).getValue().name()).isEqualTo(PROVINCE);
  }

  @Test
  void arrowsInTheTreeShowOneUnitAfterAnother() {
    choose(DEPARTMENT);
    robot.interact(tree()::requestFocus);
    push(KeyCode.DOWN);
    assertThat(text("unit-name")).isEqualTo("Sở Tư pháp");
    push(KeyCode.UP);
    assertThat(text("unit-name")).isEqualTo(DEPARTMENT);
  }

  @Test
  void aUnitIsAddedBeneathTheChosenOne() {
    add(EMPTY);
    var unit = unit(EMPTY);
    assertThat(unit.present().parent()).isEqualTo(new Parent.Under(unit(DEPARTMENT).id()));
    assertThat(chosen()).isEqualTo(EMPTY);
  }

  @Test
  void aRemovedUnitLeavesNothingBehindOnTheScreen() {
    add(EMPTY);
    click("units-remove");
    assertThat(all("units-remove")).isEmpty();
    assertThat(all("unit-name")).isEmpty();
    assertThat(names()).doesNotContain(EMPTY);
  }

  @Test
  void aRemovedUnitComesBackByCtrlZ() {
    add(EMPTY);
    click("units-remove");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(names()).contains(EMPTY);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(names()).doesNotContain(EMPTY);
  }

  @Test
  void aUnitWithPeopleIsKeptAndTheReasonSaid() {
    choose(DEPARTMENT);
    click("units-remove");
    assertThat(((Labeled) find("notice-refused")).getText())
        .startsWith("Không xóa được Sở Nội vụ vì còn");
    assertThat(names()).contains(DEPARTMENT);
  }

  @Test
  void whatIsTypedForANewUnitNeverReachesTheUnitShownBefore() {
    choose(DEPARTMENT);
    var before = unit(DEPARTMENT);
    click("units-add");
    fill("unit-kind", "Phòng");
    fill("unit-since", "01/03/2023");
    assertThat(unit(DEPARTMENT)).isEqualTo(before);
  }

  @Test
  void whatIsTypedBeforeTheNameBelongsToTheNewUnit() {
    choose(DEPARTMENT);
    click("units-add");
    fill("unit-kind", "Phòng");
    fill("unit-name", EMPTY);
    assertThat(unit(EMPTY).present().kind().name()).isEqualTo("Phòng");
  }

  @Test
  void aUnitAtTheTopStaysThereWhenItIsCorrected() {
    choose(DEPARTMENT);
    choose(PROVINCE);
    fill("unit-name", "UBND tỉnh");
    assertThat(unit("UBND tỉnh").present().parent()).isEqualTo(Parent.TOP);
    assertThat(text("unit-parent")).isEqualTo("Không trực thuộc đơn vị nào");
  }

  @Test
  void aUnitIsNotOfferedItselfOrWhatStandsBeneathItAsItsParent() {
    choose("UBND huyện Bác Ái");
    assertThat(parents().offered())
        .extracting(UnitRow::name)
        .startsWith("Không trực thuộc đơn vị nào")
        .contains(PROVINCE, DEPARTMENT)
        .doesNotContain("UBND huyện Bác Ái")
        .noneMatch(name -> name.equals("UBND xã Phước Bình"));
  }

  @Test
  void aUnitIsMovedByChoosingWhatItBelongsTo() {
    add(EMPTY);
    var target = unit("Sở Tư pháp").id();
    pick("unit-parent", "stp");
    assertThat(unit(EMPTY).present().parent()).isEqualTo(new Parent.Under(target));
    assertThat(chosen()).isEqualTo(EMPTY);
  }

  @Test
  void theTreeIsAsWideAsItsPaneAndSaysLongNamesInATip() {
    assertThat(tree().lookupAll(".scroll-bar:horizontal")).noneMatch(Node::isVisible);
    assertThat(tree().lookupAll(".tree-cell"))
        .filteredOn(cell -> ((TreeCell<?>) cell).getItem() != null)
        .isNotEmpty()
        .allMatch(cell -> ((TreeCell<?>) cell).getTooltip() != null);
  }

  @Test
  void aUnitIsMovedToTheTopAndStandsBesideTheFirst() {
    add(EMPTY);
    pick("unit-parent", "Không trực thuộc đơn vị nào");
    assertThat(unit(EMPTY).present().parent()).isEqualTo(Parent.TOP);
    assertThat(tree().getRoot().getChildren())
        .extracting(item -> item.getValue().name())
        .contains(PROVINCE, EMPTY);
  }

  /// A list of rooms is typed one after the other.
  @Test
  void theNextUnitGoesBesideTheOneThatWasJustAdded() {
    add(EMPTY);
    click("units-add");
    fill("unit-name", "Phòng Tin học");
    assertThat(unit("Phòng Tin học").present().parent())
        .isEqualTo(new Parent.Under(unit(DEPARTMENT).id()));
  }

  @Test
  void underAUnitThatWasChosenTheNextGoesBeneath() {
    add(EMPTY);
    choose(DEPARTMENT);
    choose(EMPTY);
    click("units-add");
    fill("unit-name", "Tổ Tin học");
    assertThat(unit("Tổ Tin học").present().parent()).isEqualTo(new Parent.Under(unit(EMPTY).id()));
  }

  @Test
  void anEmptyNameIsRefusedBesideTheFieldAndNothingChanges() {
    choose(DEPARTMENT);
    fill("unit-name", "   ");
    assertThat(labels()).contains("Chưa nhập tên đơn vị.");
    assertThat(names()).contains(DEPARTMENT);
  }

  @Test
  void aDateThatCannotBeReadStaysAsTypedWithTheReason() {
    choose(DEPARTMENT);
    fill("unit-since", "31/02/2023");
    assertThat(text("unit-since")).isEqualTo("31/02/2023");
    assertThat(labels()).anyMatch(text -> text.startsWith("“31/02/2023” không phải là ngày"));
  }

  @Test
  void aNameTypedWithLooseAccentsIsSavedComposed() {
    choose(DEPARTMENT);
    fill("unit-name", Normalizer.normalize("Sở  Nội vụ tỉnh", Normalizer.Form.NFD));
    assertThat(names()).contains("Sở Nội vụ tỉnh");
    assertThat(text("unit-name")).isEqualTo("Sở Nội vụ tỉnh");
  }

  @Test
  void whatIsHalfTypedSurvivesTheSavingOfTheFieldBefore() {
    choose(DEPARTMENT);
    robot.interact(() -> {
      type("unit-name", "Sở Nội vụ tỉnh");
      type("unit-kind", "Sở, b");
    });
    settle();
    assertThat(unit("Sở Nội vụ tỉnh")).isNotNull();
    assertThat(text("unit-kind")).isEqualTo("Sở, b");
  }

  @Test
  void twoFieldsLeftOneAfterTheOtherAreBothSaved() {
    choose(DEPARTMENT);
    robot.interact(() -> {
      type("unit-name", "Sở Nội vụ tỉnh");
      type("unit-kind", "Sở");
      type("unit-since", "2015");
    });
    settle();
    assertThat(unit("Sở Nội vụ tỉnh").present().kind().name()).isEqualTo("Sở");
  }

  private void type(String id, String text) {
    var field = (TextField) find(id);
    field.requestFocus();
    field.setText(text);
  }

  private void add(String name) {
    choose(DEPARTMENT);
    click("units-add");
    fill("unit-name", name);
  }

  private void choose(String unit) {
    robot.interact(() -> tree().getSelectionModel().select(item(tree().getRoot(), unit)));
    settle();
  }

  private static TreeItem<UnitRow> item(TreeItem<UnitRow> in, String name) {
    if (in.getValue() != null && in.getValue().name().equals(name)) return in;
    return in.getChildren().stream()
        .map(child -> item(child, name))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("unchecked")
  private TreeView<UnitRow> tree() {
    return (TreeView<UnitRow>) find("units-tree");
  }

  @SuppressWarnings("unchecked")
  private PickField<UnitRow> parents() {
    return (PickField<UnitRow>) find("unit-parent");
  }

  private String chosen() {
    return tree().getSelectionModel().getSelectedItem().getValue().name();
  }

  private Unit unit(String name) {
    return read(all ->
        all.units().tree().stream()
            .filter(row -> row.name().equals(name))
            .findFirst()
            .flatMap(row -> all.units().find(row.id()))
            .orElseThrow());
  }

  private List<String> names() {
    return read(all -> all.units().tree()).stream().map(UnitRow::name).toList();
  }
}
