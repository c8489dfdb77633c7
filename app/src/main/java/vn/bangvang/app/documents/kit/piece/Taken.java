package vn.bangvang.app.documents.kit.piece;

import java.util.HashSet;
import java.util.Set;

/// The numbers and names that a template uses already.
final class Taken {
  private final Set<String> all = new HashSet<>();

  void add(Unique unique, String id) {
    all.add(unique.family() + " " + id);
  }

  boolean has(Unique unique, String id) {
    return all.contains(unique.family() + " " + id);
  }
}
