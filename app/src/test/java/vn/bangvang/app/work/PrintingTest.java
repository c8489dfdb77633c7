package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.store.StoreFailure;

/// Papers on their way into a folder.
class PrintingTest {
  @TempDir private Path folder;
  private OfficeAtWork office;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void print(FileDesk desk, byte... content) {
    new Printing(office.workplace(), desk)
        .print("minutes", into -> into.put("Biên bản", ".docx", content));
    office.settle();
  }

  @Test
  void whoChoosesNoFolderGetsNoPaper() {
    print(new OpenedFiles());
    assertThat(office.told()).isEmpty();
    assertThat(folder.resolve("Biên bản.docx")).doesNotExist();
  }

  @Test
  void whatWasWrittenIsOpenedAndTold() {
    var desk = new OpenedFiles(folder.resolve("ra"));
    print(desk, (byte) 1);
    Path file = folder.resolve("ra").resolve("Biên bản.docx");
    assertThat(desk.opened).containsExactly(file);
    assertThat(office.told())
        .singleElement()
        .extracting(one -> one instanceof Notices.Notice.Written(var said, _) ? said : "")
        .isEqualTo("Đã ghi biên bản: " + file);
  }

  @Test
  void aPaperThatCannotBeWrittenIsAProblemAndOpensNothing() {
    var desk = new OpenedFiles(folder.resolve("ra"));
    new Printing(office.workplace(), desk)
        .print(
            "minutes",
            _ -> {
              throw new StoreFailure("full", new IOException("full"));
            });
    office.settle();
    assertThat(desk.opened).isEmpty();
    assertThat(office.told()).singleElement().isInstanceOf(Notices.Notice.Trouble.class);
  }
}
