package vn.bangvang.app.work;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import vn.bangvang.store.Progress;

/// Long work that people can watch and give up: its name, how far it has come, and the wish to
/// stop.
public final class Job implements Progress {
  private final String name;
  private final Executor screen;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private volatile boolean wanted = true;

  Job(String name, Executor screen) {
    this.name = name;
    this.screen = screen;
  }

  public String name() {
    return name;
  }

  /// From 0 to 1; below 0 while nothing is known.
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  public void cancel() {
    wanted = false;
  }

  @Override
  public boolean goesOn(long done, long of) {
    double reached = of == 0 ? 1 : (double) done / of;
    screen.execute(() -> share.set(reached));
    return wanted;
  }
}
