package vn.bangvang.domain.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.person.PersonId;

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

  /// With one more member, unless he sits on it already or the chair is taken.
  public Outcome<Council> joined(Member member) {
    if (members.stream().anyMatch(one -> one.person().equals(member.person())))
      return Outcome.refused("council.member.twice", member.name().full());
    var chair = chair();
    if (member.role() == Role.CHAIR && chair.isPresent())
      return Outcome.refused("council.chair.twice", chair.get().name().full());
    return Outcome.done(seated(Stream.concat(members.stream(), Stream.of(member)).toList()));
  }

  public Council left(PersonId person) {
    return seated(members.stream().filter(one -> !one.person().equals(person)).toList());
  }

  private Council seated(List<Member> changed) {
    return new Council(id, name, founded, changed, rules);
  }

  private Optional<Member> with(Role role) {
    return members.stream().filter(member -> member.role() == role).findFirst();
  }
}
