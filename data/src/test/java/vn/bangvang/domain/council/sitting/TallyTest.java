package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.shared.Ratio;

/// Nine members, seven present, one of them steps aside, six agree: the same votes on every base.
class TallyTest {
  private final Item item = votedBySix();
  private final Session session = Sittings.withPresent(7);
  private final Tally tally = Tally.of(session, item);

  private static Item votedBySix() {
    var cast =
        IntStream.range(1, 7)
            .mapToObj(i -> new Ballot.Cast(SampleCouncil.member(i), Vote.AGREE))
            .toList();
    return SampleCouncil.item(90, Samples.collective())
        .recused(List.of(new Recusal(SampleCouncil.member(0), "Là người đứng đầu đơn vị")))
        .voted(new Ballot.Open(cast));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ALL_MEMBERS;STAYS_IN_BASE;6/9;66,7 %",
        "ALL_MEMBERS;LEAVES_BASE;6/8;75 %",
        "PRESENT;STAYS_IN_BASE;6/7;85,7 %",
        "PRESENT;LEAVES_BASE;6/6;100 %",
        "VALID_VOTES;STAYS_IN_BASE;6/6;100 %",
        "VALID_VOTES;LEAVES_BASE;6/6;100 %"
      })
  void everyBaseGivesItsOwnRatio(
      Base base, Majority.OnRecusal onRecusal, String votes, String percent) {
    var majority = majority(base, onRecusal, new Ratio(90, 100));
    assertThat(tally.of(majority)).hasToString(votes);
    assertThat(tally.of(majority).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "ALL_MEMBERS, STAYS_IN_BASE, false",
    "ALL_MEMBERS, LEAVES_BASE, false",
    "PRESENT, STAYS_IN_BASE, false",
    "PRESENT, LEAVES_BASE, true",
    "VALID_VOTES, STAYS_IN_BASE, true"
  })
  void theBaseDecidesWhetherNinetyPercentAreReached(
      Base base, Majority.OnRecusal onRecusal, boolean agreed) {
    var result = tally.result(majority(base, onRecusal, new Ratio(90, 100)));
    assertThat(result).isInstanceOf(agreed ? Result.Agreed.class : Result.NotAgreed.class);
  }

  @Test
  void theFormulaIsSaidInWords() {
    var majority = majority(Base.PRESENT, Majority.OnRecusal.STAYS_IN_BASE, new Ratio(2, 3));
    assertThat(tally.result(majority))
        .isEqualTo(
            new Result.Agreed(
                "6/7 thành viên có mặt tán thành, đạt 85,7 %; yêu cầu ít nhất 2/3 (66,7 %)"));
  }

  @Test
  void exactlyTwoThirdsAreEnoughButNotMoreThanTwoThirds() {
    var exact = majority(Base.ALL_MEMBERS, Majority.OnRecusal.STAYS_IN_BASE, new Ratio(6, 9));
    var more =
        new Majority(
            Base.ALL_MEMBERS,
            new Ratio(6, 9),
            Majority.Strictness.MORE_THAN,
            Majority.OnRecusal.STAYS_IN_BASE);
    assertThat(tally.result(exact)).isInstanceOf(Result.Agreed.class);
    assertThat(tally.result(more)).isInstanceOf(Result.NotAgreed.class);
  }

  @Test
  void whoIsRecusedCannotHaveBeenSilent() {
    assertThat(tally.silent()).isZero();
    assertThat(tally.valid()).isEqualTo(6);
    assertThat(tally.electorate()).isEqualTo(new Tally.Electorate(9, 7, 1, 1));
  }

  @Test
  void anAbsentMemberWhoIsRecusedDoesNotShrinkThosePresent() {
    var absentRecused =
        item.recused(List.of(new Recusal(SampleCouncil.member(8), "Bản thân được đề nghị")));
    var other = Tally.of(session, absentRecused);
    assertThat(other.of(majority(Base.PRESENT, Majority.OnRecusal.LEAVES_BASE, new Ratio(1, 2))))
        .hasToString("6/7");
    assertThat(
            other.of(majority(Base.ALL_MEMBERS, Majority.OnRecusal.LEAVES_BASE, new Ratio(1, 2))))
        .hasToString("6/8");
  }

  @Test
  void anotherOpinionIsAValidVoteThatDoesNotAgree() {
    var cast =
        List.of(
            new Ballot.Cast(SampleCouncil.member(1), Vote.AGREE),
            new Ballot.Cast(SampleCouncil.member(2), Vote.DISAGREE),
            new Ballot.Cast(SampleCouncil.member(3), new Vote.Other("tặng Giấy khen")));
    var mixed = Tally.of(session, item.voted(new Ballot.Open(cast)));
    assertThat(mixed.agree()).isEqualTo(1);
    assertThat(mixed.disagree()).isEqualTo(1);
    assertThat(mixed.other()).isEqualTo(1);
    assertThat(mixed.silent()).isEqualTo(3);
    var valid = majority(Base.VALID_VOTES, Majority.OnRecusal.STAYS_IN_BASE, new Ratio(1, 2));
    assertThat(mixed.of(valid)).hasToString("1/3");
  }

  @Test
  void beforeTheFirstVoteThereIsNoResult() {
    var unopened = Tally.of(session, SampleCouncil.item(91, Samples.ofHead()));
    var majority = majority(Base.PRESENT, Majority.OnRecusal.STAYS_IN_BASE, new Ratio(1, 2));
    assertThat(unopened.result(majority)).isEqualTo(new Result.Waiting());
  }

  private static Majority majority(Base base, Majority.OnRecusal onRecusal, Ratio threshold) {
    return new Majority(base, threshold, Majority.Strictness.AT_LEAST, onRecusal);
  }
}
