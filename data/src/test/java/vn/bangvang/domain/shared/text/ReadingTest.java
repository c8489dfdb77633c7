package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.domain.shared.Outcome;

/// What was typed is understood or refused with a sentence; never both, never an exception.
class ReadingTest {
  private final Reading<Integer> seven = Reading.of(7);
  private final Reading<Integer> refused = Reading.refused("number.unclear", "bảy");

  @Test
  void whatWasUnderstoodHasNoRefusal() {
    assertThat(seven.understood()).contains(7);
    assertThat(seven.refusal()).isEmpty();
  }

  @Test
  void whatWasNotUnderstoodSaysWhatWasTyped() {
    assertThat(refused.understood()).isEmpty();
    assertThat(refused.refusal()).contains("“bảy” không phải là số. Nhập dạng 98,5 hoặc 1.234,5.");
  }

  @Test
  void aChangeIsMadeOnlyToWhatWasUnderstood() {
    assertThat(seven.map(number -> number * 2).understood()).contains(14);
    assertThat(refused.map(number -> number * 2).refusal()).isEqualTo(refused.refusal());
  }

  @Test
  void aRefusedOrderSaysItsSentence() {
    Outcome<Integer> outcome = Outcome.refused("session.lacks.votes", "Sở Nội vụ");
    assertThat(outcome).isEqualTo(new Outcome.Refused<>("Chưa biểu quyết về Sở Nội vụ"));
    assertThat(Outcome.done(3)).isEqualTo(new Outcome.Done<>(3));
  }
}
