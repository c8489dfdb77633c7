package vn.bangvang.app.exchange.source;

import java.util.List;

/// What was read out of a file, not yet tidied up, and what people should know about it.
public record Draft(String text, List<String> notes) {
  public Draft {
    notes = List.copyOf(notes);
  }
}
