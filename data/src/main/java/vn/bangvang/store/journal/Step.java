package vn.bangvang.store.journal;

import java.util.UUID;

/// An aggregate that a piece of work changes, from its last known state to a new one; an empty text
/// stands for "not there".
record Step(String aggregate, UUID id, State before, String after) {
  boolean changes() {
    return !before.text().equals(after);
  }
}
