package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.domain.nomination.checklist.Evidence.Attachment.Stored;

/// A new office that is filled before it appears: all of it, or nothing.
class CreatingTest {
  @TempDir Path folder;
  private Path given = Path.of("");

  @BeforeEach
  void give() throws IOException {
    given = Files.writeString(Files.createDirectory(folder.resolve("nguồn")).resolve("a.txt"), "a");
  }

  private OfficeFolder office() {
    return new OfficeFolder(folder);
  }

  private void create(Consumer<Store> more) {
    office().file().create(OfficeFolder.office(), OfficeFolder.CLERK, OfficeFolder.CLOCK, more);
  }

  private List<String> files() {
    try (var all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void whatItIsFilledWithIsThereFromTheFirstOpening() {
    create(OfficeFolder::saveUnits);
    try (var store = office().opened()) {
      var tree = store.read(repositories -> repositories.units().tree());
      assertThat(tree).hasSize(2);
    }
  }

  @Test
  void attachmentsMoveWithTheFile() {
    var stored = new Stored[1];
    create(store -> stored[0] = store.attachments().add(given));
    try (var store = office().opened()) {
      assertThat(store.attachments().fetch(stored[0]))
          .isInstanceOf(Attachments.Fetched.Found.class);
    }
    assertThat(files())
        .containsExactly("nguồn", "van-phong.bangvang", "van-phong.bangvang.tep-kem");
  }

  /// Half an office under the name of a whole one would be taken for it.
  @Test
  void whereFillingFailsNothingIsLeftBehind() {
    assertThatThrownBy(() ->
            create(store -> {
              OfficeFolder.saveUnits(store);
              store.attachments().add(given);
              throw new StoreFailure("filling", new IOException("no room"));
            }))
        .isInstanceOf(StoreFailure.class);
    assertThat(files()).containsExactly("nguồn");
  }
}
