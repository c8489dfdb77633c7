package vn.bangvang.domain.journal;

import vn.bangvang.domain.shared.text.Texts;

/// Who does something.
public record Actor(String name) {
  public Actor {
    name = Texts.line(name);
  }
}
