package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.Nominee;

/// The order in which nominations come before the council: each once, and none disappears after
/// votes were taken on it.
class AgendaTest {
  private final Item a = SampleCouncil.item(90, Samples.collective());
  private final Item b = SampleCouncil.item(91, Samples.ofHead());
  private final Item c = SampleCouncil.item(92, ofClerk());
  private final Session session = Sittings.withPresent(7).over(List.of(a, b, c));

  private static Nomination ofClerk() {
    return Samples.nomination(52, Nominee.of(Samples.clerk(), "Sở Nội vụ"));
  }

  @ParameterizedTest
  @CsvSource({"1, BAC", "2, BCA", "9, BCA", "-1, ABC", "0, ABC"})
  void theFirstItemMovesAmongTheOthers(int places, String order) {
    assertThat(order(Sittings.done(Proceedings.moved(session, a, places)))).isEqualTo(order);
  }

  private String order(Session changed) {
    var order = new StringBuilder();
    for (Item item : changed.items()) order.append((char) ('A' + session.items().indexOf(item)));
    return order.toString();
  }

  @Test
  void newItemsComeAfterTheOldOnes() {
    var first = Sittings.withPresent(7).over(List.of(b));
    var added = Sittings.done(Proceedings.added(first, List.of(a, b, c)));
    assertThat(added.items()).containsExactly(b, a, c);
  }

  @Test
  void oneNominationAddedTwiceComesOnTheAgendaOnce() {
    var twice = List.of(a, SampleCouncil.item(95, Samples.collective()));
    var added = Sittings.done(Proceedings.added(Sittings.withPresent(7), twice));
    assertThat(added.items()).containsExactly(a);
  }

  @Test
  void whatWasDroppedMayBeAddedAgain() {
    var dropped = Sittings.done(Proceedings.dropped(session, b));
    assertThat(dropped.items()).containsExactly(a, c);
    assertThat(Sittings.done(Proceedings.added(dropped, List.of(b))).items())
        .containsExactly(a, c, b);
  }

  @Test
  void whatWasVotedOnIsNotDroppedAndTheSentenceSaysWhy() {
    var voted = session.with(b.voted(Sittings.hands(1, 0, 0)));
    var item = voted.item(b.id()).orElseThrow();
    assertThat(Sittings.refusal(Proceedings.dropped(voted, item)))
        .isEqualTo("Trường hợp này đã biểu quyết nên không bỏ khỏi chương trình được.");
  }

  @Test
  void votesTravelWithTheirItem() {
    var voted = session.with(a.voted(Sittings.hands(5, 1, 0)));
    var moved = Sittings.done(Proceedings.moved(voted, voted.item(a.id()).orElseThrow(), 2));
    assertThat(moved.items().getLast().ballot()).isEqualTo(Sittings.hands(5, 1, 0));
    assertThat(moved.items().getFirst().ballot()).isEqualTo(Ballot.NOT_OPENED);
  }

  @Test
  void discussionIsWrittenIntoItsOwnItem() {
    var said = Sittings.done(Proceedings.discussed(session, b, "Dòng một\r\nDòng  hai"));
    assertThat(said.items())
        .extracting(Item::discussion)
        .containsExactly("", "Dòng một\nDòng hai", "");
  }

  @Test
  void anItemThatIsNotOnTheAgendaIsNotFound() {
    assertThat(session.item(new ItemId(Samples.id(99)))).isEmpty();
    assertThat(session.of(Samples.CLERK)).isEmpty();
  }
}
