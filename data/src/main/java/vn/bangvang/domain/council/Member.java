package vn.bangvang.domain.council;

import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.person.PersonId;

/// Someone who sits on the Council, as he was called when he was appointed.
public record Member(PersonId person, PersonName name, String post, Role role) {
  public Member {
    post = Texts.line(post);
  }
}
