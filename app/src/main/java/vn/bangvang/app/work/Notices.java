package vn.bangvang.app.work;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the window has to tell: problems, refusals, and work that is running.
public final class Notices {
  /// Something to be told once.
  public sealed interface Notice {
    record Trouble(Problem problem) implements Notice {}

    record Refusal(String because) implements Notice {}

    record Success(String sentence) implements Notice {}

    /// A file was written, and its folder can be opened.
    record Written(String sentence, Runnable folder) implements Notice {}

    /// It is done, and something about it should be known.
    record Caution(String sentence) implements Notice {}
  }

  private final ObservableList<Job> running = FXCollections.observableArrayList();

  /// One for all who look: such a list lets go of listeners when nobody holds it.
  private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running);

  private Consumer<Notice> teller = _ -> {};

  public void toldBy(Consumer<Notice> teller) {
    this.teller = teller;
  }

  /// What nobody foresaw on this thread is told like every other problem, and the window stays.
  public void tellTheUnforeseen() {
    Thread.currentThread().setUncaughtExceptionHandler((_, cause) -> failed(Problem.of(cause)));
  }

  public ObservableList<Job> running() {
    return shown;
  }

  public void refused(String because) {
    teller.accept(new Notice.Refusal(because));
  }

  public void failed(Problem problem) {
    teller.accept(new Notice.Trouble(problem));
  }

  public void warned(String sentence) {
    teller.accept(new Notice.Caution(sentence));
  }

  public void succeeded(String sentence) {
    teller.accept(new Notice.Success(sentence));
  }

  public void written(String sentence, Runnable folder) {
    teller.accept(new Notice.Written(sentence, folder));
  }

  void started(Job job) {
    running.add(job);
  }

  void ended(Job job) {
    running.remove(job);
  }
}
