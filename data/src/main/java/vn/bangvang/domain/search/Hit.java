package vn.bangvang.domain.search;

import java.util.UUID;

/// Something that a search found: what it is called and where it belongs.
public record Hit(Kind kind, UUID id, String title, String context) {
  public enum Kind {
    PLAN,
    UNIT,
    PERSON,
    NOMINATION,
    COUNCIL
  }
}
