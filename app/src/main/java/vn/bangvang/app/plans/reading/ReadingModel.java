package vn.bangvang.app.plans.reading;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.bangvang.app.exchange.PlanFile;
import vn.bangvang.app.plans.reading.found.Decisions;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.Job;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanReader;

/// Reads the document of a plan, and keeps what is decided about it until a plan is made of it.
public final class ReadingModel {
  /// Who makes a plan of facts; he is told what to do when it is saved.
  public interface Maker {
    void make(List<Fact> facts, Runnable made);
  }

  /// What lies open; nothing most of the time.
  sealed interface Opened {
    record Nothing() implements Opened {}

    record One(Sheet sheet) implements Opened {}
  }

  private final Workplace workplace;
  private final FileDesk desk;
  private final Maker maker;
  private final ReadOnlyObjectWrapper<Opened> opened =
      new ReadOnlyObjectWrapper<>(new Opened.Nothing());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Deque<Sheet> before = new ArrayDeque<>();

  public ReadingModel(Workplace workplace, FileDesk desk, Maker maker) {
    this.workplace = workplace;
    this.desk = desk;
    this.maker = maker;
  }

  ReadOnlyObjectProperty<Opened> opened() {
    return opened.getReadOnlyProperty();
  }

  /// While a text is being read or a plan is being made.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  Optional<Sheet> sheet() {
    return opened.get() instanceof Opened.One(var sheet) ? Optional.of(sheet) : Optional.empty();
  }

  void choose() {
    desk.choose(Words.say("reading.choose")).ifPresent(this::open);
  }

  void open(Path file) {
    read(String.valueOf(file.getFileName()), job -> PlanFile.read(file, job));
  }

  void paste(String text) {
    read(Words.say("reading.pasted"), _ -> PlanFile.pasted(text));
  }

  private void read(String name, Function<Job, PlanFile.Contents> reading) {
    if (busy.get() || sheet().isPresent()) return;
    busy.set(true);
    workplace.runToTheEnd(
        Words.say("reading.running", name), job -> read(name, reading, job), this::ended);
  }

  /// A sheet, or why there is none.
  private sealed interface Result {
    record Read(Sheet sheet) implements Result {}

    record Refused(String because) implements Result {}
  }

  private static Result read(String name, Function<Job, PlanFile.Contents> reading, Job job) {
    job.step(0, 1);
    var contents = reading.apply(job);
    job.step(0, 1);
    return switch (contents) {
      case PlanFile.Contents.Refused(var because) -> new Result.Refused(because);
      case PlanFile.Contents.Text(var text, var notes) -> {
        var found = PlanReader.read(text);
        job.step(1, 1);
        yield found.findings().isEmpty()
            ? new Result.Refused(Words.say("reading.nothing"))
            : new Result.Read(Sheet.of(name, text, notes, found));
      }
    };
  }

  private void ended(Loading<Result> loading) {
    busy.set(false);
    switch (loading) {
      case Loading.Ready<Result>(Result.Read(var sheet)) -> opened.set(new Opened.One(sheet));
      case Loading.Ready<Result>(Result.Refused(var because)) ->
          workplace.notices().refused(because);
      case Loading.Failed<Result>(var problem) -> workplace.notices().failed(problem);
      case Loading.Waiting<Result> _ -> {}
    }
  }

  /// That nothing else can be shown in this place while a document lies open.
  void remind() {
    sheet()
        .ifPresent(sheet ->
            workplace.notices().warned(Words.say("reading.remind", sheet.source().name())));
  }

  void look(int finding) {
    sheet().ifPresent(sheet -> show(sheet.at(finding)));
  }

  void next() {
    sheet().ifPresent(sheet -> show(sheet.at(sheet.current() + 1)));
  }

  void previous() {
    sheet().ifPresent(sheet -> show(sheet.at(sheet.current() - 1)));
  }

  void nextOpen() {
    sheet().ifPresent(sheet -> sheet.decisions().nextOpen(sheet.current()).ifPresent(this::look));
  }

  void accept() {
    decide(sheet -> sheet.decisions().accept(sheet.current()));
    next();
  }

  void skip() {
    decide(sheet -> sheet.decisions().skip(sheet.current()));
    next();
  }

  void correct(Fact fact) {
    decide(sheet -> sheet.decisions().correct(sheet.current(), fact));
  }

  private void decide(Function<Sheet, Decisions> decision) {
    change(sheet -> sheet.with(decision.apply(sheet)));
  }

  private void change(UnaryOperator<Sheet> change) {
    sheet()
        .ifPresent(sheet -> {
          before.push(sheet);
          show(change.apply(sheet));
        });
  }

  /// The last decision is taken back, and what it was about is looked at again.
  void takeBack() {
    if (!before.isEmpty()) show(before.pop());
  }

  private void show(Sheet sheet) {
    opened.set(new Opened.One(sheet));
  }

  /// The sheet stays until the plan is saved.
  void make() {
    var facts = sheet().map(sheet -> sheet.decisions().facts()).orElse(List.of());
    if (busy.get() || sheet().isEmpty()) return;
    if (facts.isEmpty()) {
      workplace.notices().refused(Words.say("reading.empty"));
      return;
    }
    busy.set(true);
    maker.make(facts, this::leave);
    workplace.afterOrders(() -> busy.set(false));
  }

  void leave() {
    before.clear();
    opened.set(new Opened.Nothing());
  }
}
