package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Room;

/// A field keeps what was typed until it can be understood, and says what is wrong beneath itself.
class TextEntryTest extends ControlTest {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private final List<BigDecimal> taken = new ArrayList<>();
  private TextEntry<BigDecimal> percent;

  @BeforeEach
  void showPercent() {
    percent =
        made(() ->
            TextEntry.line("answer.percent", Numbers::read, Numbers::shown).takenBy(taken::add));
    show(percent.node());
    robot.interact(() -> percent.show(new BigDecimal("97.6")));
  }

  /// Sooner than by a dialog after saving.
  @Test
  void aTextThatHasNoRoomIsRefusedBesideItsField() {
    var told = new ArrayList<String>();
    var entry = made(() -> TextEntry.text("unit.kind").within(Room.UNIT_KIND).takenBy(told::add));
    show(entry.node());
    fill("unit-kind", "ầ".repeat(121));
    assertThat(told).isEmpty();
    assertThat(said(".refusal"))
        .containsExactly("Dài 121 ký tự; chỉ ghi được nhiều nhất 120 ký tự.");
    fill("unit-kind", "ầ".repeat(120));
    assertThat(told).hasSize(1);
  }

  @Test
  void aValueIsShownAsOfficesWriteIt() {
    assertThat(text("answer-percent")).isEqualTo("97,6");
    assertThat(said(".field .label")).first().isEqualTo("Tỷ lệ (%)");
  }

  @Test
  void whatIsTypedIsTakenWhenTheFieldIsLeft() {
    write("answer-percent", "98,5");
    assertThat(taken).isEmpty();
    leave();
    assertThat(taken).containsExactly(new BigDecimal("98.5"));
  }

  @Test
  void enterTakesItWithoutLeaving() {
    write("answer-percent", "98,5");
    push(KeyCode.ENTER);
    assertThat(taken).containsExactly(new BigDecimal("98.5"));
    assertThat(focused()).isEqualTo(find("answer-percent"));
  }

  @Test
  void whatWasTakenIsNotTakenAgain() {
    write("answer-percent", "98,5");
    push(KeyCode.ENTER);
    leave();
    assertThat(taken).hasSize(1);
  }

  @Test
  void passingThroughTakesNothing() {
    click("answer-percent");
    leave();
    assertThat(taken).isEmpty();
  }

  /// Formatting while somebody types breaks Telex and VNI.
  @Test
  void nothingIsChangedWhileSomebodyTypes() {
    click("answer-percent");
    push(KeyCode.CONTROL, KeyCode.A);
    robot.write("1234,50");
    assertThat(text("answer-percent")).isEqualTo("1234,50");
    leave();
    assertThat(text("answer-percent")).isEqualTo("1.234,5");
  }

  @Test
  void whatIsNotANumberStaysAsTypedWithTheReasonBeneath() {
    fill("answer-percent", "chín lăm");
    assertThat(taken).isEmpty();
    assertThat(text("answer-percent")).isEqualTo("chín lăm");
    assertThat(said(".refusal"))
        .containsExactly("“chín lăm” không phải là số. Nhập dạng 98,5 hoặc 1.234,5.");
    assertThat(percent.node().getPseudoClassStates()).contains(ERROR);
  }

  @Test
  void anUnderstoodTextTakesTheReasonAway() {
    fill("answer-percent", "chín lăm");
    fill("answer-percent", "95");
    assertThat(said(".refusal")).isEmpty();
    assertThat(percent.node().getPseudoClassStates()).doesNotContain(ERROR);
    assertThat(taken).containsExactly(BigDecimal.valueOf(95));
  }

  /// A reason that stays beside a right number sends people looking for another mistake.
  @Test
  void goingBackToTheOldTextTakesTheReasonAwayToo() {
    fill("answer-percent", "chín lăm");
    fill("answer-percent", "97,6");
    assertThat(said(".refusal")).isEmpty();
    assertThat(taken).isEmpty();
  }

  /// As when the answer given before comes back from the file.
  @Test
  void aValueThatIsShownAgainDoesNotDisturbWhoIsTyping() {
    write("answer-percent", "99");
    robot.interact(() -> percent.show(new BigDecimal("97.6")));
    assertThat(text("answer-percent")).isEqualTo("99");
    leave();
    assertThat(taken).containsExactly(BigDecimal.valueOf(99));
  }

  @Test
  void whatComesFromElsewhereWaitsUntilHeIsDone() {
    write("answer-percent", "99");
    robot.interact(() -> percent.show(new BigDecimal("50")));
    assertThat(text("answer-percent")).isEqualTo("99");
    write("answer-percent", "50");
    leave();
    assertThat(taken).isEmpty();
  }

  /// The rest of the form was saved and comes back from the file.
  @Test
  void whatWasRefusedIsNotLostWhenTheSameValueComesAgain() {
    fill("answer-percent", "chín lăm");
    robot.interact(() -> percent.follow(new BigDecimal("97.6")));
    assertThat(text("answer-percent")).isEqualTo("chín lăm");
    assertThat(said(".refusal")).hasSize(1);
  }

  @Test
  void whatWasRefusedMakesRoomForANewValue() {
    fill("answer-percent", "chín lăm");
    robot.interact(() -> percent.follow(BigDecimal.valueOf(50)));
    assertThat(text("answer-percent")).isEqualTo("50");
    assertThat(said(".refusal")).isEmpty();
  }

  /// Refused for another reason than its words: the reason goes when the form is shown again.
  @Test
  void aReasonThatIsNotOfTheTextGoesWithTheNextShowing() {
    robot.interact(() -> percent.refuse("Kế hoạch đã lưu trữ."));
    robot.interact(() -> percent.follow(new BigDecimal("97.6")));
    assertThat(said(".refusal")).isEmpty();
  }

  @Test
  void aClearedFieldWaitsForSomethingNew() {
    fill("answer-percent", "chín lăm");
    robot.interact(percent::clear);
    assertThat(text("answer-percent")).isEmpty();
    assertThat(said(".refusal")).isEmpty();
  }

  @Test
  void whatIsAskedForIsRefusedAtOnceIfItCannotBeRead() {
    write("answer-percent", "");
    robot.interact(() -> assertThat(percent.typed()).isEmpty());
    assertThat(said(".refusal")).hasSize(1);
  }

  @Test
  void aFieldThatIsNotWantedTakesNoRoom() {
    double before = percent.node().getHeight();
    robot.interact(() -> percent.setShown(false));
    assertThat(shown("#answer-percent")).isEmpty();
    assertThat(percent.node().isManaged()).isFalse();
    assertThat(before).isPositive();
  }
}
