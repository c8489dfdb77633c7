package vn.bangvang.domain.nomination.checklist;

import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.unit.UnitId;

/// Whose checklist it is.
public sealed interface Holder {
  /// What the unit itself reached: for its own nomination and for that of its head.
  record OfUnit(UnitId unit) implements Holder {}

  record OfNomination(NominationId nomination) implements Holder {}

  /// Where the answers of a nominee stand.
  static Holder of(Nomination nomination) {
    return switch (nomination.nominee()) {
      case Nominee.Collective(var unit, _) -> new OfUnit(unit);
      case Nominee.Individual _ -> new OfNomination(nomination.id());
    };
  }
}
