package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.work.Problem;
import vn.bangvang.store.StoreFailure;

/// Making the example office, and where that cannot be done.
class ExampleCommandTest {
  @TempDir private Path folder;
  private final LogSeen log = new LogSeen(Problem.class);

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void theOfficeIsMadeInAFolderThatIsNotThereYet() {
    Path office = folder.resolve("thư mục mới").resolve("ví dụ.bangvang");
    var ran = Ran.typed("example", "--office", office);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(ran.said()).containsExactly("Đã lập văn phòng ví dụ: " + office);
    assertThat(ran.out()).isEmpty();
    assertThat(Ran.typed("check", "--office", office).exit()).isEqualTo(Exit.LOOK);
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    Path office = Files.writeString(folder.resolve("co-san.bangvang"), "của người khác");
    Ran.typed("example", "--office", office)
        .isRefused(
            Exit.REFUSED,
            "Đã có tệp "
                + office
                + "; không ghi đè. Chọn tên khác hoặc chuyển tệp cũ đi nơi khác.");
    assertThat(office).hasContent("của người khác");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAProblemWithAReference() throws IOException {
    Path file = Files.writeString(folder.resolve("ghi-chu.txt"), "x");
    var ran = Ran.typed("example", "--office", file.resolve("vi-du.bangvang"));
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.said())
        .startsWith("Không đọc hoặc ghi được tệp dữ liệu.")
        .hasSize(3)
        .last()
        .asString()
        .matches("Mã tham chiếu: [0-9A-F]+");
  }

  @Test
  void theTechnicalCauseStandsInTheLogUnderTheSameReference() throws IOException {
    Path file = Files.writeString(folder.resolve("ghi-chu.txt"), "x");
    var ran = Ran.typed("example", "--office", file.resolve("vi-du.bangvang"));
    assertThat(log.records)
        .singleElement()
        .satisfies(one -> {
          assertThat(ran.said()).last().isEqualTo("Mã tham chiếu: " + one.getMessage());
          assertThat(one.getThrown()).isInstanceOf(StoreFailure.class);
        });
    assertThat(ran.err()).doesNotContain("Exception").doesNotContain("creating");
  }
}
