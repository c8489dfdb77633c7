package vn.bangvang.domain.unit;

/// A line of the tree of units.
public record UnitRow(UnitId id, String name, UnitKind kind, Parent parent, int people) {}
