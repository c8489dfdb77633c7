package vn.bangvang.domain.plan.reward;

import vn.bangvang.domain.plan.criterion.SubjectKind;

/// How many may be rewarded: "tối đa 09", "02 đến 03".
public record Quota(SubjectKind subject, int atLeast, int atMost) {
  public Quota {
    if (atLeast < 0 || atMost < atLeast)
      throw new IllegalArgumentException(atLeast + " to " + atMost);
  }

  public boolean isRange() {
    return atLeast > 0 && atLeast < atMost;
  }
}
