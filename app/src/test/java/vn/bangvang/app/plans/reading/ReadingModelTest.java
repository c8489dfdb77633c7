package vn.bangvang.app.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.plans.reading.found.Decided;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.domain.plan.reading.Fact;

/// Reading a document, deciding about it, and what remains of it when something fails.
class ReadingModelTest {
  private static final String TEXT = Document.text();
  @TempDir private Path folder;
  private final List<List<Fact>> made = new ArrayList<>();
  private final List<Runnable> saved = new ArrayList<>();
  private OfficeAtWork office;
  private ReadingModel model;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new ReadingModel(office.workplace(), new OneFile(folder.resolve("x.txt")), this::make);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void make(List<Fact> facts, Runnable done) {
    made.add(facts);
    saved.add(done);
  }

  private record OneFile(Path file) implements FileDesk {
    @Override
    public Optional<Path> choose(String title) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
      return Optional.empty();
    }

    @Override
    public void open(Path opened) {}
  }

  private void paste() {
    model.paste(TEXT);
    office.settle();
  }

  private Sheet sheet() {
    return model.sheet().orElseThrow();
  }

  private Decided.State state(int finding) {
    return sheet().decisions().at(finding).state();
  }

  @Test
  void theChosenFileIsReadUnderItsName() throws IOException {
    Files.writeString(folder.resolve("x.txt"), TEXT);
    model.choose();
    office.settle();
    assertThat(sheet().source().name()).isEqualTo("x.txt");
    assertThat(sheet().decisions().facts()).contains(new Fact.Title(Document.TITLE));
  }

  @Test
  void aFileThatCannotBeReadIsRefusedInItsSentenceAndNothingOpens() {
    model.open(folder.resolve("mat-roi.docx"));
    office.settle();
    assertThat(model.sheet()).isEmpty();
    assertThat(office.refusals()).singleElement().asString().startsWith("Không đọc được tệp.");
    assertThat(model.busy().get()).isFalse();
  }

  @Test
  void whatIsNoPlanIsRefused() {
    model.paste("Hôm nay trời đẹp.");
    office.settle();
    assertThat(model.sheet()).isEmpty();
    assertThat(office.refusals()).singleElement().asString().startsWith("Không tìm thấy nội dung");
  }

  @Test
  void anEmptyClipboardIsRefused() {
    model.paste("");
    office.settle();
    assertThat(office.refusals()).hasSize(1);
  }

  @Test
  void readingCanBeGivenUp() {
    var others = new CountDownLatch(1);
    for (int i = 0; i < 2; i++) office.background().apart(() -> await(others));
    model.paste(TEXT);
    office.workplace().notices().running().getFirst().cancel();
    others.countDown();
    office.settle();
    assertThat(model.sheet()).isEmpty();
    assertThat(office.refusals()).isEmpty();
    paste();
    assertThat(model.sheet()).isPresent();
  }

  private static void await(CountDownLatch others) {
    try {
      others.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void aSecondTextWaitsUntilTheFirstIsDone() {
    paste();
    var first = sheet().source();
    model.paste(TEXT.replace("21/KH-UBND", "99/KH-UBND"));
    office.settle();
    assertThat(sheet().source()).isEqualTo(first);
  }

  @Test
  void acceptingAndSkippingGoOnToTheNext() {
    paste();
    model.accept();
    model.skip();
    assertThat(state(0)).isEqualTo(Decided.State.ACCEPTED);
    assertThat(state(1)).isEqualTo(Decided.State.SKIPPED);
    assertThat(sheet().current()).isEqualTo(2);
  }

  @Test
  void thereIsNothingBeforeTheFirstAndAfterTheLast() {
    paste();
    model.previous();
    assertThat(sheet().current()).isZero();
    model.look(Integer.MAX_VALUE);
    model.next();
    assertThat(sheet().current()).isEqualTo(sheet().decisions().size() - 1);
  }

  @Test
  void decisionsAreTakenBackOneByOne() {
    paste();
    model.skip();
    model.accept();
    model.takeBack();
    assertThat(state(0)).isEqualTo(Decided.State.SKIPPED);
    assertThat(sheet().current()).isOne();
    model.takeBack();
    model.takeBack();
    assertThat(state(0)).isEqualTo(Decided.State.OFFERED);
  }

  @Test
  void thePlanIsMadeOfWhatWasTaken() {
    paste();
    var all = sheet().decisions().facts();
    model.look(2);
    model.skip();
    model.make();
    assertThat(made).containsExactly(all.subList(1, all.size()));
  }

  @Test
  void theSheetStaysUntilThePlanIsSaved() {
    paste();
    model.make();
    office.settle();
    assertThat(model.sheet()).isPresent();
    saved.getFirst().run();
    assertThat(model.sheet()).isEmpty();
  }

  @Test
  void whoMakesThePlanTwiceAtOnceGetsOne() {
    paste();
    model.make();
    model.make();
    assertThat(made).hasSize(1);
  }

  @Test
  void aPlanOfNothingIsRefused() {
    paste();
    for (int i = 0; i < sheet().decisions().size(); i++) model.skip();
    model.make();
    assertThat(made).isEmpty();
    assertThat(office.refusals()).singleElement().asString().startsWith("Chưa nhận nội dung nào.");
  }

  @Test
  void decisionsOfAnEarlierTextAreForgotten() {
    paste();
    model.skip();
    model.leave();
    paste();
    model.takeBack();
    assertThat(sheet().decisions().isTouched()).isFalse();
    assertThat(sheet().current()).isZero();
  }
}
