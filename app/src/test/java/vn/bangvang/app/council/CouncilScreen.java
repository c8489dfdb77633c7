package vn.bangvang.app.council;

import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.council.Council;

/// What the tests of the council's place do alike.
abstract class CouncilScreen extends ScreenTest {
  @BeforeEach
  void goThere() {
    go(Place.COUNCIL);
  }

  /// The lines on the left: the council, the open session of April, the closed one of March.
  void choose(int line) {
    click("choice-" + line);
  }

  Council council() {
    return read(repositories -> repositories.councils().list().getFirst());
  }

  /// Fires a button wherever the page has been scrolled to.
  void fire(String id) {
    var button = (Button) find(id);
    robot.interact(button::fire);
    settle();
  }
}
