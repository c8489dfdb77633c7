package vn.bangvang.app.work;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/// The screen's thread in a test: what comes back to it waits until the test takes it, so that
/// answers can be made to arrive in any order.
public final class LateScreen implements Executor {
  private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>();

  @Override
  public void execute(Runnable work) {
    arrived.add(work);
  }

  /// Waits for the next that comes back; it is shown when the test runs it.
  public Runnable next() {
    try {
      return arrived.take();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  /// Shows all that comes back until nothing is under way any more.
  public void settle(Background background) {
    while (!background.isIdle() || !arrived.isEmpty()) next().run();
  }
}
