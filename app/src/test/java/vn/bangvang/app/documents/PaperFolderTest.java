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
  void aPaperOfBeforeIsReplaced() throws IOException {
    Files.write(put("Biên bản"), new byte[] {9});
    assertThat(put("Biên bản")).hasBinaryContent(CONTENT).hasFileName("Biên bản.docx");
  }

  /// A paper that is open in Word cannot be replaced; neither can a folder that is not empty.
  @Test
  void whatCannotBeReplacedGetsANumberBesideIt() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("ra").resolve("Biên bản.docx"));
    Files.write(taken.resolve("x"), CONTENT);
    assertThat(put("Biên bản")).hasFileName("Biên bản (2).docx").hasBinaryContent(CONTENT);
  }

  @Test
  void afterTwentyNamesItGivesUpAndLeavesNoHalfFile() throws IOException {
    for (int i = 1; i <= 20; i++) {
      String name = "Biên bản" + (i == 1 ? "" : " (" + i + ")") + ".docx";
      Files.createDirectories(folder.resolve("ra").resolve(name).resolve("x"));
    }
    assertThatThrownBy(() -> put("Biên bản")).isInstanceOf(StoreFailure.class);
    assertThat(folder.resolve("ra").toFile().list()).hasSize(20);
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
