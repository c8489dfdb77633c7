package vn.bangvang.app.shell.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;

class SearchTest extends ScreenTest {
  @ParameterizedTest
  @CsvSource({
    "so noi vu, Sở Nội vụ",
    "SỞ NỘI VỤ, Sở Nội vụ",
    "snv, Sở Nội vụ",
    "sgtvt, Sở Giao thông vận tải",
    "bac ai, UBND huyện Bác Ái",
    "van phong ubnd, Văn phòng UBND tỉnh"
  })
  void accentsMayBeLeftOutAndInitialsDo(String typed, String found) {
    type(typed);
    assertThat(titles()).contains(found);
  }

  @Test
  void accentsThatAreTypedCount() {
    type("sờ nội vụ");
    assertThat(titles()).isEmpty();
  }

  @Test
  void aPersonIsFoundByInitialsAndShown() {
    var person = read(all -> all.people().of(List.of())).getFirst();
    type(person.name().full());
    push(KeyCode.ENTER);
    assertThat(office().navigation().here().get())
        .isEqualTo(new Spot.One(Place.UNITS, person.id().value()));
    assertThat(text("person-name")).isEqualTo(person.name().full());
  }

  @Test
  void aPlanIsFoundByAWordOfItsTitle() {
    type("cai cach hanh chinh");
    choose(Place.PLANS);
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.PLANS);
  }

  @Test
  void whatCanBeDoneIsFoundToo() {
    type("phong to");
    assertThat(results().getItems())
        .anyMatch(found -> found.title().equals("Phóng to") && found.context().equals("Lệnh"));
  }

  @Test
  void arrowsMoveThroughTheResultsWhileTypingGoesOn() {
    type("ubnd");
    var second = titles().get(1);
    push(KeyCode.DOWN);
    assertThat(results().getSelectionModel().getSelectedItem().title()).isEqualTo(second);
    assertThat(scene().getFocusOwner()).isEqualTo(find("shell-search"));
  }

  @Test
  void aClickOnAResultLeadsThere() {
    type("sgtvt");
    robot.clickOn("Sở Giao thông vận tải");
    settle();
    assertThat(text("unit-name")).isEqualTo("Sở Giao thông vận tải");
    assertThat(all("shell-search-results")).isEmpty();
  }

  @Test
  void aUnitThatWasFoundIsTheOneThatPeopleAreAddedTo() {
    type("sgtvt");
    push(KeyCode.ENTER);
    assertThat(find("people-add").isDisabled()).isFalse();
  }

  @Test
  void escapeEmptiesTheFieldAndClosesTheResults() {
    type("ubnd");
    push(KeyCode.ESCAPE);
    assertThat(text("shell-search")).isEmpty();
    assertThat(all("shell-search-results")).isEmpty();
  }

  @Test
  void blanksAloneFindNothing() {
    type("   ");
    assertThat(all("shell-search-results")).isEmpty();
  }

  @Test
  void signsThatSearchEnginesTakeForThemselvesFindNothing() {
    type("100%_'");
    assertThat(titles()).isEmpty();
  }

  @Test
  void theResultsCloseWhenTheFieldIsLeft() {
    type("ubnd");
    push(KeyCode.TAB);
    assertThat(all("shell-search-results")).isEmpty();
  }

  @Test
  void enterPressedBeforeTheAnswerTakesWhatWasTyped() {
    type("sgtvt");
    robot.interact(() -> {
      field().setText("so noi vu");
      Event.fireEvent(field(), enter());
    });
    settle();
    assertThat(text("unit-name")).isEqualTo("Sở Nội vụ");
  }

  @Test
  void noResultIsCutOffByAScrollBar() {
    type("ubnd");
    assertThat(results().lookupAll(".scroll-bar")).extracting(Node::isVisible).containsOnly(false);
  }

  private static KeyEvent enter() {
    var pressed = KeyEvent.KEY_PRESSED;
    return new KeyEvent(pressed, "\r", "\r", KeyCode.ENTER, false, false, false, false);
  }

  private void type(String text) {
    push(KeyCode.CONTROL, KeyCode.K);
    robot.interact(() -> field().setText(text));
    settle();
  }

  private void choose(Place place) {
    var wanted =
        results().getItems().stream()
            .filter(found -> found.icon() == place.icon())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> results().getSelectionModel().select(wanted));
    push(KeyCode.ENTER);
  }

  private TextField field() {
    return (TextField) find("shell-search");
  }

  private List<String> titles() {
    return all("shell-search-results").findAny().isEmpty()
        ? List.of()
        : results().getItems().stream().map(SearchModel.Found::title).toList();
  }

  @SuppressWarnings("unchecked")
  private ListView<SearchModel.Found> results() {
    return (ListView<SearchModel.Found>) find("shell-search-results");
  }
}
