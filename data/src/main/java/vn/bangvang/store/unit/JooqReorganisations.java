package vn.bangvang.store.unit;

import static vn.bangvang.store.jooq.Tables.REORGANISATION;
import static vn.bangvang.store.jooq.Tables.REORGANISATION_UNIT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.lineage.Act;
import vn.bangvang.domain.unit.lineage.Reorganisation;
import vn.bangvang.domain.unit.lineage.ReorganisationId;
import vn.bangvang.domain.unit.lineage.Reorganisations;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.ReorganisationRecord;
import vn.bangvang.store.jooq.tables.records.ReorganisationUnitRecord;
import vn.bangvang.store.journal.Ledger;
import vn.bangvang.store.unit.ReorganisationRows.Part;
import vn.bangvang.store.unit.ReorganisationRows.Touched;

/// All SQL about what was done to units.
public final class JooqReorganisations extends Aggregates<ReorganisationId, Reorganisation>
    implements Reorganisations {
  public JooqReorganisations(DSLContext sql, Ledger ledger) {
    super(Reorganisation.class, sql, ledger);
  }

  @Override
  public Optional<Reorganisation> find(ReorganisationId id) {
    return ReorganisationRows.present(sql, REORGANISATION.ID.eq(id)).stream().findFirst();
  }

  @Override
  public List<Reorganisation> all() {
    return ReorganisationRows.all(sql);
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
}
