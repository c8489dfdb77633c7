package vn.bangvang.domain.council.ballot;

import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.person.PersonId;

/// A member who does not vote on an item, and why.
public record Recusal(PersonId member, String reason) {
  public Recusal {
    reason = Texts.line(reason);
  }
}
