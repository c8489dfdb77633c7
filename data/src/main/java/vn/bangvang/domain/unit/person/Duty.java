package vn.bangvang.domain.unit.person;

/// Whether the post leads the unit: plans ask more of its head.
public enum Duty {
  HEAD,
  DEPUTY,
  STAFF
}
