package vn.bangvang.app.council.step;

import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Tally;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.text.Numbers;

/// The sentence by which a chair usually concludes, from the results.
final class Conclusions {
  private Conclusions() {}

  static String proposed(Session session) {
    var agreed =
        session.items().stream()
            .filter(item -> result(session, item) instanceof Result.Agreed)
            .map(Item::candidate)
            .toList();
    if (agreed.isEmpty()) return "";
    long collectives =
        agreed.stream().filter(one -> one.subject() == SubjectKind.COLLECTIVE).count();
    return Words.say(
        "session.conclusion.proposed",
        forms(agreed),
        Numbers.count((int) collectives),
        Numbers.count((int) (agreed.size() - collectives)));
  }

  private static String forms(List<Candidate> agreed) {
    return agreed.stream()
        .map(Candidate::form)
        .distinct()
        .collect(Collectors.joining(Words.say("and")));
  }

  private static Result result(Session session, Item item) {
    return Tally.of(session, item).result(session.rules().majority());
  }
}
