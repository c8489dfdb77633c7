package vn.bangvang.domain.council.ballot;

import java.util.List;
import vn.bangvang.domain.unit.person.PersonId;

/// The vote on one item.
public sealed interface Ballot {
  record NotOpened() implements Ballot {}

  /// A show of hands, recorded by name.
  record Open(List<Cast> cast) implements Ballot {
    public Open {
      cast = List.copyOf(cast);
      if (cast.isEmpty()) throw new IllegalArgumentException("an open ballot has a vote");
    }
  }

  record Cast(PersonId member, Vote vote) {}

  Ballot NOT_OPENED = new NotOpened();
}
