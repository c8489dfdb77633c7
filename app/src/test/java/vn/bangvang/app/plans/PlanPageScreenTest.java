package vn.bangvang.app.plans;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.style.Scale;
import vn.bangvang.domain.plan.Plan;

/// The page of one plan in the whole window: what happens around its fields.
class PlanPageScreenTest extends ScreenTest {
  @BeforeEach
  void goThere() {
    go(Place.PLANS);
  }

  private Plan saved() {
    return read(all -> all.plans().find(ExampleOffice.launchPlan().id()).orElseThrow());
  }

  /// A long title must not push the page out of the window, whatever the size of the letters.
  @Test
  void theTitleTakesOneLineHoweverLittleRoomThereIs() {
    var title = (Label) scene().getRoot().lookup(".page-head .title");
    assertThat(title.getText()).isEqualTo(saved().title());
    assertThat(title.getTooltip().getText()).isEqualTo(saved().title());
    robot.interact(() -> look().scale().set(new Scale(150)));
    settle();
    assertThat(title.getHeight()).isLessThan(60);
  }

  @Test
  void aTextThatCannotBeReadOutlivesTheSavingOfAnother() {
    fill("basis-dated-1", "31/02/2023");
    fill("plan-place", "Phan Rang");
    assertThat(saved().paper().heading().place()).isEqualTo("Phan Rang");
    assertThat(text("basis-dated-1")).isEqualTo("31/02/2023");
    fill("basis-issuer-1", "Chủ tịch UBND tỉnh Ninh Thuận");
    assertThat(text("basis-dated-1")).isEqualTo("31/02/2023");
    assertThat(labels()).anyMatch(text -> text.contains("31/02/2023"));
  }
}
