package vn.bangvang.store;

import java.nio.file.Path;

/// What came of opening an office file. Whatever is not Opened has left the file as it was.
public sealed interface Opening {
  record Opened(Store store) implements Opening {}

  /// Another window has it open; it may be shown by knocking at its door.
  record Held(String because, Path door) implements Opening {}

  record Refused(Reason reason, String because) implements Opening {}

  enum Reason {
    ABSENT,
    FOREIGN,
    DAMAGED,
    NEWER,
    UNWRITABLE,
    NO_ROOM
  }
}
