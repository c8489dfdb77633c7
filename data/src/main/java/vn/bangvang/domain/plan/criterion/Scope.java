package vn.bangvang.domain.plan.criterion;

/// Whom a criterion concerns.
public sealed interface Scope {
  record Everyone() implements Scope {}

  /// Only bodies for which the condition is true: "được giao vốn đầu tư công".
  record Where(String condition) implements Scope {}
}
