package vn.bangvang.domain.shared;

import vn.bangvang.domain.shared.text.Sentences;

/// What came of an order to the domain: done, or refused with the sentence that says why.
public sealed interface Outcome<T> {
  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(String because) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(String key, Object... facts) {
    return new Refused<>(Sentences.say(key, facts));
  }
}
