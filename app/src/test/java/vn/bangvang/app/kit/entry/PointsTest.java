package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.shared.PartialDate;

/// A form says how many of its fields are wrong, and leads to each.
class PointsTest extends ControlTest {
  private TextEntry<PartialDate> born;
  private TextEntry<PartialDate> since;

  @BeforeEach
  void showForm() {
    var form =
        made(() -> {
          born = TextEntry.date("person.born");
          since = TextEntry.date("post.since");
          var fields = new VBox(born.node(), TextEntry.text("post.title").node(), since.node());
          fields.getChildren().addFirst(new Points(fields).node());
          return fields;
        });
    show(form);
  }

  @Test
  void aFormWithoutFaultsSaysNothing() {
    assertThat(shown("#points")).isEmpty();
  }

  @Test
  void everyFaultIsCounted() {
    fill("person-born", "31/2/1980");
    assertThat(said("#points")).containsExactly("1 điểm cần xem");
    fill("post-since", "x");
    assertThat(said("#points")).containsExactly("2 điểm cần xem");
  }

  @Test
  void aFaultThatIsMendedNoLongerCounts() {
    fill("person-born", "31/2/1980");
    fill("person-born", "28/2/1980");
    assertThat(shown("#points")).isEmpty();
  }

  @Test
  void theReasonGoesAsSoonAsWhatIsTypedIsRight() {
    fill("person-born", "31/2/1980");
    write("person-born", "28/2/1980");
    assertThat(said(".refusal")).isEmpty();
    assertThat(text("person-born")).isEqualTo("28/2/1980");
  }

  @Test
  void pressingLeadsFromOneFaultToTheNextAndAround() {
    fill("person-born", "x");
    fill("post-since", "y");
    robot.interact(((Button) find("points"))::fire);
    assertThat(focused()).isEqualTo(find("person-born"));
    push(KeyCode.F8);
    assertThat(focused()).isEqualTo(find("post-since"));
    push(KeyCode.F8);
    assertThat(focused()).isEqualTo(find("person-born"));
  }

  @Test
  void whatIsNotShownAsksForNothing() {
    fill("post-since", "y");
    robot.interact(() -> since.setShown(false));
    robot.interact(() -> born.refuse("Chưa đúng."));
    assertThat(said("#points")).containsExactly("1 điểm cần xem");
  }
}
