package vn.bangvang.domain.nomination.checklist;

import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.unit.UnitId;

/// Whose checklist it is.
public sealed interface Holder {
  /// What the unit itself reached by a round: for its own nomination and for that of its head.
  record OfUnit(UnitId unit, RoundId round) implements Holder {}

  record OfNomination(NominationId nomination) implements Holder {}

  /// Whose answers count for the nominee's unit.
  static Holder ofUnit(Nomination nomination) {
    return new OfUnit(nomination.nominee().unit(), nomination.round());
  }

  /// Where the answers of a nominee stand.
  static Holder of(Nomination nomination) {
    return switch (nomination.nominee()) {
      case Nominee.Collective(var unit, _) -> new OfUnit(unit, nomination.round());
      case Nominee.Individual _ -> new OfNomination(nomination.id());
    };
  }
}
