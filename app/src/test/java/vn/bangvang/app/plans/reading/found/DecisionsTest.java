package vn.bangvang.app.plans.reading.found;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.plans.reading.found.Found.ISSUER;
import static vn.bangvang.app.plans.reading.found.Found.RECIPIENT;
import static vn.bangvang.app.plans.reading.found.Found.THEME;
import static vn.bangvang.app.plans.reading.found.Found.TITLE;
import static vn.bangvang.app.plans.reading.found.Found.WARNING;
import static vn.bangvang.app.plans.reading.found.Found.certain;
import static vn.bangvang.app.plans.reading.found.Found.decisions;
import static vn.bangvang.app.plans.reading.found.Found.doubtful;
import static vn.bangvang.app.plans.reading.found.Found.facts;
import static vn.bangvang.app.plans.reading.found.Found.likely;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.reading.Fact;

/// What becomes of findings, without a screen.
class DecisionsTest {
  private static final Fact BETTER = new Fact.Title("Phát động thi đua năm 2026");
  private final Decisions start = decisions(certain(TITLE), likely(ISSUER), doubtful(THEME));

  private static Decided.State state(Decisions decisions, int finding) {
    return decisions.at(finding).state();
  }

  @Test
  void whatIsSureOrLikelyIsFilledInAndWhatIsDoubtfulOnlyOffered() {
    assertThat(start.all())
        .extracting(Decided::state)
        .containsExactly(Decided.State.FILLED, Decided.State.FILLED, Decided.State.OFFERED);
    assertThat(start.facts()).containsExactly(TITLE, ISSUER);
  }

  @Test
  void aWarningWaitsToBeSeenHoweverSureItIs() {
    var warned = decisions(certain(WARNING));
    assertThat(state(warned, 0)).isEqualTo(Decided.State.OFFERED);
    assertThat(warned.open()).isOne();
  }

  @Test
  void aWarningThatWasSeenIsNoPartOfThePlan() {
    var seen = decisions(certain(WARNING), certain(TITLE)).accept(0);
    assertThat(seen.open()).isZero();
    assertThat(seen.facts()).containsExactly(TITLE);
  }

  @Test
  void findingsStandInTheOrderOfThePlansPageWithTheWarningsFirst() {
    var mixed = decisions(certain(RECIPIENT), certain(THEME), certain(TITLE), certain(WARNING));
    assertThat(facts(mixed)).containsExactly(WARNING, TITLE, THEME, RECIPIENT);
  }

  @Test
  void thoseOfOnePartStayInTheOrderOfTheText() {
    assertThat(facts(decisions(certain(ISSUER), certain(TITLE)))).containsExactly(ISSUER, TITLE);
  }

  @Test
  void whatIsOfferedBelongsToThePlanOnceItIsAccepted() {
    var accepted = start.accept(2);
    assertThat(accepted.facts()).containsExactly(TITLE, ISSUER, THEME);
    assertThat(accepted.open()).isZero();
  }

  @Test
  void whatIsSkippedIsLeftOutAndWaitsForNobody() {
    var skipped = start.skip(0).skip(2);
    assertThat(skipped.facts()).containsExactly(ISSUER);
    assertThat(skipped.open()).isZero();
  }

  @Test
  void whatWasSkippedCanBeAcceptedAgain() {
    assertThat(start.skip(0).accept(0).facts()).containsExactly(TITLE, ISSUER);
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatWasFound() {
    var corrected = start.correct(0, BETTER);
    assertThat(state(corrected, 0)).isEqualTo(Decided.State.CORRECTED);
    assertThat(corrected.facts()).containsExactly(BETTER, ISSUER);
    assertThat(corrected.at(0).finding().fact()).isEqualTo(TITLE);
  }

  @Test
  void aCorrectionIsKeptWhileItIsSkipped() {
    var again = start.correct(0, BETTER).skip(0).accept(0);
    assertThat(state(again, 0)).isEqualTo(Decided.State.CORRECTED);
    assertThat(again.facts()).containsExactly(BETTER, ISSUER);
  }

  @Test
  void correctedBackToWhatWasFoundIsAccepted() {
    var back = start.correct(0, BETTER).correct(0, TITLE);
    assertThat(state(back, 0)).isEqualTo(Decided.State.ACCEPTED);
  }

  @Test
  void aDecisionLeavesTheValueBeforeItAlone() {
    start.skip(0);
    assertThat(state(start, 0)).isEqualTo(Decided.State.FILLED);
  }

  @Test
  void whatWaitsIsCountedInAllAndInItsPart() {
    var waiting = decisions(doubtful(TITLE), doubtful(ISSUER), doubtful(THEME));
    assertThat(waiting.open()).isEqualTo(3);
    assertThat(waiting.open(Chapter.FACTS)).isEqualTo(2);
    assertThat(waiting.open(Chapter.PURPOSE)).isOne();
    assertThat(waiting.open(Chapter.SIGNER)).isZero();
  }

  @Test
  void theNextThatWaitsIsBelowAndAfterTheLastAtTheTop() {
    var waiting = decisions(doubtful(TITLE), certain(ISSUER), doubtful(THEME));
    assertThat(waiting.nextOpen(0)).hasValue(2);
    assertThat(waiting.nextOpen(2)).hasValue(0);
    assertThat(waiting.accept(2).nextOpen(0)).hasValue(0);
  }

  @Test
  void thereIsNoNextWhereNothingWaits() {
    assertThat(decisions(certain(TITLE)).nextOpen(0)).isEmpty();
    assertThat(new Decisions(List.of()).nextOpen(0)).isEmpty();
  }

  @Test
  void whatNoPlanCanHoldWaitsUntilItIsCorrectedOrSkipped() {
    var endless = decisions(certain(new Fact.Title("a".repeat(1001))));
    assertThat(endless.at(0).refusal()).isPresent();
    assertThat(endless.facts()).isEmpty();
    assertThat(state(endless.accept(0), 0)).isEqualTo(Decided.State.OFFERED);
    assertThat(endless.correct(0, BETTER).facts()).containsExactly(BETTER);
    assertThat(endless.skip(0).open()).isZero();
  }

  @Test
  void aCorrectionThatNoPlanCanHoldWaitsToo() {
    var worse = start.correct(0, new Fact.Title("a".repeat(1001)));
    assertThat(state(worse, 0)).isEqualTo(Decided.State.OFFERED);
  }

  @Test
  void onlyDecisionsOfAPersonWouldBeLost() {
    assertThat(start.isTouched()).isFalse();
    assertThat(start.skip(1).isTouched()).isTrue();
    assertThat(start.accept(2).correct(0, BETTER).decided()).isEqualTo(2);
  }
}
