package vn.bangvang.app.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.DocumentNumber;

class PlansScreenTest extends ScreenTest {
  private static final PlanId SECOND = new PlanId(new UUID(0, 77));

  @BeforeEach
  void goThere() {
    go(Place.PLANS);
  }

  @Test
  void aPlanWithoutANumberIsADraftAndSaysSo() {
    assertThat(labels()).contains("Dự thảo", "Chưa có số · Dự thảo · đến 30/12/2023");
    assertThat(text("plan-number")).isEqualTo("/KH-UBND");
  }

  @ParameterizedTest
  @CsvSource({
    "Tiêu chí đối với tập thể (13)",
    "Tiêu chí đối với cá nhân (5)",
    "Tiêu chí đối với người đứng đầu (5)"
  })
  void theCriteriaAreCountedForEachKindOfSubject(String heading) {
    tab(2);
    assertThat(labels()).contains(heading);
  }

  @Test
  void theHeadsAnswersComeFromTheUnit() {
    tab(2);
    assertThat(labels()).filteredOn("Lấy từ kết quả của đơn vị"::equals).hasSize(5);
  }

  @Test
  void exclusionsStandWithTheirExceptions() {
    tab(2);
    assertThat(labels())
        .anyMatch(text -> text.startsWith("Không xét: ") && text.endsWith("lý do khách quan"));
  }

  @Test
  void theQuotasAreShownWithWhatIsAskedFor() {
    tab(3);
    assertThat(labels()).contains("tối đa 09 tập thể; đã đề nghị 15");
    assertThat(labels()).anyMatch(text -> text.startsWith("tối đa 15 cá nhân; đã đề nghị"));
  }

  @Test
  void theDossierAndItsDatesAreShown() {
    tab(4);
    assertThat(text("plan-copies")).isEqualTo("01");
    assertThat(text("milestone-when-1")).startsWith("khi tổ chức hội nghị");
  }

  @ParameterizedTest
  @CsvSource({
    "1, Chưa có chỉ tiêu về chỉ số: PAR INDEX",
    "3, Chưa có quy định về kinh phí.",
    "4, Chưa quy định chế độ báo cáo.",
    "5, Chưa phân công đơn vị nào.",
    "6, Chưa có nhiệm vụ: việc"
  })
  void whereThereIsNothingItSaysWhatGoesThere(int tab, String said) {
    push(KeyCode.CONTROL, KeyCode.N);
    tab(tab);
    assertThat(labels()).anyMatch(text -> text.startsWith(said));
  }

  @Test
  void whatIsTypedIsSavedAndUndoneByItsName() {
    fill("plan-place", "Phan Rang");
    assertThat(saved().paper().heading().place()).isEqualTo("Phan Rang");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(saved().paper().heading().place()).isEqualTo("Ninh Thuận");
    assertThat(text("plan-place")).isEqualTo("Ninh Thuận");
  }

  @Test
  void twoFieldsLeftOneAfterTheOtherAreBothSaved() {
    robot.interact(() -> {
      type("basis-type-1", "Nghị quyết");
      type("basis-issuer-1", "Quốc hội");
      find("plan-title").requestFocus();
    });
    settle();
    assertThat(saved().paper().bases().getFirst().type()).isEqualTo("Nghị quyết");
    assertThat(saved().paper().bases().getFirst().issuer()).isEqualTo("Quốc hội");
  }

  @Test
  void aRemovedCriterionWarnsOfItsAnswersAndComesBack() {
    tab(2);
    int before = saved().standards().criteria().size();
    robot.interact(() -> find("criteria-collective-line-1").requestFocus());
    push(KeyCode.ALT, KeyCode.DELETE);
    assertThat(saved().standards().criteria()).hasSize(before - 1);
    assertThat(((Labeled) find("notice-warned")).getText())
        .contains("phiếu trả lời, nay không còn được tính")
        .endsWith("Bấm Ctrl+Z để lấy lại.");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(saved().standards().criteria()).hasSize(before);
  }

  @Test
  void aPlanMadeFromAnotherStandsBeneathIt() {
    addSecond();
    var parent = saved();
    var under = new Standing.Parentage.Under(parent.id(), "", parent.movement());
    robot.interact(() ->
        office()
            .workplace()
            .write(
                "Đặt dưới",
                all -> {
                  var child = all.plans().find(SECOND).orElseThrow();
                  all.plans().save(child.at(child.standing().under(under)));
                }));
    settle();
    var above =
        tree().getRoot().getChildren().stream()
            .filter(item -> item.getValue().id().equals(parent.id()))
            .findFirst()
            .orElseThrow();
    assertThat(above.getChildren()).extracting(item -> item.getValue().id()).contains(SECOND);
  }

  @Test
  void theChooserAboveAndTheListAreOne() {
    addSecond();
    robot.interact(() -> chooser().setValue(row()));
    settle();
    assertThat(tree().getSelectionModel().getSelectedItem().getValue().id()).isEqualTo(SECOND);
    assertThat(labels()).contains("Kế hoạch thứ hai");
    assertThat(text("plan-number")).isEqualTo("12/KH-SNV");
  }

  @Test
  void arrowsInTheListShowAnotherPlanAndWorkOnIt() {
    addSecond();
    robot.interact(() -> {
      tree().requestFocus();
      tree().getSelectionModel().selectFirst();
    });
    settle();
    push(KeyCode.DOWN);
    assertThat(chooser().getValue()).isEqualTo(tree().getTreeItem(1).getValue());
  }

  @Test
  void theTabStaysWhenSomethingChangesElsewhere() {
    tab(2);
    addSecond();
    assertThat(tabs().getSelectionModel().getSelectedIndex()).isEqualTo(2);
  }

  @Test
  void thePlanWorkedOnStaysWhenAnotherIsAdded() {
    var before = chooser().getValue().id();
    addSecond();
    assertThat(chooser().getValue().id()).isEqualTo(before);
  }

  @Test
  void aPlanThatIsUndoneMakesRoomForAnother() {
    addSecond();
    robot.interact(() -> chooser().setValue(row()));
    settle();
    click("shell-undo");
    assertThat(chooser().getValue().id()).isNotEqualTo(SECOND);
    assertThat(chooser().getItems()).hasSize(5);
    assertThat(labels()).doesNotContain("Kế hoạch thứ hai");
  }

  private void addSecond() {
    var first =
        read(all -> {
          var id = ExampleOffice.launchPlan().id();
          return all.plans().find(id).orElseThrow();
        });
    robot.interact(
        () -> office().workplace().write("Thêm kế hoạch", all -> all.plans().save(like(first))));
    settle();
  }

  /// A numbered plan without criteria, awards or dates of its own.
  private static Plan like(Plan first) {
    var heading = first.paper().heading();
    var numbered =
        new Heading(
            heading.issuer(),
            new DocumentNumber("12/KH-SNV"),
            heading.place(),
            heading.issued(),
            "Kế hoạch thứ hai");
    var paper = first.paper();
    return new Plan(
        SECOND,
        new Paper(paper.form(), numbered, paper.bases(), paper.recipients(), paper.signer()),
        Standing.NEW,
        new Movement(
            Purpose.UNSTATED,
            List.of(),
            Course.single(
                new RoundId(SECOND.value()),
                first.course().start(),
                first.course().until(),
                first.course().milestones()),
            new Standards(List.of(), List.of()),
            new Rewards(List.of(), List.of(), 1)),
        Execution.UNSTATED);
  }

  private PlanRow row() {
    return chooser().getItems().stream()
        .filter(one -> one.id().equals(SECOND))
        .findFirst()
        .orElseThrow();
  }

  private void tab(int index) {
    robot.interact(() -> tabs().getSelectionModel().select(index));
    settle();
  }

  private TabPane tabs() {
    return (TabPane) find("plan-tabs");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<PlanRow> chooser() {
    return (ComboBox<PlanRow>) find("shell-plan");
  }

  private Plan saved() {
    return read(all -> all.plans().find(ExampleOffice.launchPlan().id()).orElseThrow());
  }

  private void type(String id, String text) {
    var field = (TextInputControl) find(id);
    field.requestFocus();
    field.setText(text);
  }

  @SuppressWarnings("unchecked")
  private TreeView<PlanRow> tree() {
    return (TreeView<PlanRow>) find("plans-tree");
  }
}
