package vn.bangvang.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.kit.ChoiceLine;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.shared.text.Numbers;

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

  /// S0.a against S1: one document, two dates.
  @Test
  void anOddCitationLeadsToItsPlan() {
    var odd =
        lines().stream()
            .filter(line -> line.getAccessibleText().contains("1894/QĐ-UBND"))
            .findFirst()
            .orElseThrow();
    robot.interact(odd::fire);
    settle();
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.PLANS);
  }

  @Test
  void theDeskIsAsItWasWhenOneComesBack() {
    var before = labels();
    go(Place.PLANS);
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(labels()).isEqualTo(before);
  }

  @Test
  void aCardLeadsToThoseThatItCounts() {
    int lacking = number(labels(), "còn thiếu");
    robot.interact(find("home-undecided")::requestFocus);
    push(KeyCode.SPACE);
    assertThat(((TableView<?>) find("nominations-table")).getItems()).hasSize(lacking);
    assertThat(((ToggleButton) find("chip-undecided")).isSelected()).isTrue();
  }

  @Test
  void theCardOfAllShowsWhateverChipsWerePressedBefore() {
    click("home-not-eligible");
    push(KeyCode.ALT, KeyCode.LEFT);
    int all = number(labels(), "đề nghị");
    click("home-nominations");
    assertThat(((TableView<?>) find("nominations-table")).getItems()).hasSize(all);
  }

  @Test
  void whereTheListEndsItSaysHowManyMoreThereAre() {
    withdrawAnswers(9);
    int lacking = number(labels(), "còn thiếu");
    assertThat(lacking).isGreaterThan(12);
    assertThat(labels()).contains("Còn " + Numbers.count(lacking - 12) + " đề nghị nữa");
    robot.interact(((ChoiceLine) find("home-waiting-all"))::fire);
    settle();
    assertThat(((TableView<?>) find("nominations-table")).getItems()).hasSize(lacking);
  }

  /// Nominations that were complete lack an answer again.
  private void withdrawAnswers(int of) {
    robot.interact(() ->
        office()
            .workplace()
            .write(
                "Xóa trả lời",
                all ->
                    all.cases(ExampleOffice.launchPlan().id()).stream()
                        .filter(one -> one.appraisal().conclusion() instanceof Conclusion.Eligible)
                        .limit(of)
                        .forEach(one -> all.checklists().save(without(one.own())))));
    settle();
  }

  private static Checklist without(Checklist full) {
    return new Checklist(full.id(), full.plan(), full.holder(), List.of());
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
