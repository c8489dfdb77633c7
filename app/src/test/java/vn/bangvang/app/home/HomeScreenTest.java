package vn.bangvang.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ChoiceLine;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;

class HomeScreenTest extends ScreenTest {
  @Test
  void theDeskSaysHowManyStandWhere() {
    assertThat(labels()).containsSubsequence("đề nghị", "đủ điều kiện", "còn thiếu");
  }

  @Test
  void theCountsAddUp() {
    var shown = labels();
    int all = number(shown, "đề nghị");
    int parts =
        number(shown, "đủ điều kiện")
            + number(shown, "còn thiếu")
            + number(shown, "không đủ điều kiện");
    assertThat(parts).isEqualTo(all).isPositive();
  }

  @Test
  void aQuotaThatIsExceededSaysSoInWords() {
    assertThat(labels()).contains("tối đa 09 tập thể; đã đề nghị 15", "Vượt chỉ tiêu");
  }

  @Test
  void enterOnALineOpensWhatIsWaiting() {
    robot.interact(lines().getFirst()::requestFocus);
    push(KeyCode.ENTER);
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.NOMINATIONS);
  }

  @Test
  void aClickOnASessionOpensIt() {
    robot.interact(lines().getLast()::fire);
    settle();
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.COUNCIL);
  }

  @Test
  void theDeskIsAsItWasWhenOneComesBack() {
    var before = labels();
    go(Place.PLANS);
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(labels()).isEqualTo(before);
  }

  private List<ChoiceLine> lines() {
    return scene().getRoot().lookupAll(".choice-line").stream()
        .map(ChoiceLine.class::cast)
        .toList();
  }

  /// The number stands before its word.
  private static int number(List<String> shown, String word) {
    return Integer.parseInt(shown.get(shown.indexOf(word) - 1));
  }
}
