package vn.bangvang.domain.plan.criterion;

/// How a value stands to its target.
public enum Relation {
  AT_LEAST("≥"),
  AT_MOST("≤"),
  EXACTLY("="),
  MORE_THAN(">"),
  LESS_THAN("<");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }
}
