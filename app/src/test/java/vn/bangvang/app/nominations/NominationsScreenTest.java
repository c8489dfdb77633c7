package vn.bangvang.app.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.pick.PickField;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.appraisal.Standing;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.unit.person.PersonRow;

/// The table of nominations and the chosen one beside it, in the whole window.
class NominationsScreenTest extends ScreenTest {
  @BeforeEach
  void goThere() {
    go(Place.NOMINATIONS);
  }

  private TableView<?> table() {
    return (TableView<?>) find("nominations-table");
  }

  private List<NominationRow> rows() {
    return table().getItems().stream().map(NominationRow.class::cast).toList();
  }

  private void choose(String name) {
    var row =
        rows().stream()
            .filter(one -> one.nomination().nominee().name().equals(name))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> table().getSelectionModel().select(rows().indexOf(row)));
    settle();
  }

  /// Types into the filter above the table.
  private void narrow(String typed) {
    robot.clickOn(find("nominations-filter")).write(typed);
    settle();
  }

  /// Fires the button that says this, wherever the page has been scrolled to.
  private void press(String words) {
    var button =
        Stream.of(".button", ".toggle-button")
            .flatMap(style -> scene().getRoot().lookupAll(style).stream())
            .filter(node -> node.isVisible() && words.equals(((Labeled) node).getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button says: " + words));
    robot.interact(((ButtonBase) button)::fire);
    settle();
  }

  private void rate(String level) {
    @SuppressWarnings("unchecked")
    var levels = (ComboBox<String>) find("answer-level");
    robot.interact(() -> levels.setValue(level));
    settle();
  }

  private String name() {
    return ((Labeled) find("nomination-name")).getText();
  }

  private List<String> names() {
    return rows().stream().map(row -> row.nomination().nominee().name()).toList();
  }

  private boolean isSaid(String words) {
    return labels().contains(words);
  }

  @Test
  void theFilterFindsWithoutAccentsAndByInitials() {
    narrow("so y te");
    assertThat(names()).containsExactly("Sở Y tế");
  }

  @Test
  void filteringDoesNotChangeWhatIsLookedAt() {
    choose("Cục Thuế tỉnh");
    narrow("so y te");
    assertThat(name()).isEqualTo("Cục Thuế tỉnh");
  }

  @Test
  void aChipShowsThoseThatStandAlikeAndItsCount() {
    press("Không đủ điều kiện (3)");
    assertThat(rows())
        .hasSize(3)
        .extracting(NominationRow::standing)
        .containsOnly(Standing.NOT_ELIGIBLE);
    press("Không đủ điều kiện (3)");
    assertThat(rows()).hasSize(42);
  }

  @Test
  void whoIsChosenIsShownWithAwardAndCriteria() {
    choose("Cục Thuế tỉnh");
    assertThat(isSaid("Tập thể – Bằng khen của Chủ tịch UBND tỉnh")).isTrue();
    assertThat(scene().getRoot().lookupAll(".criterion")).hasSize(13);
  }

  @Test
  void anAnswerChangesTheVerdictTheTableAndTheChipsAndCanBeUndone() {
    choose("Cục Thuế tỉnh");
    press("Chưa đạt");
    assertThat(isSaid("Đánh giá là chưa đạt – tiêu chí 1, điểm a khoản 2 mục II")).isTrue();
    assertThat(standing("Cục Thuế tỉnh")).isEqualTo(Standing.NOT_ELIGIBLE);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(standing("Cục Thuế tỉnh")).isEqualTo(Standing.ELIGIBLE);
  }

  private Standing standing(String name) {
    return rows().get(names().indexOf(name)).standing();
  }

  /// Nobody waits for the file between two fields.
  @Test
  void aFieldTypedWhileTheLastAnswerIsSavedKeepsItsText() {
    choose("Cục Thuế tỉnh");
    var percents = all("answer-percent").toList();
    robot.interact(() -> percents.getFirst().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.A).write("99").push(KeyCode.TAB);
    robot.interact(() -> percents.getLast().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.A).write("98,5");
    settle();
    push(KeyCode.ENTER);
    assertThat(replies("Cục Thuế tỉnh", Reply.Measured.class))
        .extracting(Reply.Measured::value)
        .extracting(Object::toString)
        .contains("99", "98.5");
  }

  private <R extends Reply> List<R> replies(String name, Class<R> kind) {
    var id = rows().get(names().indexOf(name)).id();
    var one = read(repositories -> repositories.caseOf(id).orElseThrow());
    return one.own().answers().stream()
        .map(answer -> answer.reply())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void aHeadIsJudgedByWhatHisUnitReached() {
    choose("Hoàng Quốc Sơn");
    assertThat(tabs()).containsExactly("Tiêu chí", "Kết quả của đơn vị");
    tab(1);
    rate("Khá");
    tab(0);
    assertThat(labels())
        .anyMatch(words ->
            words.startsWith("Xếp loại Khá, dưới mức Tốt (tiêu chí 4 của đơn vị) – tiêu chí 1"));
    assertThat(standing("Hoàng Quốc Sơn")).isEqualTo(Standing.NOT_ELIGIBLE);
  }

  /// Entered once, used twice (S1.d).
  @Test
  void whatTheUnitAnsweredForItsHeadCountsForItsOwnNominationToo() {
    choose("Hoàng Quốc Sơn");
    tab(1);
    rate("Khá");
    assertThat(standing("Văn phòng UBND tỉnh")).isEqualTo(Standing.NOT_ELIGIBLE);
  }

  private List<String> tabs() {
    return tabPane().getTabs().stream().map(tab -> tab.getText()).toList();
  }

  private void tab(int place) {
    robot.interact(() -> tabPane().getSelectionModel().select(place));
    settle();
  }

  private TabPane tabPane() {
    return scene().getRoot().lookupAll(".tab-pane").stream()
        .filter(Node::isVisible)
        .map(TabPane.class::cast)
        .filter(pane -> pane.getTabs().getFirst().getText().equals("Tiêu chí"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aUnitIsProposedAndStandsInTheTable() {
    click("nominations-add");
    pick("nomination-unit", "Sở Xây dựng");
    fill("nomination-letter", "12/ĐN-SXD");
    fill("nomination-letter-dated", "5/3/24");
    click("nominations-save");
    assertThat(name()).isEqualTo("Sở Xây dựng");
    assertThat(saved("Sở Xây dựng").proposal().letter().written()).isEqualTo("12/ĐN-SXD");
    assertThat(((NominationRow) table().getSelectionModel().getSelectedItem()).id())
        .isEqualTo(saved("Sở Xây dựng").id());
  }

  private Nomination saved(String name) {
    return rows().get(names().indexOf(name)).nomination();
  }

  @Test
  void onlyThePeopleOfTheChosenUnitAreOffered() {
    click("nominations-add");
    press("Cá nhân");
    pick("nomination-unit", "Sở Xây dựng");
    var people = ((PickField<?>) find("nomination-person")).offered();
    assertThat(people).isNotEmpty().hasSizeLessThan(8);
  }

  @Test
  void thePersonChosenFirstBringsHisUnit() {
    click("nominations-add");
    press("Cá nhân");
    var someone = (PersonRow) ((PickField<?>) find("nomination-person")).offered().getLast();
    pick("nomination-person", someone.name().full());
    assertThat(text("nomination-unit")).isEqualTo(someone.position().unitName());
  }

  @Test
  void whatIsMissingIsSaidBesideEveryField() {
    click("nominations-add");
    press("Cá nhân");
    fill("nomination-letter-dated", "31/2/2024");
    click("nominations-save");
    assertThat(labels())
        .contains("“31/2/2024” không phải là ngày có thật. Nhập ngày dạng 25/12/2023.");
    assertThat(labels().stream().filter("Chưa chọn."::equals)).hasSize(2);
    assertThat(rows()).hasSize(42);
  }

  @Test
  void theHalfFilledFormOutlivesTypingInTheFilter() {
    choose("Cục Thuế tỉnh");
    click("nominations-add");
    fill("nomination-letter", "12/ĐN");
    narrow("so");
    assertThat(text("nomination-letter")).isEqualTo("12/ĐN");
  }

  @Test
  void theRowThatWasChosenLeadsBackOutOfTheForm() {
    choose("Cục Thuế tỉnh");
    click("nominations-add");
    robot.clickOn("Cục Thuế tỉnh");
    settle();
    assertThat(name()).isEqualTo("Cục Thuế tỉnh");
  }

  @Test
  void aWithdrawnNominationIsMarkedAndCanBeReceivedAgain() {
    choose("Cục Thuế tỉnh");
    click("nominations-withdraw");
    click("nominations-withdraw-save");
    assertThat(labels()).contains("Ghi lý do rút đề nghị.");
    fill("nominations-withdraw-reason", "đơn vị xin rút");
    click("nominations-withdraw-save");
    assertThat(standing("Cục Thuế tỉnh")).isEqualTo(Standing.WITHDRAWN);
    click("nominations-receive-again");
    assertThat(standing("Cục Thuế tỉnh")).isEqualTo(Standing.ELIGIBLE);
  }

  @Test
  void aMissingFileIsToldInASentence() {
    choose("Cục Thuế tỉnh");
    click("evidence-add");
    click("evidence-attach");
    fill("evidence-number", "12/QĐ");
    click("evidence-save");
    assertThat(labels()).anyMatch(words -> words.startsWith("Không đọc được tệp “minh-chung.txt”"));
    assertThat(text("evidence-number")).isEqualTo("12/QĐ");
  }

  @Test
  void noNameInTheTableIsCutOff() {
    var cut =
        scene().getRoot().lookupAll(".table-row-cell .text").stream()
            .filter(Node::isVisible)
            .filter(text -> ((Text) text).getText().endsWith("..."))
            .toList();
    assertThat(cut).isEmpty();
  }
}
