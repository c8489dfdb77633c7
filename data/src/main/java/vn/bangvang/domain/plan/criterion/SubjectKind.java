package vn.bangvang.domain.plan.criterion;

/// Who a criterion or an award is for.
public enum SubjectKind {
  COLLECTIVE,
  INDIVIDUAL,
  /// An individual who heads a body: the criteria for individuals and some more.
  HEAD;

  /// Quotas count heads among the individuals.
  public SubjectKind counted() {
    return this == HEAD ? INDIVIDUAL : this;
  }
}
