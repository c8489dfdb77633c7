package vn.bangvang.store.unit;

import static org.jooq.impl.DSL.noCondition;
import static vn.bangvang.store.jooq.Tables.REORGANISATION;
import static vn.bangvang.store.jooq.Tables.REORGANISATION_UNIT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.lineage.Act;
import vn.bangvang.domain.unit.lineage.Reorganisation;
import vn.bangvang.domain.unit.lineage.ReorganisationId;
import vn.bangvang.domain.unit.lineage.Reorganisations;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.ReorganisationRecord;
import vn.bangvang.store.jooq.tables.records.ReorganisationUnitRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about what was done to units.
public final class JooqReorganisations extends Aggregates<ReorganisationId, Reorganisation>
    implements Reorganisations {
  /// What a unit is in an act.
  private enum Part {
    FROM,
    INTO,
    HEIR,
    UNDER
  }

  private record Touched(UnitId unit, Part part) {}

  public JooqReorganisations(DSLContext sql, Ledger ledger) {
    super(Reorganisation.class, sql, ledger);
  }

  @Override
  public Optional<Reorganisation> find(ReorganisationId id) {
    return present(REORGANISATION.ID.eq(id)).stream().findFirst();
  }

  @Override
  public List<Reorganisation> all() {
    return present(noCondition());
  }

  @Override
  protected ReorganisationId idOf(Reorganisation reorganisation) {
    return reorganisation.id();
  }

  @Override
  protected ReorganisationId identity(UUID id) {
    return new ReorganisationId(id);
  }

  @Override
  protected void put(Reorganisation one) {
    merge(row(one));
    Rows.replace(
        sql,
        REORGANISATION_UNIT,
        REORGANISATION_UNIT.REORGANISATION_ID.eq(one.id()),
        Rows.inOrder(
            touched(one.act()).toList(),
            (touched, place) ->
                new ReorganisationUnitRecord(
                    one.id(), place, touched.unit(), touched.part().name())));
  }

  @Override
  protected void hide(UUID id) {
    sql.update(REORGANISATION)
        .set(REORGANISATION.REMOVED, true)
        .where(REORGANISATION.ID.eq(new ReorganisationId(id)))
        .execute();
  }

  private List<Reorganisation> present(Condition wanted) {
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

  private static Stream<Touched> touched(Act act) {
    var from = act.before().stream().map(unit -> new Touched(unit, Part.FROM));
    var into =
        switch (act) {
          case Act.Merge(_, var unit) -> Stream.of(new Touched(unit, Part.INTO));
          case Act.Split(_, var units, var heir) ->
              units.stream()
                  .map(unit -> new Touched(unit, unit.equals(heir) ? Part.HEIR : Part.INTO));
          case Act.Move(_, Parent.Under(var above)) -> Stream.of(new Touched(above, Part.UNDER));
          case Act.Move _, Act.Rename _, Act.Dissolve _ -> Stream.<Touched>of();
        };
    return Stream.concat(from, into);
  }

  private static ReorganisationRecord row(Reorganisation one) {
    var row = new ReorganisationRecord();
    row.setId(one.id());
    row.setFromDay(one.from());
    row.setAct(kind(one.act()));
    row.setNewName(one.act() instanceof Act.Rename(_, var name, _) ? name : "");
    row.setNewKind(one.act() instanceof Act.Rename(_, _, var kind) ? kind.name() : "");
    row.setNote(one.note());
    row.setBasisType(one.basis().type());
    row.setBasisNumber(one.basis().number());
    row.setBasisDate(one.basis().dated());
    row.setBasisIssuer(one.basis().issuer());
    row.setBasisAbout(one.basis().about());
    row.setRemoved(false);
    return row;
  }

  private static String kind(Act act) {
    return switch (act) {
      case Act.Merge _ -> "MERGE";
      case Act.Split _ -> "SPLIT";
      case Act.Rename _ -> "RENAME";
      case Act.Move _ -> "MOVE";
      case Act.Dissolve _ -> "DISSOLVE";
    };
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
