package vn.bangvang.domain.plan.criterion;

import java.math.BigDecimal;
import vn.bangvang.domain.shared.text.Numbers;

/// What a criterion is worth in a plan that scores.
public sealed interface Score {
  record Unscored() implements Score {}

  /// So many points when the criterion is met.
  record Points(BigDecimal maximum) implements Score {
    public Points {
      maximum = Numbers.plain(maximum);
      if (maximum.signum() <= 0) throw new IllegalArgumentException("points " + maximum);
    }
  }

  Score UNSCORED = new Unscored();
}
