package vn.bangvang.store.office;

import static vn.bangvang.store.jooq.Tables.OFFICE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.office.Offices;
import vn.bangvang.domain.shared.Id;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.jooq.tables.records.OfficeRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about the office itself: one row under a fixed identity.
public final class JooqOffices extends Aggregates<JooqOffices.OfficeId, Office> implements Offices {
  public record OfficeId(UUID value) implements Id {}

  private static final OfficeId THE_ONE = new OfficeId(new UUID(0, 1));

  public JooqOffices(DSLContext sql, Ledger ledger) {
    super(Office.class, sql, ledger);
  }

  @Override
  public Office current() {
    return find(THE_ONE).orElseThrow();
  }

  @Override
  public Optional<Office> find(OfficeId id) {
    return sql.selectFrom(OFFICE).where(OFFICE.ID.eq(id.value())).fetchOptional(JooqOffices::of);
  }

  @Override
  protected OfficeId idOf(Office office) {
    return THE_ONE;
  }

  @Override
  protected OfficeId identity(UUID id) {
    return new OfficeId(id);
  }

  @Override
  protected void put(Office office) {
    var body = office.body();
    var row = new OfficeRecord();
    row.setId(THE_ONE.value());
    row.setName(body.name());
    row.setSuperior(body.superior());
    row.setSymbol(body.symbol());
    row.setPlace(body.place());
    row.setForm(body.form());
    row.setBackupFolder(office.backups().folder());
    row.setBackupsKept(office.backups().kept());
    merge(row);
  }

  @Override
  protected void hide(UUID id) {
    throw new IllegalStateException("a file always has its office");
  }

  private static Office of(OfficeRecord row) {
    var body =
        new Office.Body(
            row.getName(), row.getSuperior(), row.getSymbol(), row.getPlace(), row.getForm());
    return new Office(body, new Office.Backups(row.getBackupFolder(), row.getBackupsKept()));
  }
}
