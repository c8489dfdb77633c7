package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
  @TempDir private Path folder;

  @Test
  void aDraftIsAnEmptyFileUnderAPassingName() throws IOException {
    Path draft = Draft.in(folder);
    assertThat(draft).isEmptyFile().hasParent(folder).hasExtension("tmp");
  }

  @Test
  void aDraftLiesBesideItsTargetSoThatItCanBeMovedThere() throws IOException {
    Path target = folder.resolve("biên bản.docx");
    assertThat(Draft.beside(target)).hasParent(folder);
    assertThat(target).doesNotExist();
  }

  @Test
  void noTwoDraftsAreTheSame() throws IOException {
    var drafts = new HashSet<Path>();
    for (int i = 0; i < 50; i++) drafts.add(Draft.in(folder));
    assertThat(drafts).hasSize(50);
  }

  @Test
  void colleaguesMayReadADraftAsAnyOtherFile() throws IOException {
    boolean knowsRights = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    Assumptions.assumeTrue(knowsRights, "the file system knows no rights of others");
    Path other = Files.createFile(folder.resolve("khác.txt"));
    assertThat(Files.getPosixFilePermissions(Draft.in(folder)))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void thereIsNoDraftWhereThereIsNoFolder() {
    assertThatThrownBy(() -> Draft.in(folder.resolve("không có"))).isInstanceOf(IOException.class);
  }
}
