package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.unit.UnitRow;

/// A file that was damaged on its disk is refused, or the check finds it, or nothing was lost:
/// never does a damaged office look whole.
class DamageTest {
  private static final int BLOCK = 4096;
  @TempDir private Path folder;

  @BeforeEach
  void office() {
    var store = new OfficeFolder(folder).copied().opened();
    OfficeFolder.saveUnits(store);
    OfficeFolder.save(store, Samples.head());
    store.close();
  }

  private Path path() {
    return new OfficeFolder(folder).file().path();
  }

  private void overwrite(long position, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(path(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), position);
    }
  }

  private static byte[] noise(int seed) {
    byte[] bytes = new byte[BLOCK];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private void neverLooksWholeUnlessItIs() {
    switch (new OfficeFolder(folder).file().open(OfficeFolder.CLOCK)) {
      case Opening.Refused(var reason, _) ->
          assertThat(reason).isIn(Opening.Reason.DAMAGED, Opening.Reason.FOREIGN);
      case Opening.Held(var because, _) -> throw new AssertionError(because);
      case Opening.Opened(var store) -> {
        try (store) {
          if (new FileCheck(store, Progress.UNOBSERVED).run().isEmpty())
            assertThat(names(store)).containsExactlyInAnyOrder("UBND tỉnh An Bình", "Sở Nội vụ");
        }
      }
    }
  }

  private static List<String> names(Store store) {
    return store.read(
        repositories -> repositories.units().tree().stream().map(UnitRow::name).toList());
  }

  @Test
  void anyBlockMayBeLost() throws IOException {
    byte[] whole = Files.readAllBytes(path());
    for (int block = 0; block < whole.length / BLOCK; block++) {
      overwrite((long) block * BLOCK, new byte[BLOCK]);
      neverLooksWholeUnlessItIs();
      Files.write(path(), whole);
    }
  }

  @Test
  void anyBlockMayBeNoise() throws IOException {
    byte[] whole = Files.readAllBytes(path());
    for (int block = 0; block < whole.length / BLOCK; block++) {
      overwrite((long) block * BLOCK, noise(block));
      neverLooksWholeUnlessItIs();
      Files.write(path(), whole);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 500, 4096, 10_000})
  void whatSomebodyAppendedHarmsNothing(int length) throws IOException {
    Files.write(path(), new byte[length], StandardOpenOption.APPEND);
    neverLooksWholeUnlessItIs();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H:2,",
        "H:2,block:zz,clean:1,",
        "H:2,block:-1,clean:1,",
        "H:2,block:ffffffff,clean:1,chunk:1\n"
      })
  void aFileThatOnlyBeginsLikeAnOfficeIsRefused(String beginning) throws IOException {
    byte[] bytes = new byte[5 * BLOCK];
    byte[] start = beginning.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, bytes, 0, start.length);
    Files.write(path(), bytes);
    assertThat(new OfficeFolder(folder).file().open(OfficeFolder.CLOCK))
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Opening.Reason.DAMAGED));
    assertThat(Files.readAllBytes(path())).isEqualTo(bytes);
  }
}
