package vn.bangvang.store.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.CouncilSamples;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.plan.OtherPlans;

/// Sessions with attendance, agenda and votes, by the rules of their day.
class SessionsTest extends OpenOffice {
  private Session session = SampleCouncil.session();

  @BeforeEach
  void council() {
    write(repositories -> {
      repositories.plans().save(SamplePlan.plan());
      repositories.people().save(Samples.head());
      session = CouncilSamples.sessionWithVotes(repositories);
    });
  }

  private void save(Session... sessions) {
    write(repositories -> List.of(sessions).forEach(repositories.sessions()::save));
  }

  private void comesBack(Session changed) {
    save(changed);
    assertThat(found(repositories -> repositories.sessions().find(changed.id()))).contains(changed);
  }

  private List<Session> ofPlan() {
    return listed(repositories -> repositories.sessions().of(SamplePlan.PLAN));
  }

  private static Session empty(long number, LocalDate day, LocalTime opens) {
    var sitting = new Sitting(day, opens, "", "", new Sitting.Close.NotYet());
    var id = new SessionId(Samples.id(number));
    return Session.of(id, SampleCouncil.council(), SamplePlan.PLAN, SamplePlan.ROUND, sitting);
  }

  private Item first() {
    return session.items().getFirst();
  }

  @Test
  void theLatestSessionStandsFirst() {
    var morning = LocalTime.of(8, 0);
    var early = empty(401, Samples.DAY, morning);
    var late = empty(402, Samples.DAY, LocalTime.of(14, 0));
    var next = empty(403, Samples.DAY.plusDays(1), morning);
    save(late, next, early);
    assertThat(ofPlan()).containsExactly(next, late, early);
  }

  @Test
  void sessionsOverAnotherPlanStandElsewhere() {
    var other = OtherPlans.bare(301, "Kế hoạch khác", PartialDate.unknown());
    write(repositories -> repositories.plans().save(other));
    save(session);
    assertThat(listed(repositories -> repositories.sessions().of(other.id()))).isEmpty();
  }

  @Test
  void aRemovedSessionLeavesTheListAndComesBackWithItsVotes() {
    save(session);
    write(repositories -> repositories.sessions().remove(session.id()));
    assertThat(ofPlan()).isEmpty();
    store().undo(OfficeFolder.CLERK);
    assertThat(ofPlan()).containsExactly(session);
  }

  @Test
  void theAgendaKeepsTheOrderInWhichItWasPut() {
    save(session);
    comesBack(CouncilSamples.done(Proceedings.moved(session, first(), 1)));
  }

  @Test
  void anItemThatWasDroppedIsGone() {
    save(session);
    var second = session.items().getLast();
    comesBack(CouncilSamples.done(Proceedings.dropped(session, second)));
  }

  @Test
  void aVoteThatWasWithdrawnIsGone() {
    save(session);
    for (int i = 1; i <= 3; i++) {
      var item = session.item(first().id()).orElseThrow();
      session = CouncilSamples.done(Voting.withdrawn(session, item, SampleCouncil.member(i)));
    }
    comesBack(session);
    assertThat(session.hasVoted()).isFalse();
  }

  @Test
  void aVoteThatWasChangedCountsOnce() {
    save(session);
    var member = SampleCouncil.member(2);
    comesBack(CouncilSamples.done(Voting.voted(session, first(), member, Vote.AGREE)));
  }

  @Test
  void anotherOpinionIsKeptInItsWords() {
    var opinion = new Vote.Other("đề nghị tặng Giấy khen; bổ sung “minh chứng”");
    comesBack(
        CouncilSamples.done(Voting.voted(session, first(), SampleCouncil.member(4), opinion)));
  }

  @Test
  void aSessionOpenedAgainHasNoConclusionLeft() {
    var end = new Sitting.Close.At(LocalTime.of(16, 45), "Thống nhất\ncao");
    save(session.at(session.sitting().closed(end)));
    comesBack(session);
  }

  @Test
  void theRulesOfTheDayOutliveAChangeOfTheCouncilsRules() {
    save(session);
    var rules = SampleCouncil.rules();
    var changed =
        new Rules(rules.quorum(), rules.majority(), "Quy chế mới", Rules.Certainty.CONFIRMED);
    var council = SampleCouncil.council();
    write(repositories ->
        repositories
            .councils()
            .save(
                new Council(
                    council.id(), council.name(), council.founded(), council.members(), changed)));
    assertThat(ofPlan()).containsExactly(session);
  }

  @Test
  void aNominationMayComeBeforeASecondSession() {
    var again =
        empty(401, Samples.DAY.plusDays(7), LocalTime.NOON)
            .over(List.of(SampleCouncil.item(95, Samples.ofHead())));
    save(session, again);
    assertThat(ofPlan()).containsExactly(again, session);
  }

  @Test
  void aNominationComesOnceBeforeASession() {
    var twice =
        List.of(SampleCouncil.item(95, Samples.ofHead()), SampleCouncil.item(96, Samples.ofHead()));
    assertThatThrownBy(() -> save(session.over(twice))).isInstanceOf(StoreFailure.class);
    assertThat(ofPlan()).isEmpty();
  }

  @Test
  void aLongConclusionIsKeptAndALongerOneRefused() {
    var longest = new Sitting.Close.At(LocalTime.of(17, 0), "Ý kiến. ".repeat(1000).strip());
    comesBack(session.at(session.sitting().closed(longest)));
    var longer = new Sitting.Close.At(LocalTime.of(17, 0), "k".repeat(8001));
    assertThatThrownBy(() -> save(session.at(session.sitting().closed(longer))))
        .isInstanceOf(StoreFailure.class);
    assertThat(ofPlan()).containsExactly(session.at(session.sitting().closed(longest)));
  }
}
