package vn.bangvang.domain.indicator;

/// What has to be better than the year before.
public enum GrowthIn {
  SCORE,
  RANK,
  SCORE_OR_RANK
}
