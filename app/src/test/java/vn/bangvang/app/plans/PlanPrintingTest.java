package vn.bangvang.app.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.OpenedFiles;

/// The button that puts the plan on paper, in the whole window.
class PlanPrintingTest extends ScreenTest {
  private static final String NAME = "Kế hoạch " + ExampleOffice.launchPlan().title();
  private Optional<OpenedFiles> files = Optional.empty();

  @Override
  protected FileDesk desk() {
    files = Optional.of(new OpenedFiles(papers()));
    return files.get();
  }

  private Path papers() {
    return folder.resolve("van-ban");
  }

  private Path paper(String ending) {
    return papers().resolve(NAME + ending);
  }

  private List<Path> opened() {
    return files.orElseThrow().opened;
  }

  private void tab(int index) {
    var tabs = (TabPane) find("plan-tabs");
    robot.interact(() -> tabs.getSelectionModel().select(index));
    settle();
  }

  private void print() {
    go(Place.PLANS);
    tab(7);
    click("plan-print");
  }

  private List<String> written() throws IOException {
    try (var all = Files.list(papers())) {
      return all.map(one -> String.valueOf(one.getFileName())).sorted().toList();
    }
  }

  @Test
  void thePlanIsWrittenToTheChosenFolderAndOpened() throws IOException {
    print();
    assertThat(opened()).containsExactly(paper(".docx"));
    assertThat(((Labeled) find("notice-succeeded")).getText())
        .isEqualTo("Đã ghi kế hoạch: " + paper(".docx"));
    assertThat(Sample.grid(Files.readAllBytes(paper(".docx")))).contains("KẾ HOẠCH");
  }

  @Test
  void theSamePlanIsWrittenOnce() throws IOException {
    print();
    click("plan-print");
    assertThat(written()).containsExactly(NAME + ".docx");
    assertThat(opened()).containsExactly(paper(".docx"), paper(".docx"));
  }

  @Test
  void whatWasWorkedOnInWordIsNotWrittenOver() throws IOException {
    print();
    Files.writeString(paper(".docx"), "đã sửa trong Word");
    click("plan-print");
    assertThat(written()).containsExactly(NAME + " (2).docx", NAME + ".docx");
    assertThat(paper(".docx")).hasContent("đã sửa trong Word");
  }

  @Test
  void theFolderIsOneStepAway() {
    print();
    click("notice-folder");
    assertThat(opened()).containsExactly(paper(".docx"), papers());
  }

  @Test
  void whatWasTypedLastStandsOnThePaper() throws IOException {
    go(Place.PLANS);
    fill("plan-number", "1223/KH-UBND");
    tab(7);
    click("plan-print");
    var file = papers().resolve("Kế hoạch 1223-KH-UBND.docx");
    assertThat(Sample.grid(Files.readAllBytes(file)))
        .anyMatch(line -> line.contains("Số: 1223/KH-UBND"));
  }
}
