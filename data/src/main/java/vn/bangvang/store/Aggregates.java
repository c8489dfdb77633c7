package vn.bangvang.store;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import vn.bangvang.domain.shared.Id;
import vn.bangvang.store.form.Form;
import vn.bangvang.store.journal.Ledger;

/// A collection of aggregates that are saved whole, each change noted for the journal.
public abstract class Aggregates<I extends Id, A extends Record> {
  private final String name;
  private final Class<A> type;
  private final Ledger ledger;
  protected final DSLContext sql;

  protected Aggregates(Class<A> type, DSLContext sql, Ledger ledger) {
    this.sql = sql;
    this.name = type.getSimpleName();
    this.type = type;
    this.ledger = ledger;
  }

  public abstract Optional<A> find(I id);

  public final void save(A aggregate) {
    if (ledger.note(name, idOf(aggregate).value(), Form.write(aggregate))) put(aggregate);
  }

  public final void remove(I id) {
    if (ledger.note(name, id.value(), "")) hide(id.value());
  }

  /// Brings an aggregate to a state that the journal kept.
  final void bring(UUID id, String state) {
    if (!ledger.note(name, id, state)) return;
    if (state.isEmpty()) hide(id);
    else put(Form.read(state, type));
  }

  /// What the tables hold of it, as the journal would write it; empty when it is removed.
  final String stateOf(UUID id) {
    return find(identity(id)).map(Form::write).orElse("");
  }

  final String name() {
    return name;
  }

  protected abstract I idOf(A aggregate);

  protected abstract I identity(UUID id);

  /// Writes the rows of an aggregate, new or known, present from now on.
  protected abstract void put(A aggregate);

  /// Keeps the rows, but as removed.
  protected abstract void hide(UUID id);

  /// Every column is written, also those that became empty. Not a MERGE: it cuts long texts off.
  protected final <R extends UpdatableRecord<R>> void merge(R root) {
    root.touched(true);
    if (sql.executeUpdate(root) == 0) sql.executeInsert(root);
  }
}
