package vn.bangvang.domain.council;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.text.Texts;

/// A Council with the decision that founded it, its members and its rules.
public record Council(
    CouncilId id, String name, LegalBasis founded, List<Member> members, Rules rules) {
  public Council {
    name = Texts.line(name);
    members = List.copyOf(members);
    if (members.stream().map(Member::person).distinct().count() < members.size())
      throw new IllegalArgumentException("nobody sits on a council twice");
  }

  public Optional<Member> chair() {
    return with(Role.CHAIR);
  }

  public Optional<Member> secretary() {
    return with(Role.SECRETARY);
  }

  private Optional<Member> with(Role role) {
    return members.stream().filter(member -> member.role() == role).findFirst();
  }
}
