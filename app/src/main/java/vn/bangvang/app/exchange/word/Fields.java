package vn.bangvang.app.exchange.word;

import java.util.ArrayDeque;
import java.util.Deque;

/// Where in a field the text is: its instruction is not to be seen, its result is.
final class Fields {
  private final Deque<String> open = new ArrayDeque<>();

  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(type);
      case "separate" -> {
        if (!open.isEmpty()) open.pop();
        open.push(type);
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  boolean shows() {
    return !open.contains("begin");
  }
}
