package vn.bangvang.app.work;

import java.util.Optional;

/// An answer that a screen waits for, has, or cannot get.
public sealed interface Loading<T> {
  record Waiting<T>() implements Loading<T> {}

  record Ready<T>(T answer) implements Loading<T> {}

  record Failed<T>(Problem problem) implements Loading<T> {}

  default Optional<T> value() {
    return switch (this) {
      case Ready<T>(var answer) -> Optional.of(answer);
      case Waiting<T> _, Failed<T> _ -> Optional.empty();
    };
  }
}
