package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
  private final LateScreen screen = new LateScreen();
  private final List<String> calls = new ArrayList<>();
  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void place() {
    path = folder.resolve("cua.sock");
  }

  @Test
  void aKnockCallsTheWindowOnTheScreensThread() {
    try (var _ = open()) {
      assertThat(Door.knock(path)).isTrue();
      assertThat(calls).isEmpty();
      screen.next().run();
      assertThat(calls).containsExactly("gọi");
    }
  }

  @Test
  void everyKnockIsHeard() {
    try (var _ = open()) {
      for (int i = 0; i < 3; i++) assertThat(Door.knock(path)).isTrue();
      for (int i = 0; i < 3; i++) screen.next().run();
      assertThat(calls).hasSize(3);
    }
  }

  @Test
  void nobodyAnswersWhereThereIsNoDoor() {
    assertThat(Door.knock(path)).isFalse();
  }

  @Test
  void nobodyAnswersAtAClosedDoor() {
    open().close();
    assertThat(Door.knock(path)).isFalse();
    assertThat(path).doesNotExist();
  }

  @Test
  void aDoorLeftBehindByACrashIsReplaced() throws IOException {
    Files.writeString(path, "");
    assertThat(Door.knock(path)).isFalse();
    try (var _ = open()) {
      assertThat(Door.knock(path)).isTrue();
    }
  }

  @Test
  void aMachineThatCannotHaveADoorWorksWithoutOne() {
    var nowhere = folder.resolve("không có").resolve("cua.sock");
    assertThat(Door.open(nowhere, screen, () -> {})).isEmpty();
  }

  private Door open() {
    return Door.open(path, screen, () -> calls.add("gọi")).orElseThrow();
  }
}
