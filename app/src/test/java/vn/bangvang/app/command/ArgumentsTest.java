package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed on the command line, and every slip in it.
class ArgumentsTest {
  @TempDir private Path folder;

  @Test
  void theFirstWordIsTheCommandAndTheOthersStayInOrder() {
    var typed = Arguments.of(List.of("show", "plans", "--office", "a b.bangvang", "--json"));
    assertThat(typed.command()).isEqualTo("show");
    assertThat(typed.operands()).containsExactly("plans");
    assertThat(typed.office()).isEqualTo(Path.of("a b.bangvang"));
    assertThat(typed.has("json")).isTrue();
  }

  @Test
  void optionsMayStandBeforeTheCommand() {
    var typed = Arguments.of(List.of("--json", "--office", "x", "check"));
    assertThat(typed.command()).isEqualTo("check");
    assertThat(typed.option("office")).contains("x");
  }

  @Test
  void nothingTypedMeansTheWindow() {
    assertThat(Arguments.of(List.of()).command()).isEqualTo("open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          mo → Không có lệnh “mo”. Các lệnh: help, open, tour, demo, example, read-plan, show, documents, check, backup, verify, restore.
          show → Lệnh show cần thêm MỤC cần xem. Gõ “bangvang help” để xem cách dùng.
          show plans → Lệnh show cần tùy chọn --office. Gõ “bangvang help” để xem cách dùng.
          show người → Không xem được “người”. Các mục xem được: plans, units, people, nominations, quotas, sessions, journal.
          show plans units --office x → Lệnh show không dùng đến “units”. Gõ “bangvang help” để xem cách dùng.
          show plans --office x -json → Lệnh show không dùng đến “-json”. Gõ “bangvang help” để xem cách dùng.
          show plans --office → Tùy chọn --office cần có giá trị đi sau.
          show plans --office --json → Tùy chọn --office cần có giá trị đi sau.
          check --ofice x → Không có tùy chọn --ofice cho lệnh này. Gõ “bangvang help” để xem cách dùng.
          check --office=x y → Không có tùy chọn --office=x cho lệnh này. Gõ “bangvang help” để xem cách dùng.
          example --json → Không có tùy chọn --json cho lệnh này. Gõ “bangvang help” để xem cách dùng.
          backup --office x → Lệnh backup cần tùy chọn --to. Gõ “bangvang help” để xem cách dùng.
          verify → Lệnh verify cần thêm BẢN_SAO. Gõ “bangvang help” để xem cách dùng.
          restore → Lệnh restore cần thêm BẢN_SAO. Gõ “bangvang help” để xem cách dùng.
          restore a.zip → Lệnh restore cần tùy chọn --office. Gõ “bangvang help” để xem cách dùng.
          documents --office x → Lệnh documents cần tùy chọn --out. Gõ “bangvang help” để xem cách dùng.
          documents --only certificates → Không có loại văn bản “certificates”. Các loại: plan, minutes.
          tour → Lệnh tour cần tùy chọn --out. Gõ “bangvang help” để xem cách dùng.
          open x.bangvang → Lệnh open không dùng đến “x.bangvang”. Gõ “bangvang help” để xem cách dùng.
          """)
  void aSlipIsNamedAndSaysWhatToDo(String typed, String sentence) {
    Ran.typed((Object[]) typed.split(" ", -1)).isRefused(Exit.REFUSED, sentence);
  }

  @Test
  void aPathThatNoSystemTakesIsRefused() {
    Ran.typed("check", "--office", "a\0b")
        .isRefused(Exit.REFUSED, "“a\0b” không phải là đường dẫn hợp lệ.");
  }

  @ParameterizedTest
  @CsvSource({"documents,out", "backup,to", "tour,out", "demo,out"})
  void aFolderThatCannotBeWrittenIsNamed(String command, String option) throws Exception {
    Path file = Files.writeString(folder.resolve("ghi-chu.txt"), "x");
    Path inside = file.resolve("ra");
    var words = new ArrayList<Object>(List.of(command, "--" + option, inside));
    if (!command.equals("tour") && !command.equals("demo"))
      words.addAll(List.of("--office", Ran.example(folder)));
    if (command.equals("documents")) words.addAll(List.of("--plan", "135/KH-LĐLĐ"));
    Ran.typed(words.toArray())
        .isRefused(
            Exit.REFUSED,
            "Không ghi được vào thư mục "
                + inside
                + ". Kiểm tra quyền truy cập hoặc chọn thư mục khác.");
    assertThat(file).hasContent("x");
  }

  @Test
  void tryingAFolderLeavesNothingInIt() {
    Path fresh = folder.resolve("một/hai");
    assertThat(Arguments.of(List.of("tour", "--out", fresh.toString())).folder("out"))
        .isEmptyDirectory();
  }
}
