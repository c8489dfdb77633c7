package vn.bangvang.domain.council.rule;

/// Of whom a majority is counted.
public enum Base {
  ALL_MEMBERS,
  PRESENT,
  VALID_VOTES
}
