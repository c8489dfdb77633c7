package vn.bangvang.domain.unit;

/// Where a unit stands in the tree.
public sealed interface Parent {
  record Top() implements Parent {}

  record Under(UnitId unit) implements Parent {}

  Parent TOP = new Top();
}
