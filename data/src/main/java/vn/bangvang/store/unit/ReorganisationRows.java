package vn.bangvang.store.unit;

import static org.jooq.impl.DSL.noCondition;
import static vn.bangvang.store.jooq.Tables.REORGANISATION;
import static vn.bangvang.store.jooq.Tables.REORGANISATION_UNIT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.lineage.Act;
import vn.bangvang.domain.unit.lineage.Reorganisation;
import vn.bangvang.store.jooq.tables.records.ReorganisationRecord;

/// Reads what was done to units.
public final class ReorganisationRows {
  /// What a unit is in an act.
  enum Part {
    FROM,
    INTO,
    HEIR,
    UNDER
  }

  record Touched(UnitId unit, Part part) {}

  private ReorganisationRows() {}

  /// The oldest first.
  public static List<Reorganisation> all(DSLContext sql) {
    return present(sql, noCondition());
  }

  static List<Reorganisation> present(DSLContext sql, Condition wanted) {
    return sql
        .select(REORGANISATION, REORGANISATION_UNIT)
        .from(REORGANISATION)
        .join(REORGANISATION_UNIT)
        .on(REORGANISATION_UNIT.REORGANISATION_ID.eq(REORGANISATION.ID))
        .where(wanted, REORGANISATION.REMOVED.isFalse())
        .orderBy(REORGANISATION.FROM_DAY, REORGANISATION.ID, REORGANISATION_UNIT.PLACE)
        .fetchGroups(
            row -> row.value1(),
            row -> new Touched(row.value2().getUnitId(), Part.valueOf(row.value2().getPart())))
        .entrySet()
        .stream()
        .map(one -> reorganisation(one.getKey(), one.getValue()))
        .toList();
  }

  private static Reorganisation reorganisation(ReorganisationRecord row, List<Touched> touched) {
    var basis =
        new LegalBasis(
            row.getBasisType(),
            row.getBasisNumber(),
            row.getBasisDate(),
            row.getBasisIssuer(),
            row.getBasisAbout());
    return new Reorganisation(
        row.getId(), row.getFromDay(), basis, act(row, touched), row.getNote());
  }

  private static Act act(ReorganisationRecord row, List<Touched> touched) {
    var from = of(touched, Part.FROM);
    return switch (row.getAct()) {
      case "MERGE" -> new Act.Merge(from, of(touched, Part.INTO).getFirst());
      case "SPLIT" ->
          new Act.Split(
              from.getFirst(),
              of(touched, Part.INTO, Part.HEIR),
              of(touched, Part.HEIR).getFirst());
      case "RENAME" ->
          new Act.Rename(from.getFirst(), row.getNewName(), new UnitKind(row.getNewKind()));
      case "MOVE" -> new Act.Move(from.getFirst(), parent(of(touched, Part.UNDER)));
      case "DISSOLVE" -> new Act.Dissolve(from.getFirst());
      case String unknown -> throw new IllegalStateException(unknown);
    };
  }

  private static Parent parent(List<UnitId> above) {
    return above.isEmpty() ? Parent.TOP : new Parent.Under(above.getFirst());
  }

  private static List<UnitId> of(List<Touched> touched, Part... parts) {
    var wanted = List.of(parts);
    return touched.stream().filter(one -> wanted.contains(one.part())).map(Touched::unit).toList();
  }
}
