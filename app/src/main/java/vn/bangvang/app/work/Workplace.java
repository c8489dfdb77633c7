package vn.bangvang.app.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.store.Store;

/// The office that is open in this window, as its screens see it: they ask, give orders, and hear
/// of every change.
public final class Workplace {
  private final Store store;
  private final Background background;
  private final Actor actor;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<Entry> latest;
  private final ObservableBooleanValue shown;

  public Workplace(Store store, Background background, Actor actor, Notices notices) {
    this.store = store;
    this.background = background;
    this.actor = actor;
    this.notices = notices;
    this.latest = new ReadOnlyObjectWrapper<>(store.latest().orElseThrow());
    this.shown = new SimpleBooleanProperty(true);
    store.listen(entry -> background.onScreen(() -> latest.set(entry)));
  }

  private Workplace(Workplace office, ObservableBooleanValue shown) {
    this.store = office.store;
    this.background = office.background;
    this.actor = office.actor;
    this.notices = office.notices;
    this.latest = office.latest;
    this.shown = shown;
  }

  /// The same office for screens that are not always looked at.
  public Workplace whileShown(ObservableBooleanValue shown) {
    return new Workplace(this, shown);
  }

  /// After every change, also after an undo, on the screen's thread; while the screen is not looked
  /// at, once when it is looked at again.
  public void onChange(Runnable told) {
    var due = new SimpleBooleanProperty();
    Runnable tell =
        () -> {
          if (!due.get() || !shown.get()) return;
          due.set(false);
          told.run();
        };
    latest.addListener((_, _, _) -> {
      due.set(true);
      tell.run();
    });
    shown.addListener((_, _, _) -> tell.run());
  }

  public ReadOnlyObjectProperty<Entry> latest() {
    return latest.getReadOnlyProperty();
  }

  public Notices notices() {
    return notices;
  }

  public Store store() {
    return store;
  }

  public <T> Question<T> question() {
    return new Question<>(background);
  }

  /// Asks now and again whenever something has changed.
  public <T> Question<T> question(Function<Repositories, T> reading) {
    Question<T> question = question();
    Runnable ask = () -> question.ask(() -> store.read(reading));
    onChange(ask);
    ask.run();
    return question;
  }

  /// Asks once; the answer is told, trouble goes to the notices.
  public <T> void look(Function<Repositories, T> reading, Consumer<T> then) {
    fetch(() -> store.read(reading), then);
  }

  /// The same for what is not in the file itself.
  public <T> void fetch(Callable<T> work, Consumer<T> then) {
    background.read(work, loading -> settle(loading, then));
  }

  /// The sentence is what undo will be called by.
  public <T> void write(String sentence, Function<Repositories, T> work, Consumer<T> then) {
    order(() -> store.write(actor, sentence, work), then);
  }

  public void write(String sentence, Consumer<Repositories> work) {
    write(
        sentence,
        repositories -> {
          work.accept(repositories);
          return sentence;
        },
        _ -> {});
  }

  public void undo() {
    order(() -> store.undo(actor), this::heard);
  }

  public void redo() {
    order(() -> store.redo(actor), this::heard);
  }

  private void heard(Outcome<Entry> outcome) {
    if (outcome instanceof Outcome.Refused<Entry>(var because)) notices.refused(because);
  }

  /// Long work with a name and a progress; what it returns is told when it is done.
  public <T> Job run(String name, Function<Job, T> work, Consumer<T> then) {
    Job job = background.job(name);
    notices.started(job);
    background.read(
        () -> work.apply(job),
        loading -> {
          notices.ended(job);
          settle(loading, then);
        });
    return job;
  }

  /// The same, but whoever ordered it hears how it ended; Waiting means that it was given up.
  public <T> void runToTheEnd(String name, Function<Job, T> work, Consumer<Loading<T>> then) {
    Job job = background.job(name);
    notices.started(job);
    background.read(
        () -> work.apply(job),
        loading -> {
          notices.ended(job);
          then.accept(loading);
        });
  }

  /// When everything that was ordered until now is on disk, or has failed.
  public void afterOrders(Runnable then) {
    background.order(() -> latest, _ -> then.run());
  }

  private <T> void order(Callable<T> work, Consumer<T> then) {
    background.order(work, loading -> settle(loading, then));
  }

  private <T> void settle(Loading<T> loading, Consumer<T> then) {
    switch (loading) {
      case Loading.Ready<T>(var answer) -> then.accept(answer);
      case Loading.Failed<T>(var problem) -> notices.failed(problem);
      case Loading.Waiting<T> _ -> {}
    }
  }
}
