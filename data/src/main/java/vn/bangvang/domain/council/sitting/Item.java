package vn.bangvang.domain.council.sitting;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.person.PersonId;

/// One nomination on the agenda: who steps aside, what was said, how was voted.
public record Item(
    ItemId id, Candidate candidate, List<Recusal> recusals, Ballot ballot, String discussion) {
  public Item {
    recusals = List.copyOf(recusals);
    discussion = Texts.paragraph(discussion);
  }

  public static Item of(ItemId id, Candidate candidate) {
    return new Item(id, candidate, List.of(), Ballot.NOT_OPENED, "");
  }

  public boolean isRecused(PersonId member) {
    return recusals.stream().anyMatch(recusal -> recusal.member().equals(member));
  }

  public Optional<Vote> voteOf(PersonId member) {
    return switch (ballot) {
      case Ballot.NotOpened _ -> Optional.empty();
      case Ballot.Open(var cast) ->
          cast.stream()
              .filter(one -> one.member().equals(member))
              .map(Ballot.Cast::vote)
              .findFirst();
    };
  }

  Item voted(Ballot changed) {
    return new Item(id, candidate, recusals, changed, discussion);
  }

  Item recused(List<Recusal> changed) {
    return new Item(id, candidate, changed, ballot, discussion);
  }

  Item discussed(String changed) {
    return new Item(id, candidate, recusals, ballot, changed);
  }
}
