package vn.bangvang.app.command.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.command.Ran;
import vn.bangvang.app.command.Seen;

/// Sessions with attendance, votes and results.
class ShowSessionsTest {
  @TempDir private Path folder;

  private Seen session(String day) {
    return Ran.shownOfLaunch("sessions", Ran.example(folder)).only("day", day);
  }

  @Test
  void theLatestSessionIsFirst() {
    assertThat(Ran.shownOfLaunch("sessions", Ran.example(folder)).texts("day"))
        .containsExactly("2024-04-10", "2024-03-20");
  }

  @Test
  void aSessionTellsPlaceTimeAndRule() {
    var finished = session("2024-03-20");
    assertThat(finished.text("council"))
        .isEqualTo("Hội đồng Thi đua - Khen thưởng tỉnh Ninh Thuận");
    assertThat(finished.text("opens")).isEqualTo("14:00");
    assertThat(finished.text("place")).isEqualTo("Phòng họp số 2, trụ sở UBND tỉnh");
    assertThat(finished.text("base")).isEqualTo("ALL_MEMBERS");
    assertThat(finished.text("threshold")).isEqualTo("2/3");
    assertThat(finished.text("closed")).isEqualTo("true");
  }

  @Test
  void whoIsAbsentHasAReasonAndWhoIsPresentHasNone() {
    var seats = session("2024-03-20").at("attendance");
    assertThat(seats.only("presence", "ABSENT").text("reason")).isEqualTo("đi công tác");
    assertThat(seats.only("presence", "PRESENT").has("reason")).isFalse();
  }

  @Test
  void beforeTheRollCallNobodysPresenceIsKnown() {
    assertThat(session("2024-04-10").at("attendance").texts("presence"))
        .hasSize(9)
        .containsOnly("–");
  }

  @Test
  void anItemThatWasNotVotedOnHasNoVotes() {
    for (Seen item : session("2024-04-10").each("items")) {
      assertThat(item.text("result")).isEqualTo("WAITING");
      for (String unknown : new String[] {"agree", "disagree", "other", "percent"})
        assertThat(item.has(unknown)).as(unknown).isFalse();
    }
  }

  @Test
  void theVotesOfAnItemAndThoseWhoStoodAsideAreThoseWhoCame() {
    var finished = session("2024-03-20");
    int present = Integer.parseInt(finished.text("present"));
    for (Seen item : finished.each("items"))
      assertThat(
              Stream.of("agree", "disagree", "other", "recused")
                  .mapToInt(votes -> Integer.parseInt(item.text(votes)))
                  .sum())
          .as(item.text("name"))
          .isEqualTo(present);
  }

  @Test
  void anItemBelowTheThresholdIsNotAgreed() {
    var refused = session("2024-03-20").at("items").only("result", "NOT_AGREED");
    assertThat(refused.text("agree")).isEqualTo("4");
    assertThat(refused.text("of")).isEqualTo("9");
    assertThat(refused.text("percent")).isEqualTo("44,4 %");
  }

  @Test
  void twoThirdsExactlyAreEnough() {
    var exactly = session("2024-03-20").at("items").only("percent", "66,7 %");
    assertThat(exactly.text("result")).isEqualTo("AGREED");
  }
}
