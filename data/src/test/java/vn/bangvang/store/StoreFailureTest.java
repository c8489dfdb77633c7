package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A full disk is told from every other failure, for people can do something about it.
class StoreFailureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "a.tmp: No space left on device",
        "There is not enough space on the disk",
        "Disk quota exceeded"
      })
  void aFullDiskIsKnownByWhatTheSystemSays(String said) {
    assertThat(new StoreFailure("writing", new IOException(said)).kind())
        .isEqualTo(StoreFailure.Kind.DISK_FULL);
  }

  @Test
  void theReasonMayLieDeep() {
    var deep = new IllegalStateException("closed", new IOException("No space left on device"));
    assertThat(new StoreFailure("writing", new RuntimeException("outer", deep)).kind())
        .isEqualTo(StoreFailure.Kind.DISK_FULL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Permission denied", "Input/output error", ""})
  void otherFailuresAreNoFullDisk(String said) {
    assertThat(new StoreFailure("writing", new IOException(said)).kind())
        .isEqualTo(StoreFailure.Kind.OTHER);
  }

  @Test
  void aFailureWithoutWordsIsNoFullDisk() {
    assertThat(new StoreFailure("writing", new IOException()).kind())
        .isEqualTo(StoreFailure.Kind.OTHER);
  }
}
