package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.shared.PartialDate;

/// The document that proves an answer: kind, number, date, issuer, and its file.
class EvidenceTest extends AnswerTest {
  private void type(String number, String dated, String issuer) {
    fill("evidence-number", number);
    fill("evidence-dated", dated);
    fill("evidence-issuer", issuer);
  }

  private Evidence only() {
    assertThat(desk().register).hasSize(1);
    return desk().register.getFirst();
  }

  @Test
  void theFormIsThereOnlyWhenItIsWanted() {
    ask(3);
    assertThat(shown("#evidence-number")).isEmpty();
    click("evidence-add");
    assertThat(focused()).isEqualTo(find("evidence-number"));
    assertThat(text("evidence-type")).isEqualTo("Quyết định");
  }

  /// The key is pressed on the row, and released when the form has the focus.
  @Test
  void keyEOpensItWithoutTypingIntoIt() {
    ask(3);
    stand();
    push(KeyCode.E);
    assertThat(text("evidence-number")).isEmpty();
  }

  @Test
  void aDocumentWithNumberDateAndIssuerProvesTheAnswer() {
    ask(3);
    press("Có văn bản");
    click("evidence-add");
    fill("evidence-type", "Kế hoạch");
    type("39/KH-CTT", "16/4/23", "Cục Thuế tỉnh");
    click("evidence-save");
    assertThat(verdict())
        .isEqualTo(
            "Đạt: Đã ban hành: Kế hoạch số 39/KH-CTT ngày 16/04/2023 của Cục Thuế tỉnh – tiêu chí"
                + " 3");
    assertThat(shown("#evidence-number")).isEmpty();
  }

  @Test
  void aDateMayBeLessExactThanADay() {
    ask(3);
    click("evidence-add");
    type("15/TB", "4/2023", "");
    click("evidence-save");
    assertThat(only().document().dated()).isInstanceOf(PartialDate.InMonth.class);
    assertThat(said(".evidence-chip .label")).containsExactly("Quyết định số 15/TB tháng 04/2023");
  }

  @Test
  void aDateThatCannotBeReadKeepsTheFormAndWhatWasTyped() {
    ask(3);
    click("evidence-add");
    type("39/KH-CTT", "31/4/2023", "Cục Thuế tỉnh");
    click("evidence-save");
    assertThat(desk().register).isEmpty();
    assertThat(said(".refusal"))
        .containsExactly("“31/4/2023” không phải là ngày có thật. Nhập ngày dạng 25/12/2023.");
    assertThat(text("evidence-number")).isEqualTo("39/KH-CTT");
  }

  @Test
  void whatIsTypedForOneNomineeNeverProvesAnother() {
    ask(3);
    click("evidence-add");
    type("39/KH-CTT", "16/4/23", "Cục Thuế tỉnh");
    robot.interact(() -> desk().turnTo(2));
    settle();
    assertThat(shown("#evidence-number")).isEmpty();
    click("evidence-add");
    assertThat(text("evidence-number")).isEmpty();
  }

  @Test
  void whatIsTypedWaitsUntilOneComesBackToItsNominee() {
    ask(3);
    click("evidence-add");
    type("39/KH-CTT", "16/4/23", "Cục Thuế tỉnh");
    robot.interact(() -> {
      desk().turnTo(2);
      desk().turnTo(1);
    });
    settle();
    assertThat(text("evidence-number")).isEqualTo("39/KH-CTT");
    click("evidence-save");
    assertThat(only().document().number().written()).isEqualTo("39/KH-CTT");
  }

  @Test
  void aDocumentWithoutAKindIsRefused() {
    ask(3);
    click("evidence-add");
    fill("evidence-type", "");
    click("evidence-save");
    assertThat(desk().register).isEmpty();
    assertThat(said(".refusal")).containsExactly("Chưa nhập loại văn bản.");
  }

  @Test
  void anAttachedFileIsNamedBeforeAndAfterSaving() {
    ask(3).chosen = new Enclosure.File(Path.of("minh chứng", "Kế hoạch số 39.pdf"));
    click("evidence-add");
    click("evidence-attach");
    assertThat(said(".card .muted")).contains("Kế hoạch số 39.pdf");
    type("39/KH", "", "");
    click("evidence-save");
    assertThat(said(".evidence-chip .label"))
        .containsExactly("Quyết định số 39/KH [Kế hoạch số 39.pdf]");
  }

  /// A file of another document would prove what it does not.
  @Test
  void theNextDocumentDoesNotTakeOverTheLastOnesFile() {
    ask(3).chosen = new Enclosure.File(Path.of("Kế hoạch.pdf"));
    click("evidence-add");
    click("evidence-attach");
    click("evidence-save");
    click("evidence-add");
    type("40/KH", "", "");
    click("evidence-save");
    assertThat(desk().enclosed).isEqualTo(new Enclosure.None());
  }

  @Test
  void onlyADocumentWithAFileCanBeOpened() {
    ask(3);
    click("evidence-add");
    click("evidence-save");
    assertThat(shown("#evidence-open")).isEmpty();
    desk().chosen = new Enclosure.File(Path.of("Kế hoạch.pdf"));
    click("evidence-add");
    click("evidence-attach");
    click("evidence-save");
    click("evidence-open");
    assertThat(desk().opened).containsExactly(desk().register.getLast());
  }

  @Test
  void aRemovedDocumentNoLongerProves() {
    ask(3);
    press("Có văn bản");
    click("evidence-add");
    type("39/KH", "", "");
    click("evidence-save");
    click("evidence-remove");
    assertThat(verdict()).startsWith("Còn thiếu: ");
    assertThat(shown(".evidence-chip")).isEmpty();
  }

  @Test
  void aLongTitleIsNotCut() {
    ask(3);
    click("evidence-add");
    fill("evidence-about", "phát động thi đua và tuyên truyền cải cách hành chính ".repeat(3));
    click("evidence-save");
    assertThat(shown(".evidence-chip").findFirst().orElseThrow().getBoundsInParent().getHeight())
        .isGreaterThan(40);
  }

  @Test
  void severalDocumentsStandInTheirOrder() {
    ask(3);
    for (String number : new String[] {"1/KH", "2/KH"}) {
      click("evidence-add");
      type(number, "", "");
      click("evidence-save");
    }
    assertThat(said(".evidence-chip .label"))
        .containsExactly("Quyết định số 1/KH", "Quyết định số 2/KH");
  }
}
