package vn.bangvang.app.documents.kit.piece;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Gives every copy of a repeated paragraph, picture or bookmark a number of its own. The first
/// copy keeps the one it has.
final class Identities {
  private final Taken taken;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> current = new HashMap<>();
  private int number;

  Identities(Taken taken) {
    this.taken = taken;
  }

  String next(Unique unique, String original) {
    String key = unique.family() + " " + original;
    if (unique == Unique.BOOKMARK_END) return current.getOrDefault(key, original);
    String id = seen.add(key) ? original : fresh(unique, original);
    current.put(key, id);
    return id;
  }

  private String fresh(Unique unique, String original) {
    String id = unique.fresh(original, ++number);
    while (taken.has(unique, id)) id = unique.fresh(original, ++number);
    return id;
  }
}
