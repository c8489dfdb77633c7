package vn.bangvang.domain.shared;

/// Whose rules of presentation a body's papers follow.
public enum BodyForm {
  /// Decree 30/2020/NĐ-CP.
  STATE,
  /// The Party's rules of presentation: no national motto, "K/T", no "./.".
  PARTY,
  /// Decision 933/QĐ-TLĐ: the State form with the union's own names.
  UNION
}
