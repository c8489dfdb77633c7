package vn.bangvang.domain.shared;

import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Where new identities come from.
@FunctionalInterface
public interface Ids {
  UUID next();

  /// Ordered by time (UUID version 7), so that rows made together lie together in the file.
  static Ids timeOrdered(Clock clock, RandomGenerator random) {
    return () -> {
      long high = clock.millis() << 16 | 0x7000 | random.nextInt(0x1000);
      long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
      return new UUID(high, low);
    };
  }

  /// The same identities at every run: for the example office, for measuring and for tests.
  static Ids seeded(long seed) {
    var random = new Random(seed);
    return () -> new UUID(random.nextLong(), random.nextLong());
  }
}
