package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;

/// Who has launched the movement, who has not (S1.k, S3.c).
class TurnoutTabTest extends TabCase {
  @BeforeEach
  void openPage() {
    units =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                new UnitRow(
                    new UnitId(id(number)), "Đơn vị " + number, KINDS.getFirst(), Parent.TOP, 0))
            .toList();
    plan =
        MovementPieces.SUBJECTS
            .with()
            .apply(plan, List.of(new SubjectGroup("a", "Các sở", List.of(KINDS.getFirst()))));
    launchedByFirst();
    open(TurnoutTab::new);
  }

  private void launchedByFirst() {
    var unit = units.getFirst().id();
    var by = new Steps.Launch.By(new DocumentNumber("12/KH-SNV"), PartialDate.on(2023, 2, 10));
    parts.put(unit, Participation.of(plan.id(), unit).launched(by));
  }

  private Participation part(int number) {
    return parts.get(new UnitId(id(number)));
  }

  @SuppressWarnings("unchecked")
  private TableView<Turnout.Line> table() {
    return (TableView<Turnout.Line>) find("turnout-table");
  }

  private void select(int row) {
    robot.interact(() -> table().getSelectionModel().select(row));
    settle();
  }

  @Test
  void theUnitsAreCounted() {
    assertThat(said(".strong"))
        .contains("01/03 đơn vị đã ban hành kế hoạch; 00/03 đã đăng ký; 00/03 đã báo cáo kỳ 2023");
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 2", "2, 3", "3, 3"})
  void thoseWhoHaveNotAreFound(int toggle, int left) {
    click("turnout-filter-" + toggle);
    assertThat(table().getItems()).hasSize(left);
  }

  @Test
  void aLaunchIsWrittenWithNumberAndDate() {
    select(1);
    fill("part-launch-number", "5/KH-STP");
    fill("part-launch-date", "15/2/2023");
    assertThat(part(2).steps().launch())
        .isEqualTo(
            new Steps.Launch.By(new DocumentNumber("5/KH-STP"), PartialDate.on(2023, 2, 15)));
    assertThat(said).startsWith("Đơn vị 2: sửa kế hoạch đã ban hành");
    assertThat(said(".strong")).anyMatch(text -> text.startsWith("02/03 đơn vị"));
  }

  @Test
  void withoutNumberAndDateNothingWasLaunched() {
    select(0);
    fill("part-launch-number", "");
    fill("part-launch-date", "");
    assertThat(part(1).hasLaunched()).isFalse();
  }

  @Test
  void aUnitRegistersOfItsOwnWill() {
    select(2);
    fire("part-registered");
    assertThat(part(3).hasRegistered()).isTrue();
    fill("part-registered-on", "1/3/2023");
    assertThat(part(3).steps().registration())
        .isEqualTo(new Steps.Registration.Registered(PartialDate.on(2023, 3, 1)));
    fire("part-registered");
    assertThat(part(3).hasRegistered()).isFalse();
  }

  @Test
  void aReportIsOverAPeriod() {
    fill("turnout-period", "Quý I/2023");
    select(0);
    fill("part-received", "5/4/2023");
    assertThat(part(1).hasReported(new PartialDate.InQuarter(2023, 1))).isTrue();
    fill("turnout-period", "Quý II/2023");
    assertThat(((CheckBox) find("part-reported")).isSelected()).isFalse();
  }

  @Test
  void whoDoesWhatIsWritten() {
    fire("assignments-add");
    fill("assignment-who-1", "Sở Nội vụ");
    fill("assignment-text-1", "Theo dõi, đôn đốc");
    assertThat(plan.execution().assignments().getFirst().label()).isEqualTo("1");
    assertThat(plan.execution().assignments().getFirst().text()).isEqualTo("Theo dõi, đôn đốc");
  }
}
