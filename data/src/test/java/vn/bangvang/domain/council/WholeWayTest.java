package vn.bangvang.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Tally;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.shared.Outcome;

/// One department and its head, from the answers on the checklist to the result of the session:
/// nine members, seven present, the head himself steps aside, six agree.
class WholeWayTest {
  private static final ExclusionAnswer.Finding ABSENT = new ExclusionAnswer.Finding.Absent();

  private static Answer answered(int criterion, Reply reply) {
    return Answer.open(SamplePlan.criterion(criterion))
        .replied(reply)
        .provenBy(List.of(Samples.evidence(90).id()));
  }

  private static Answer met(int criterion) {
    return answered(criterion, new Reply.Judged(Reply.Judgement.MET));
  }

  private static Checklist ofUnit(BigDecimal disbursed) {
    var risen = new Comparison(new Indicator("DDCI"), new Figure.Rank(12), new Figure.Rank(9));
    var clean =
        met(8)
            .with(new ExclusionAnswer(SamplePlan.exclusion(2), ABSENT, ""))
            .with(new ExclusionAnswer(SamplePlan.exclusion(3), ABSENT, ""));
    return Samples.unitChecklist(
        met(1),
        answered(2, new Reply.Measured(disbursed)),
        answered(3, new Reply.Measured(BigDecimal.ZERO)),
        answered(4, new Reply.Level("Tốt")),
        answered(5, new Reply.Compared(List.of(risen))),
        met(6),
        met(7),
        clean);
  }

  private static Checklist ofHead() {
    return Checklist.of(SamplePlan.PLAN, Holder.of(Samples.ofHead())).with(met(9));
  }

  private static List<Conclusion> conclusions(BigDecimal disbursed) {
    return Case.all(
            SamplePlan.plan(),
            List.of(Samples.collective(), Samples.ofHead()),
            List.of(ofUnit(disbursed), ofHead()),
            List.of(Samples.evidence(90)),
            Map.of())
        .stream()
        .map(one -> one.appraisal().conclusion())
        .toList();
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var because) -> throw new AssertionError(because);
    };
  }

  private static Session attended(Session session) {
    return IntStream.range(0, 9)
        .boxed()
        .reduce(
            session,
            (sofar, i) -> done(Proceedings.attended(sofar, SampleCouncil.member(i), came(i))),
            (_, last) -> last);
  }

  private static Presence came(int member) {
    return member < 7 ? Presence.PRESENT : new Presence.Absent("Đi công tác");
  }

  private static Session voted(Session session, Item item) {
    var aside = new Recusal(SampleCouncil.member(0), "Bản thân được đề nghị");
    var recused = done(Proceedings.recused(session, item, aside));
    var current = recused.item(item.id()).orElseThrow();
    return done(Voting.votedByTheRest(recused, current, Vote.AGREE));
  }

  @Test
  void aGoodUnitCarriesItsHead() {
    assertThat(conclusions(BigDecimal.valueOf(100)))
        .containsExactly(new Conclusion.Eligible(), new Conclusion.Eligible());
  }

  @Test
  void oneMissedTargetOfTheUnitLeavesBothUndecided() {
    assertThat(conclusions(new BigDecimal("97.6")))
        .allSatisfy(one -> assertThat(one).isInstanceOf(Conclusion.Undecided.class));
  }

  @Test
  void theCouncilAgreesAndTheSessionCloses() {
    var unit = SampleCouncil.item(90, Samples.collective());
    var head = SampleCouncil.item(91, Samples.ofHead());
    var session = attended(done(Proceedings.added(SampleCouncil.session(), List.of(unit, head))));
    var all = Stream.of(unit, head).reduce(session, WholeWayTest::voted, (_, last) -> last);
    var end = new Sitting.Close.At(LocalTime.of(16, 30), "Thống nhất");
    var closed = done(Proceedings.closed(all, end));
    assertThat(closed.items())
        .extracting(item -> Tally.of(closed, item).result(closed.rules().majority()))
        .containsOnly(
            new Result.Agreed(
                "6/7 thành viên có mặt tán thành, đạt 85,7 %; yêu cầu ít nhất 2/3 (66,7 %)"));
  }
}
