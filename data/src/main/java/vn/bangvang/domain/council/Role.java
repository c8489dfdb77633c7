package vn.bangvang.domain.council;

public enum Role {
  CHAIR,
  STANDING_VICE_CHAIR,
  VICE_CHAIR,
  MEMBER,
  /// A member who also keeps the minutes.
  SECRETARY
}
