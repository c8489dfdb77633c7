package vn.bangvang.app.nominations.checklist;

import java.nio.file.Path;

/// The file that comes with a piece of evidence, if any.
public sealed interface Enclosure {
  record None() implements Enclosure {}

  record File(Path path) implements Enclosure {}
}
