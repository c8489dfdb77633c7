package vn.bangvang.app.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Background;
import vn.bangvang.app.work.Door;
import vn.bangvang.app.work.Loading;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.office.Office;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;
import vn.bangvang.store.Store;
import vn.bangvang.store.backup.Restorer;

/// The first start: three questions, then an office of one's own or the example; or a file that is
/// there already.
public final class StartModel {
  private final Clock clock;
  private final Background background;
  private final Consumer<Store> opened;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public StartModel(Clock clock, Background background, Consumer<Store> opened) {
    this.clock = clock;
    this.background = background;
    this.opened = opened;
  }

  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  public void refuse(String because) {
    refusal.set(because);
  }

  public void open(Path path) {
    run(() -> new OfficeFile(path).open(clock));
  }

  /// What is being opened already.
  public void await(Callable<Opening> opening) {
    run(opening);
  }

  public void create(Path path, Office office) {
    run(() -> {
      var file = new OfficeFile(path);
      if (Files.exists(file.path()))
        return new Opening.Refused(
            Opening.Reason.UNWRITABLE, Words.say("command.file.exists", file.path()));
      file.create(office, new Actor(System.getProperty("user.name", "")), clock);
      return file.open(clock);
    });
  }

  public void example(Path path) {
    run(() -> {
      var file = new OfficeFile(path);
      if (!Files.exists(file.path())) ExampleOffice.create(file, clock);
      return file.open(clock);
    });
  }

  /// Brings a copy back under the name of a file that could not be opened.
  public void restore(Path archive, Path target) {
    run(() -> {
      var file = new OfficeFile(target);
      return switch (new Restorer(archive, clock).restore(file)) {
        case Restorer.Restored.Done _ -> file.open(clock);
        case Restorer.Restored.Refused(var because) ->
            new Opening.Refused(Opening.Reason.DAMAGED, because);
      };
    });
  }

  private void run(Callable<Opening> work) {
    busy.set(true);
    refusal.set("");
    background.fetch(
        work,
        loading -> {
          busy.set(false);
          switch (loading) {
            case Loading.Ready<Opening>(var opening) -> tell(opening);
            case Loading.Failed<Opening>(var problem) ->
                refusal.set(Words.say("start.problem", problem.sentence(), problem.advice()));
            case Loading.Waiting<Opening> _ -> {}
          }
        });
  }

  private void tell(Opening opening) {
    switch (opening) {
      case Opening.Opened(var store) -> opened.accept(store);
      case Opening.Refused(_, var because) -> refusal.set(because);
      case Opening.Held(var because, var door) -> {
        boolean shown = Door.knock(door);
        refusal.set(shown ? Words.say("start.held.shown", because) : because);
      }
    }
  }
}
