package vn.bangvang.store;

/// Told how far long work has come; answers whether it shall go on.
@FunctionalInterface
public interface Progress {
  Progress UNOBSERVED = (_, _) -> true;

  boolean goesOn(long done, long of);

  /// Ends the work from inside when nobody wants it any more.
  default void step(long done, long of) {
    if (!goesOn(done, of)) throw new Cancelled();
  }

  /// The work was given up on request; what it had begun has been cleared away.
  final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
