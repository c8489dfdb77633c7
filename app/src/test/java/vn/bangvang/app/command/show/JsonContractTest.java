package vn.bangvang.app.command.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.command.Ran;
import vn.bangvang.app.example.ExampleOffice;

/// What every JSON answer of the command line keeps to.
class JsonContractTest {
  @TempDir private Path folder;

  private Ran ran(String what) {
    Path office = Ran.example(folder);
    return switch (what) {
      case "check" -> Ran.typed("check", "--office", office, "--json");
      case "backup" -> Ran.typed("backup", "--office", office, "--to", folder, "--json");
      case "documents" ->
          Ran.typed(
              "documents",
              "--office",
              office,
              "--out",
              folder.resolve("ra"),
              "--json",
              "--plan",
              ExampleOffice.launchPlan().id().value());
      default -> Ran.typed("show", what, "--office", office, "--json");
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans",
        "units",
        "people",
        "nominations",
        "quotas",
        "sessions",
        "journal",
        "check",
        "backup",
        "documents"
      })
  void theAnswerIsOneDocumentInNfcAndNothingElse(String what) {
    String out = ran(what).out();
    assertThat(out.lines()).hasSize(1);
    assertThat(out).matches("(?s)[\\[{].*[\\]}]\\R");
    assertThat(Normalizer.isNormalized(out, Normalizer.Form.NFC)).isTrue();
    assertThat(out).doesNotContain("\\u").doesNotContain("\uFFFD").doesNotContain("null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans",
        "units",
        "people",
        "nominations",
        "quotas",
        "sessions",
        "journal",
        "documents",
        "backup"
      })
  void whatIsNotKnownIsLeftOut(String what) {
    assertThat(ran(what).json().leaves())
        .isNotEmpty()
        .allSatisfy(leaf -> assertThat(leaf).isNotIn("", List.of(), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plans", "units", "people", "nominations", "quotas", "sessions", "journal"})
  void whoAsksForJsonIsNotTalkedTo(String what) {
    assertThat(ran(what).err()).isEmpty();
  }
}
