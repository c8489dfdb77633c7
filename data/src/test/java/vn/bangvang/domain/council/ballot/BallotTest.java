package vn.bangvang.domain.council.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;

/// A show of hands: agree, disagree, or something else (a lower form, more papers).
class BallotTest {
  private static final Ballot.Cast AGREED = new Ballot.Cast(SampleCouncil.member(1), Vote.AGREE);

  @Test
  void aBallotWithoutAVoteHasNotBeenOpened() {
    assertThatThrownBy(() -> new Ballot.Open(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void votesAreNotTakenAwayFromOutside() {
    var cast = new ArrayList<>(List.of(AGREED));
    var ballot = new Ballot.Open(cast);
    cast.clear();
    assertThat(ballot.cast()).containsExactly(AGREED);
  }

  @Test
  void anotherOpinionIsWrittenOnOneLine() {
    assertThat(new Vote.Other(" hạ xuống\nGiấy  khen "))
        .isEqualTo(new Vote.Other("hạ xuống Giấy khen"));
  }

  @Test
  void aReasonForSteppingAsideIsWrittenOnOneLine() {
    assertThat(new Recusal(SampleCouncil.member(1), " Bản thân\nđược  đề nghị ").reason())
        .isEqualTo("Bản thân được đề nghị");
  }

  @Test
  void theOrderOfTheVotesIsKept() {
    var second = new Ballot.Cast(SampleCouncil.member(0), Vote.DISAGREE);
    assertThat(new Ballot.Open(List.of(AGREED, second)).cast()).containsExactly(AGREED, second);
  }
}
