package vn.bangvang.app.exchange.word;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.app.exchange.word.list.Counters;
import vn.bangvang.app.exchange.word.list.Lists;

/// What all parts of a document share while it is read.
record Setting(Styles styles, Lists lists, Counters counters, Letters letters, Marks marks) {
  /// What was met on the way: notes that are read afterwards, and whether something was left out.
  static final class Marks {
    private final List<String> notes = new ArrayList<>();
    private boolean hasDeletions;

    int note(String id) {
      notes.add(id);
      return notes.size();
    }

    List<String> notes() {
      return List.copyOf(notes);
    }

    void deletion() {
      hasDeletions = true;
    }

    boolean hasDeletions() {
      return hasDeletions;
    }
  }
}
