package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Where the window of an office file is knocked at.
class DoorsTest {

  @Test
  void everyWayToTheSameFileLeadsToOneDoor() {
    assertThat(Doors.of(Path.of("vp.bangvang")))
        .isEqualTo(Doors.of(Path.of("vp.bangvang").toAbsolutePath()));
  }

  @Test
  void anotherFileHasAnotherDoor() {
    assertThat(Doors.of(Path.of("/a/vp.bangvang")))
        .isNotEqualTo(Doors.of(Path.of("/b/vp.bangvang")));
  }

  @Test
  void theDoorOfADeepFolderIsStillShort() {
    Path deep = Path.of("/" + "văn phòng/".repeat(60), "vp.bangvang");
    assertThat(Doors.of(deep).getFileName().toString()).hasSizeLessThan(32);
  }
}
