package vn.bangvang.app.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.store.Store;

/// The example office, open without a window. What the background hands to the screen waits until
/// the test settles.
public final class OpenOffice implements AutoCloseable {
  private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final List<Notices.Notice> told = new ArrayList<>();
  private final Background background = new Background(screen::add);
  private final Store store;
  private final Workplace workplace;

  public OpenOffice(Path folder) {
    store = ExampleFile.opened(folder);
    var notices = new Notices();
    notices.toldBy(told::add);
    workplace = new Workplace(store, background, new Actor("Người thử"), notices);
  }

  public Workplace workplace() {
    return workplace;
  }

  public PlanScope plan() {
    PlanRow first = read(repositories -> repositories.plans().list().getFirst());
    return new PlanScope.One(first.id());
  }

  public <T> T read(Function<Repositories, T> reading) {
    return store.read(reading);
  }

  /// What the window was told, in order.
  public List<Notices.Notice> told() {
    return told;
  }

  /// What undo would be called by now.
  public String lastSentence() {
    return store.nextUndo().orElseThrow().sentence();
  }

  public void undo() {
    workplace.undo();
    settle();
  }

  /// Until every answer has reached the screen.
  public void settle() {
    try {
      while (!background.isIdle()) screen.take().run();
      for (var late = screen.poll(); late != null; late = screen.poll()) late.run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    background.close();
    store.close();
  }
}
