package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever asks for help is told every command with its options, and nothing is carried out.
class HelpTest {
  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void everyUsualWayOfAskingIsAnswered(String asked) {
    var ran = Ran.typed(asked);
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).startsWith("Cách dùng: bangvang <lệnh> [tùy chọn].");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void helpOnACommandDoesNotCarryItOut() {
    var ran = Ran.typed("restore", "--help");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).contains("restore BẢN_SAO --office TỆP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          open → [--office TỆP]
          tour → --out THƯ_MỤC
          demo → --out THƯ_MỤC
          example → --office TỆP
          show → MỤC --office TỆP [--plan KẾ_HOẠCH] [--json]
          documents → --office TỆP [--plan KẾ_HOẠCH] [--session PHIÊN] [--only LOẠI,…] --out THƯ_MỤC [--json]
          check → --office TỆP [--json]
          backup → --office TỆP --to THƯ_MỤC [--json]
          verify → BẢN_SAO [--json]
          restore → BẢN_SAO --office TỆP
          """)
  void everyCommandIsListedWithItsOptions(String command, String options) {
    assertThat(Ran.typed("help").out().lines()).contains("  " + command + " " + options);
  }

  @Test
  void everyCommandSaysWhatItDoes() {
    var lines = Ran.typed("help").out().lines().toList();
    var described = lines.stream().filter(line -> line.startsWith("      ")).count();
    var listed = lines.stream().filter(line -> line.matches(" {2}\\S.*")).count();
    assertThat(described).isEqualTo(listed).isEqualTo(12);
  }

  /// The listing and the refusals name the same commands.
  @Test
  void noCommandIsMissing() {
    String known = Ran.typed("xoa-het").err();
    String help = Ran.typed("help").out();
    for (String command : known.replaceAll(".*Các lệnh: |\\.\\s*$", "").split(", ", -1))
      assertThat(help).contains("\n  " + command);
  }

  @Test
  void theExitsAreExplained() {
    assertThat(Ran.typed("help").out().lines().toList().getLast())
        .startsWith("Mã kết thúc: 0 – đã xong; 1 – ")
        .contains("2 – ")
        .contains("3 – ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans", "units", "people", "nominations", "quotas", "sessions"})
  void whatCanBeShownIsNamed(String what) {
    assertThat(Ran.typed("help").out()).contains(what);
  }
}
