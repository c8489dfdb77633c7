package vn.bangvang.app.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.bangvang.store.Progress;

/// The only place where work leaves the screen's thread and comes back to it. Readers run beside
/// each other; orders run one after another, in the order given.
public final class Background implements AutoCloseable {
  private final ExecutorService readers;
  private final ExecutorService orders;
  private final Executor screen;
  private final AtomicInteger pending = new AtomicInteger();

  /// The screen takes what has to be done on its thread.
  public Background(Executor screen) {
    this.screen = screen;
    this.readers = Executors.newFixedThreadPool(2, named("read"));
    this.orders = Executors.newSingleThreadExecutor(named("order"));
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name("bangvang-" + name + "-", 0).factory();
  }

  public <T> void fetch(Callable<T> work, Consumer<Loading<T>> then) {
    read(work, then);
  }

  /// After closing nothing is looked up any more: the screens that ask are leaving too.
  <T> void read(Callable<T> work, Consumer<Loading<T>> then) {
    if (readers.isShutdown()) return;
    pending.incrementAndGet();
    readers.execute(() -> answer(work, then));
  }

  /// Work that begins before anybody can be told of it: its answer is fetched later.
  public <T> Callable<T> ahead(Callable<T> work) {
    var begun = new FutureTask<>(work);
    readers.execute(begun);
    return () -> answered(begun);
  }

  private static <T> T answered(FutureTask<T> begun) throws Exception {
    try {
      return begun.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Exception cause) throw cause;
      throw failed;
    }
  }

  <T> void order(Callable<T> work, Consumer<Loading<T>> then) {
    pending.incrementAndGet();
    orders.execute(() -> answer(work, then));
  }

  /// Something slow that nobody waits for.
  public void apart(Runnable work) {
    read(Executors.callable(work), _ -> {});
  }

  void onScreen(Runnable work) {
    screen.execute(work);
  }

  Job job(String name) {
    return new Job(name, screen);
  }

  private <T> void answer(Callable<T> work, Consumer<Loading<T>> then) {
    Loading<T> answer = done(work);
    screen.execute(() -> {
      then.accept(answer);
      pending.decrementAndGet();
    });
  }

  private static <T> Loading<T> done(Callable<T> work) {
    try {
      return new Loading.Ready<>(work.call());
    } catch (Progress.Cancelled _) {
      return new Loading.Waiting<>();
    } catch (Exception | AssertionError | OutOfMemoryError failed) {
      return new Loading.Failed<>(Problem.of(failed));
    }
  }

  /// Nothing is under way and every answer has reached the screen.
  public boolean isIdle() {
    return pending.get() == 0;
  }

  /// Waits until all orders given so far are carried out.
  @Override
  public void close() {
    orders.shutdown();
    readers.shutdown();
    try {
      if (!orders.awaitTermination(1, TimeUnit.MINUTES)) orders.shutdownNow();
    } catch (InterruptedException interrupted) {
      orders.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
