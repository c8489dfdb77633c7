package vn.bangvang.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The disk, the file or the database failed. Shown to people as a problem with a reference code,
/// never by its message.
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public enum Kind {
    DISK_FULL,
    OTHER
  }

  private static final List<String> FULL =
      List.of("No space left", "not enough space", "quota exceeded");

  private final Kind kind;

  public StoreFailure(String context, Throwable cause) {
    super(context, cause);
    this.kind = isDiskFull(cause) ? Kind.DISK_FULL : Kind.OTHER;
  }

  public Kind kind() {
    return kind;
  }

  private static boolean isDiskFull(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .map(one -> String.valueOf(one.getMessage()))
        .anyMatch(said -> FULL.stream().anyMatch(said::contains));
  }
}
