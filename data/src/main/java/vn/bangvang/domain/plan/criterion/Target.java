package vn.bangvang.domain.plan.criterion;

import java.math.BigDecimal;
import vn.bangvang.domain.shared.text.Numbers;

/// A threshold: "≥ 100", "= 0", "> 10".
public record Target(Relation relation, BigDecimal value) {

  public Target {
    value = Numbers.plain(value);
  }

  public static Target of(Relation relation, long value) {
    return new Target(relation, BigDecimal.valueOf(value));
  }

  public boolean isReachedBy(BigDecimal measured) {
    int difference = measured.compareTo(value);
    return switch (relation) {
      case AT_LEAST -> difference >= 0;
      case AT_MOST -> difference <= 0;
      case EXACTLY -> difference == 0;
      case MORE_THAN -> difference > 0;
      case LESS_THAN -> difference < 0;
    };
  }

  public String shown() {
    return relation.sign() + " " + Numbers.shown(value);
  }
}
