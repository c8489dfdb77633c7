package vn.bangvang.domain.shared.text;

import java.util.Optional;
import java.util.function.Function;

/// What was made of something that a person typed or another office sent.
public sealed interface Reading<T> {
  record Understood<T>(T value) implements Reading<T> {}

  /// The sentence says what is wrong and how to write it.
  record NotUnderstood<T>(String because) implements Reading<T> {}

  static <T> Reading<T> of(T value) {
    return new Understood<>(value);
  }

  static <T> Reading<T> refused(String key, Object... facts) {
    return new NotUnderstood<>(Sentences.say(key, facts));
  }

  default <R> Reading<R> map(Function<T, R> change) {
    return switch (this) {
      case Understood<T>(var value) -> new Understood<>(change.apply(value));
      case NotUnderstood<T>(var because) -> new NotUnderstood<>(because);
    };
  }

  /// Refused although it was understood, for the reason that the check gives.
  default Reading<T> checked(Function<T, Optional<String>> check) {
    return switch (this) {
      case Understood<T>(var value) ->
          check.apply(value).<Reading<T>>map(NotUnderstood::new).orElse(this);
      case NotUnderstood<T> _ -> this;
    };
  }

  default Optional<T> understood() {
    return switch (this) {
      case Understood<T>(var value) -> Optional.of(value);
      case NotUnderstood<T> _ -> Optional.empty();
    };
  }

  /// Why it was not understood, if so.
  default Optional<String> refusal() {
    return switch (this) {
      case Understood<T> _ -> Optional.empty();
      case NotUnderstood<T>(var because) -> Optional.of(because);
    };
  }
}
