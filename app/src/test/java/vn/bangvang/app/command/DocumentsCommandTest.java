package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.example.ExampleOffice;

/// The papers of the example, as a script has them written.
class DocumentsCommandTest {
  private static final String FINISHED = "Biên bản họp Hội đồng ngày 2024-03-20.docx";
  private static final String OPEN = "Biên bản họp Hội đồng ngày 2024-04-10.docx";
  private static final String PLAN = "Kế hoạch " + ExampleOffice.launchPlan().title() + ".docx";
  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("văn bản");
  }

  private Ran documents(Object... more) {
    var words =
        new ArrayList<Object>(
            List.of("documents", "--office", Ran.example(folder), "--out", out()));
    words.addAll(List.of(more));
    if (!words.contains("--plan"))
      words.addAll(List.of("--plan", ExampleOffice.launchPlan().id().value()));
    return Ran.typed(words.toArray());
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(out())) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void theMinutesOfEverySessionAreWrittenAndThoseStillOpenAreAReasonToLook() throws IOException {
    assertThat(documents().exit()).isEqualTo(Exit.LOOK);
    assertThat(names()).containsExactly(FINISHED, OPEN, PLAN);
  }

  @Test
  void aFinishedSessionLeavesNothingToLookAt() throws IOException {
    var ran = documents("--session", "2024-03-20");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.said()).containsExactly("Đã ghi " + out().resolve(FINISHED));
    assertThat(names()).containsExactly(FINISHED);
  }

  @Test
  void theOpenPlacesOfADraftAreNamed() {
    var ran = documents("--session", "2024-04-10");
    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(ran.said())
        .startsWith("Đã ghi " + out().resolve(OPEN), "  còn để mở: Chưa điểm danh Phạm Bích Châu")
        .contains("  còn để mở: Chưa biểu quyết về UBND phường Mỹ Bình")
        .endsWith("  còn để mở: Phiên họp chưa kết thúc; biên bản là bản nháp");
  }

  @Test
  void theListOfFilesTellsKindFileAndOpenPlaces() {
    var listed = documents("--json").json().at("documents");
    assertThat(listed.texts("kind")).containsExactly("plan", "minutes", "minutes");
    assertThat(listed.texts("file"))
        .containsExactly(
            out().resolve(PLAN).toString(),
            out().resolve(OPEN).toString(),
            out().resolve(FINISHED).toString());
    assertThat(listed.each().get(1).each("open")).hasSize(22);
    assertThat(listed.each().get(2).has("open")).isFalse();
  }

  @Test
  void aSessionIsAlsoNamedByItsIdentity() throws IOException {
    String id =
        Ran.shownOfLaunch("sessions", Ran.example(folder)).only("day", "2024-03-20").text("id");
    documents("--session", id);
    assertThat(names()).containsExactly(FINISHED);
  }

  @Test
  void whereNoSessionFitsNothingIsWritten() throws IOException {
    var ran = documents("--session", "2023-01-01");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.said())
        .contains(
            "Không có phiên họp nào là “2023-01-01”. Ghi ngày họp dạng 2024-03-20 hoặc mã phiên"
                + " họp.");
    assertThat(names()).isEmpty();
  }

  /// Nothing is put beside the papers of before, and nothing in them changes by itself.
  @Test
  void theSamePapersComeOutByteByByte() throws IOException {
    documents();
    byte[] first = Files.readAllBytes(out().resolve(FINISHED));
    documents();
    assertThat(Files.readAllBytes(out().resolve(FINISHED))).isEqualTo(first);
    assertThat(names()).containsExactly(FINISHED, OPEN, PLAN);
  }

  @Test
  void thePlanAloneIsWrittenWithWhatItStillLacks() throws IOException {
    var ran = documents("--only", "plan");
    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(names()).containsExactly(PLAN);
    assertThat(Sample.grid(Files.readAllBytes(out().resolve(PLAN)))).contains("KẾ HOẠCH");
  }

  @Test
  void theFileIsAWordDocumentWithTheMinutes() throws IOException {
    documents("--session", "2024-03-20", "--only", "minutes");
    var lines = Sample.grid(Files.readAllBytes(out().resolve(FINISHED)));
    assertThat(lines).contains("BIÊN BẢN", "V. KẾT LUẬN");
  }

  @Test
  void wherePlansAreManyOneHasToBeNamed() {
    Ran.typed("documents", "--office", Ran.example(folder), "--out", out())
        .isRefused(Exit.REFUSED, "Tệp có 5 kế hoạch; nêu rõ một kế hoạch bằng --plan.");
    assertThat(out()).doesNotExist();
  }

  @Test
  void anotherPlanThanTheOneInTheFileIsRefusedBeforeAnythingIsWritten() {
    assertThat(documents("--plan", "kế hoạch khác").exit()).isEqualTo(Exit.REFUSED);
    assertThat(out()).doesNotExist();
  }
}
