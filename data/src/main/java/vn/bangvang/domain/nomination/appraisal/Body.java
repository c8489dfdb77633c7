package vn.bangvang.domain.nomination.appraisal;

import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.unit.UnitKind;

/// The nominee's unit: what sort of body it is, and what it reached itself.
public record Body(UnitKind kind, Checklist checklist) {
  /// Of a sort that is not known.
  public static Body of(Checklist checklist) {
    return new Body(UnitKind.UNKNOWN, checklist);
  }
}
