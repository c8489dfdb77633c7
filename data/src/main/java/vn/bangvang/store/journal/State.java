package vn.bangvang.store.journal;

/// A state of an aggregate as the journal knows it, and the number of the change that led to it;
/// number 0 and an empty text before its first change.
public record State(long number, String text) {
  static final State NEVER = new State(0, "");
}
