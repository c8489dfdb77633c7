package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.store.file.Database;

/// A command on a file that cannot be used says why, ends with 3 and leaves the file byte by byte.
class UnusableOfficeTest {
  private static final int BLOCK = 4096;
  @TempDir private Path folder;
  private Path office = Path.of("");

  @BeforeEach
  void example() {
    office = Ran.example(folder);
  }

  private Ran on(String command) {
    return switch (command) {
      case "documents" -> Ran.typed("documents", "--office", office, "--out", folder.resolve("r"));
      case "backup" -> Ran.typed("backup", "--office", office, "--to", folder.resolve("r"));
      case "check" -> Ran.typed("check", "--office", office, "--json");
      default -> Ran.typed("show", command, "--office", office, "--json");
    };
  }

  private void refusedUntouched(String command, String because) throws IOException {
    byte[] before = Files.readAllBytes(office);
    var files = names();
    on(command).isRefused(Exit.OFFICE_UNUSABLE, because.formatted(office));
    assertThat(Files.readAllBytes(office)).isEqualTo(before);
    assertThat(names()).isEqualTo(files);
  }

  private List<Path> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "backup", "check", "plans", "journal"})
  void aTruncatedFileIsLeftToTheBackup(String command) throws IOException {
    try (var channel = FileChannel.open(office, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(office) / 2 / BLOCK * BLOCK);
    }
    refusedUntouched(
        command,
        "Tệp %s bị hỏng hoặc bị cắt cụt nên không mở. Tệp giữ nguyên; khôi phục từ bản sao lưu gần"
            + " nhất.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "check", "units"})
  void anEmptyFileIsNoEmptyOffice(String command) throws IOException {
    Files.write(office, new byte[0]);
    refusedUntouched(
        command,
        "Tệp %s bị hỏng hoặc bị cắt cụt nên không mở. Tệp giữ nguyên; khôi phục từ bản sao lưu gần"
            + " nhất.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "check", "people"})
  void aFileOfSomethingElseIsForeign(String command) throws IOException {
    Files.writeString(office, "PK\u0003\u0004 một bảng tính");
    refusedUntouched(
        command, "Tệp %s không phải tệp của Bảng Vàng. Chọn tệp khác; tệp giữ nguyên.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "backup", "check", "sessions"})
  void aFileOfANewerProgramAsksForThatProgram(String command) throws IOException {
    try (var database = Database.open(office)) {
      database.write(sql ->
          sql.execute(
              """
              insert into flyway_schema_history
              select installed_rank + 100, '99', 'later', 'SQL', 'V.sql', 0, 'sa',
                installed_on, 1, true
              from flyway_schema_history where version = '001'
              """));
    }
    refusedUntouched(
        command,
        "Tệp %s do bản chương trình mới hơn lập (dữ liệu bản 99, chương trình này đọc đến bản 5)."
            + " Cài bản mới của chương trình rồi mở lại; tệp giữ nguyên.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "backup", "check", "nominations"})
  void aFileThatIsOpenElsewhereIsNotTouched(String command) {
    try (var _ = ExampleFile.opened(folder.resolve("mo"))) {
      office = folder.resolve("mo").resolve(office.getFileName());
      var ran = on(command);
      assertThat(ran.exit()).isEqualTo(Exit.OFFICE_UNUSABLE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.said())
          .singleElement()
          .satisfies(sentence -> assertThat(sentence).startsWith("Tệp " + office + " đang được "));
    }
  }

  @Test
  void aFileThatIsNotThereIsNotMade() throws IOException {
    Files.delete(office);
    var before = names();
    on("check")
        .isRefused(
            Exit.OFFICE_UNUSABLE,
            "Không tìm thấy tệp " + office + ". Kiểm tra lại đường dẫn hoặc lập tệp mới.");
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void anOfficeThatIsInUseIsNotRestoredOver() {
    Path copies = folder.resolve("sao-luu");
    Path copy = Copies.of(office, copies);
    try (var _ = ExampleFile.opened(folder.resolve("mo"))) {
      Path held = folder.resolve("mo").resolve(office.getFileName());
      Ran.typed("restore", copy, "--office", held)
          .isRefused(
              Exit.OFFICE_UNUSABLE,
              "Tệp " + held + " đang được mở ở một cửa sổ khác. Đóng cửa sổ đó rồi khôi phục.");
    }
  }
}
