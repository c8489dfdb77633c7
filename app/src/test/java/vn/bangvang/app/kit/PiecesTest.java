package vn.bangvang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.shared.PartialDate;

/// The small pieces that screens are made of.
class PiecesTest extends ControlTest {
  private static final Round ROUND = ExampleOffice.launchPlan().course().rounds().getFirst();
  private static final Award AWARD = ExampleOffice.launchPlan().rewards().awards().getFirst();
  private final AtomicInteger fired = new AtomicInteger();

  private ChoiceLine line() {
    var line =
        made(() ->
            ChoiceLine.of("Phiên họp ngày 20/03/2024", "20 trường hợp", fired::incrementAndGet));
    line.setId("line");
    show(line);
    return line;
  }

  @Test
  void oneOfSeveralRoundsIsNamedBesideItsQuota() {
    var middle =
        new Round(
            new RoundId(new UUID(0, 9)),
            Round.Kind.MID_REVIEW,
            "",
            new PartialDate.InQuarter(2023, 4),
            PartialDate.unknown());
    HBox meter =
        made(() -> QuotaMeter.of(new QuotaUse(middle, AWARD, AWARD.quotas().getFirst(), 7)));
    assertThat(meter.getChildren().getFirst().getAccessibleText())
        .isEqualTo("Sơ kết Quý IV/2023: tối đa 09 tập thể; đã đề nghị 07");
  }

  @ParameterizedTest
  @EnumSource(Badge.Meaning.class)
  void aMeaningIsNeverColourAlone(Badge.Meaning meaning) {
    Label badge = made(() -> Badge.of(meaning, "Đủ điều kiện"));
    assertThat(badge.getText()).isEqualTo("Đủ điều kiện");
    assertThat(badge.getGraphic()).isNotNull();
  }

  @Test
  void aLineOfAListIsChosenByMouse() {
    line();
    click("line");
    assertThat(fired).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"ENTER", "SPACE"})
  void aLineOfAListIsChosenByKeys(KeyCode key) {
    var line = line();
    robot.interact(line::requestFocus);
    push(key);
    assertThat(fired).hasValue(1);
  }

  @Test
  void aLineOfAListActsForThoseWhoDoNotSee() {
    var line = line();
    assertThat(line.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
    assertThat(line.getAccessibleText()).isEqualTo("Phiên họp ngày 20/03/2024");
    robot.interact(() -> line.executeAccessibleAction(AccessibleAction.FIRE));
    assertThat(fired).hasValue(1);
  }

  @Test
  void theChosenLineIsMarked() {
    var line = line();
    robot.interact(() -> line.setSelected(true));
    assertThat(line.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("selected"));
  }

  /// Nine collectives are the most that the provincial plan allows (S1.f).
  @ParameterizedTest
  @CsvSource({"8, 0.888, 0", "9, 1, 0", "10, 1, 1"})
  void aQuotaIsFullAtItsNumberAndExceededAboveIt(int proposed, double share, int warnings) {
    var use = new QuotaUse(ROUND, AWARD, AWARD.quotas().getFirst(), proposed);
    HBox meter = made(() -> QuotaMeter.of(use));
    var bar = (ProgressBar) meter.getChildren().getFirst();
    assertThat(bar.getProgress()).isCloseTo(share, offset(0.001));
    show(meter);
    assertThat(said(".badge").filter("Vượt chỉ tiêu"::equals)).hasSize(warnings);
  }

  @Test
  void aQuotaIsSaidInWords() {
    show(made(() -> QuotaMeter.of(new QuotaUse(ROUND, AWARD, AWARD.quotas().getFirst(), 7))));
    assertThat(said(".plain")).containsExactly("tối đa 09 tập thể; đã đề nghị 07");
  }

  @Test
  void longTextsWrapInsteadOfBeingCut() {
    var label = made(() -> Labels.plain("Hội đồng Thi đua - Khen thưởng ".repeat(20)));
    show(label);
    assertThat(label.getHeight()).isGreaterThan(40);
  }

  @Test
  void factsKeepTheirOrder() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("Số, ký hiệu", "135/KH-UBND");
    facts.put("Ngày ban hành", "30/12/2023");
    show(made(() -> Boxes.facts(facts)));
    assertThat(said(".muted")).containsExactly("Số, ký hiệu", "Ngày ban hành");
    assertThat(said(".plain")).containsExactly("135/KH-UBND", "30/12/2023");
  }

  @Test
  void aTitleTakesTheRoomSoThatItsButtonsStandAtTheEnd() {
    var title = made(() -> Labels.title("Phiên họp ngày 10/04/2024"));
    var button = made(() -> Buttons.icon(Action.of("session.remove", Icon.REMOVE, () -> {})));
    show(made(() -> Boxes.row("page-head", Boxes.growing(title), button)));
    assertThat(button.localToScene(0, 0).getX()).isGreaterThan(1000);
  }
}
