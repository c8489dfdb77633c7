package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Majority.OnRecusal;
import vn.bangvang.domain.council.rule.Majority.Strictness;
import vn.bangvang.domain.shared.Ratio;

/// Ties, narrow majorities and votes that are neither yes nor no, in a council of nine.
class CountingTest {
  private static final Ratio HALF = new Ratio(1, 2);
  private static final Ratio NINETY = new Ratio(90, 100);

  private static Tally tally(int present, int agree, int disagree, int other) {
    var item =
        SampleCouncil.item(90, Samples.collective()).voted(Sittings.hands(agree, disagree, other));
    return Tally.of(Sittings.withPresent(present), item);
  }

  private static Majority majority(Base base, Ratio threshold, Strictness strictness) {
    return new Majority(base, threshold, strictness, OnRecusal.STAYS_IN_BASE);
  }

  private static boolean agreed(Tally tally, Majority majority) {
    return tally.result(majority) instanceof Result.Agreed;
  }

  /// The chair's casting vote is usual but written nowhere for these councils: a tie stays a tie.
  @ParameterizedTest
  @CsvSource({
    "8, 4, 4, MORE_THAN, false",
    "8, 4, 4, AT_LEAST, true",
    "8, 5, 3, MORE_THAN, true",
    "8, 3, 5, AT_LEAST, false",
    "9, 5, 4, MORE_THAN, true",
    "9, 4, 5, AT_LEAST, false"
  })
  void aTieIsNotMoreThanHalf(
      int present, int agree, int disagree, Strictness strictness, boolean agreed) {
    var tally = tally(present, agree, disagree, 0);
    assertThat(agreed(tally, majority(Base.PRESENT, HALF, strictness))).isEqualTo(agreed);
    assertThat(agreed(tally, majority(Base.VALID_VOTES, HALF, strictness))).isEqualTo(agreed);
  }

  /// Eight of nine are 88,9 %. Titles of the province ask for 90 % of all members (NĐ 91/2017, Art.
  /// 45.8), counted in whole members.
  @ParameterizedTest
  @CsvSource({"9, true", "8, false"})
  void ninetyPercentOfNineAreAllNine(int agree, boolean agreed) {
    var all = majority(Base.ALL_MEMBERS, NINETY, Strictness.AT_LEAST);
    assertThat(agreed(tally(9, agree, 9 - agree, 0), all)).isEqualTo(agreed);
  }

  @Test
  void whoStaysAwayCountsAgainstWhereAllMembersCount() {
    var unanimous = tally(8, 8, 0, 0);
    assertThat(agreed(unanimous, majority(Base.ALL_MEMBERS, NINETY, Strictness.AT_LEAST)))
        .isFalse();
    assertThat(agreed(unanimous, majority(Base.PRESENT, NINETY, Strictness.AT_LEAST))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"ALL_MEMBERS;4/9", "PRESENT;4/7", "VALID_VOTES;4/6"})
  void whoSaysNothingIsPresentButHasNotVoted(Base base, String votes) {
    var tally = tally(7, 4, 2, 0);
    assertThat(tally.silent()).isEqualTo(1);
    assertThat(tally.of(majority(base, HALF, Strictness.MORE_THAN))).hasToString(votes);
  }

  @Test
  void anotherOpinionDoesNotAgreeButIsValid() {
    var tally = tally(7, 4, 0, 3);
    assertThat(tally.valid()).isEqualTo(7);
    assertThat(tally.silent()).isZero();
    var twoThirds = majority(Base.VALID_VOTES, new Ratio(2, 3), Strictness.AT_LEAST);
    assertThat(agreed(tally, twoThirds)).isFalse();
  }

  /// Nine came and two thirds decide, so six are needed: what those who are silent can still turn
  /// is not yet a result.
  @ParameterizedTest
  @CsvSource({
    "PRESENT, 0, 1, Undecided",
    "PRESENT, 1, 0, Undecided",
    "PRESENT, 5, 3, Undecided",
    "PRESENT, 6, 0, Agreed",
    "PRESENT, 0, 4, NotAgreed",
    "PRESENT, 6, 3, Agreed",
    "PRESENT, 5, 4, NotAgreed",
    "VALID_VOTES, 1, 0, Undecided",
    "VALID_VOTES, 0, 3, Undecided",
    "VALID_VOTES, 6, 0, Agreed",
    "VALID_VOTES, 0, 4, NotAgreed",
    "ALL_MEMBERS, 5, 3, Undecided"
  })
  void whatCanStillTurnIsNotAResult(Base base, int agree, int disagree, String kind) {
    var twoThirds = majority(base, new Ratio(2, 3), Strictness.AT_LEAST);
    var result = tally(9, agree, disagree, 0).result(twoThirds);
    assertThat(result.getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void whoHasNotVotedYetIsCountedInTheFormula() {
    assertThat(tally(9, 1, 1, 0).result(SampleCouncil.rules().majority()).formula())
        .isEqualTo(
            "1/9 thành viên có mặt tán thành, đạt 11,1 %; yêu cầu ít nhất 2/3 (66,7 %); còn 07"
                + " người có mặt chưa biểu quyết");
  }

  @ParameterizedTest
  @EnumSource(Base.class)
  void whereNobodyAgreesNothingIsAgreed(Base base) {
    var tally = tally(7, 0, 5, 2);
    var result = tally.result(majority(base, HALF, Strictness.AT_LEAST));
    assertThat(result).isInstanceOf(Result.NotAgreed.class);
  }

  @ParameterizedTest
  @EnumSource(Base.class)
  void withoutAValidVoteThereIsNoResultOnAnyBase(Base base) {
    var unopened = Tally.of(Sittings.withPresent(9), SampleCouncil.item(90, Samples.collective()));
    assertThat(unopened.valid()).isZero();
    assertThat(unopened.silent()).isEqualTo(9);
    assertThat(unopened.result(majority(base, new Ratio(0, 1), Strictness.AT_LEAST)))
        .isEqualTo(new Result.Waiting());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALL_MEMBERS|AT_LEAST|"
            + "7/9 thành viên Hội đồng tán thành, đạt 77,8 %; yêu cầu ít nhất 1/2 (50 %)",
        "PRESENT|MORE_THAN|7/8 thành viên có mặt tán thành, đạt 87,5 %; yêu cầu quá 1/2 (50 %)",
        "VALID_VOTES|AT_LEAST|7/8 phiếu hợp lệ tán thành, đạt 87,5 %; yêu cầu ít nhất 1/2 (50 %)"
      })
  void everyBaseIsNamedInTheFormula(Base base, Strictness strictness, String formula) {
    assertThat(tally(8, 7, 1, 0).result(majority(base, HALF, strictness)))
        .isEqualTo(new Result.Agreed(formula));
  }

  @Test
  void whatWasNotAgreedHasItsFormulaToo() {
    var result = tally(9, 5, 4, 0).result(SampleCouncil.rules().majority());
    assertThat(result)
        .isEqualTo(
            new Result.NotAgreed(
                "5/9 thành viên có mặt tán thành, đạt 55,6 %; yêu cầu ít nhất 2/3 (66,7 %)"));
  }
}
