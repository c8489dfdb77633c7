package vn.bangvang.app.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.store.StoreFailure;

/// Papers on the disk: whole or not at all, under names that every system takes.
class PaperFolderTest {
  private static final byte[] CONTENT = {1, 2, 3};
  @TempDir private Path folder;

  private Path put(String name) {
    return new PaperFolder(folder.resolve("ra")).put(name, ".docx", CONTENT);
  }

  @Test
  void thePaperIsWholeAndNothingElseIsThere() {
    Path paper = put("Biên bản họp Hội đồng");
    assertThat(paper).hasBinaryContent(CONTENT).hasFileName("Biên bản họp Hội đồng.docx");
    assertThat(paper.getParent()).isDirectoryContaining(paper::equals);
    assertThat(folder.resolve("ra").toFile().list()).hasSize(1);
  }

  @Test
  void aPaperThatWasWorkedOnSinceIsKept() throws IOException {
    Path worked = Files.write(put("Biên bản"), new byte[] {9});
    assertThat(put("Biên bản")).hasBinaryContent(CONTENT).hasFileName("Biên bản (2).docx");
    assertThat(worked).hasBinaryContent(new byte[] {9});
  }

  @Test
  void theSamePaperAgainIsNotPutTwice() {
    assertThat(put("Biên bản")).isEqualTo(put("Biên bản"));
    assertThat(folder.resolve("ra").toFile().list()).containsExactly("Biên bản.docx");
  }

  @Test
  void aFolderOfThatNameStaysToo() throws IOException {
    Files.createDirectories(folder.resolve("ra").resolve("Biên bản.docx"));
    assertThat(put("Biên bản")).hasFileName("Biên bản (2).docx").hasBinaryContent(CONTENT);
  }

  @Test
  void whereNothingCanBeWrittenTheFailureNamesPaperAndFolder() throws IOException {
    Path file = Files.write(folder.resolve("ghi-chu.txt"), CONTENT);
    var inside = new PaperFolder(file.resolve("ra"));
    assertThatThrownBy(() -> inside.put("Biên bản", ".docx", CONTENT))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("Biên bản")
        .hasMessageContaining("ghi-chu.txt");
    assertThat(file).hasBinaryContent(CONTENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          Quyết định 12/QĐ-UBND → Quyết định 12-QĐ-UBND
          a\\b:c*d?e"f<g>h|i → a-b-c-d-e-f-g-h-i
          Tên có chấm... → Tên có chấm
          hai  khoảng   trắng → hai khoảng trắng
          ../../ngoài → ..-..-ngoài
          """)
  void aNameTakesNoSignThatASystemForbids(String name, String legal) {
    assertThat(PaperFolder.legal(name)).isEqualTo(legal);
  }

  @Test
  void aDecomposedNameIsComposed() {
    String apart = Normalizer.normalize("Biên bản", Normalizer.Form.NFD);
    assertThat(PaperFolder.legal(apart)).isEqualTo("Biên bản");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ễ", "🏅"})
  void aVeryLongNameIsCutToWhatEverySystemTakes(String letter) {
    Path paper = put("Biên bản " + letter.repeat(300));
    assertThat(paper).hasBinaryContent(CONTENT);
    String name = String.valueOf(paper.getFileName());
    assertThat(name.getBytes(UTF_8).length).isLessThanOrEqualTo(255);
    assertThat(name).startsWith("Biên bản " + letter).endsWith(letter + ".docx");
  }
}
