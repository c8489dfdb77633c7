package vn.bangvang.app.plans.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.domain.plan.Plan;

/// The reading screen in the whole window, with a document to choose.
abstract class ReadingCase extends ScreenTest {
  @BeforeEach
  void goThere() {
    go(Place.PLANS);
  }

  @Override
  protected FileDesk desk() {
    return new FileDesk() {
      @Override
      public Optional<Path> choose(String title) {
        return Optional.of(folder.resolve("ke-hoach.txt"));
      }

      @Override
      public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
      }

      @Override
      public void open(Path file) {}
    };
  }

  protected void read(String text) {
    try {
      Files.writeString(folder.resolve("ke-hoach.txt"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    push(KeyCode.CONTROL, KeyCode.O);
  }

  protected boolean isReading() {
    return all("reading").findAny().isPresent();
  }

  protected List<Plan> plans() {
    return read(repositories -> repositories.plans().all());
  }

  protected Plan made() {
    return plans().stream()
        .filter(plan -> plan.title().contains("Một cửa"))
        .findFirst()
        .orElseThrow();
  }

  /// The row of the record that is looked at, as it is said.
  protected String current() {
    return scene().getRoot().lookupAll(".record .list-cell:selected").stream()
        .map(Node::getAccessibleText)
        .findFirst()
        .orElseThrow();
  }

  protected String current(String starts) {
    for (int i = 0; i < 60 && !current().startsWith(starts); i++) push(KeyCode.DOWN);
    return current();
  }
}
