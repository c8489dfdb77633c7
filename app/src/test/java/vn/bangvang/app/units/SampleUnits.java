package vn.bangvang.app.units;

import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Term;

/// Units and posts as somebody types them.
final class SampleUnits {
  private SampleUnits() {}

  static UnitPeriod called(String name, Parent parent) {
    return new UnitPeriod(PartialDate.unknown(), name, new UnitKind("Phòng"), parent, 1);
  }

  static Unit renamed(Unit unit, String name) {
    var now = unit.present();
    return unit.corrected(new UnitPeriod(now.since(), name, now.kind(), now.parent(), now.order()));
  }

  static Post clerkIn(UnitId unit) {
    return new Post(unit, "Chuyên viên", Line.GOVERNMENT, Duty.STAFF, Term.NOT_STATED);
  }
}
