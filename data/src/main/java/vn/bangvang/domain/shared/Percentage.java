package vn.bangvang.domain.shared;

import java.math.BigDecimal;
import java.util.Optional;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Sentences;

/// Of what a percentage is measured, and so how much it can be.
public enum Percentage {
  /// A part of a whole: of the staff, of the bodies below.
  SHARE(100),
  /// Of what was asked. It may be exceeded, but 985 is a 98,5 whose comma was forgotten.
  FULFILMENT(500);

  private final int most;

  Percentage(int most) {
    this.most = most;
  }

  public Reading<BigDecimal> read(String typed) {
    return Numbers.readFigure(typed).checked(this::refusal);
  }

  /// Why there can be no such percentage, if so.
  public Optional<String> refusal(BigDecimal value) {
    boolean isPossible = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    return isPossible
        ? Optional.empty()
        : Optional.of(Sentences.say("percentage.impossible", Numbers.shown(value), most));
  }
}
