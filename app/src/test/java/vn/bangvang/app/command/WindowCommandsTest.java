package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that need a screen, on screens that only note what was asked of them.
class WindowCommandsTest {
  @TempDir private Path folder;
  private final ScreensSeen screens = new ScreensSeen(ScreensSeen.Display.THERE);

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(Ran.typed(screens)).isEqualTo(new Ran(Exit.DONE, "", ""));
    assertThat(screens.opened).containsExactly(Optional.empty());
  }

  @Test
  void theWindowOpensOnTheFileThatWasNamed() {
    Ran.typed(screens, "open", "--office", "van-phong.bangvang");
    assertThat(screens.opened).containsExactly(Optional.of(Path.of("van-phong.bangvang")));
  }

  @Test
  void aFileAloneOpensTheWindowOnIt() {
    Ran.typed(screens, "--office", "van-phong.bangvang");
    assertThat(screens.opened).containsExactly(Optional.of(Path.of("van-phong.bangvang")));
  }

  @Test
  void theTourGoesIntoTheFolder() {
    Path out = folder.resolve("ảnh");
    assertThat(Ran.typed(screens, "tour", "--out", out).exit()).isEqualTo(Exit.DONE);
    assertThat(screens.toured).containsExactly(out);
  }

  @Test
  void theDemoOpensAnExampleOfficeOfItsOwn() {
    Path file = folder.resolve("van-phong-vi-du.bangvang");
    assertThat(Ran.typed(screens, "demo", "--out", folder).exit()).isEqualTo(Exit.DONE);
    assertThat(screens.opened).containsExactly(Optional.of(file));
    assertThat(Ran.shown("plans", file).each()).hasSize(5);
  }

  @Test
  void theDemoKeepsTheOfficeThatItMadeBefore() throws Exception {
    Path file = Ran.example(folder);
    Path kept = Files.move(file, folder.resolve("van-phong-vi-du.bangvang"));
    byte[] before = Files.readAllBytes(kept);
    Ran.typed(screens, "demo", "--out", folder);
    assertThat(Files.readAllBytes(kept)).isEqualTo(before);
  }

  @Test
  void withoutADisplayTheDemoIsATour() {
    var blind = new ScreensSeen(ScreensSeen.Display.MISSING);
    var ran = Ran.typed(blind, "demo", "--out", folder);
    assertThat(blind.toured).containsExactly(folder);
    assertThat(blind.opened).isEmpty();
    assertThat(ran.said())
        .containsExactly(
            "Máy này không có màn hình nên không mở cửa sổ; ảnh các màn hình và văn bản được ghi"
                + " vào "
                + folder);
  }
}
