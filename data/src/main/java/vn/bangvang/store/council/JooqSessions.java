package vn.bangvang.store.council;

import static vn.bangvang.store.jooq.Tables.SESSION;
import static vn.bangvang.store.jooq.Tables.SESSION_ATTENDANCE;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Convening;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sessions;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.SessionRecord;
import vn.bangvang.store.journal.Ledger;

/// The SQL about sessions; their items are read and written beside it.
public final class JooqSessions extends Aggregates<SessionId, Session> implements Sessions {
  private final RuleRows rules;
  private final ItemRows items;

  public JooqSessions(DSLContext sql, Ledger ledger) {
    super(Session.class, sql, ledger);
    rules = new RuleRows(sql);
    items = new ItemRows(sql);
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return sql.selectFrom(SESSION)
        .where(SESSION.ID.eq(id), SESSION.REMOVED.isFalse())
        .fetchOptional(this::session);
  }

  @Override
  public List<Session> of(PlanId plan) {
    return sql.selectFrom(SESSION)
        .where(SESSION.PLAN_ID.eq(plan), SESSION.REMOVED.isFalse())
        .orderBy(SESSION.HELD_ON.desc(), SESSION.OPENS_AT.desc(), SESSION.ID)
        .fetch(this::session);
  }

  @Override
  protected SessionId idOf(Session session) {
    return session.id();
  }

  @Override
  protected SessionId identity(UUID id) {
    return new SessionId(id);
  }

  @Override
  protected void put(Session session) {
    merge(row(session));
    rules.write(session.id(), session.rules());
    Rows.replace(
        sql,
        SESSION_ATTENDANCE,
        SESSION_ATTENDANCE.SESSION_ID.eq(session.id()),
        Rows.inOrder(
            session.attendance(), (one, place) -> Presences.row(session.id(), one, place)));
    items.write(session);
  }

  @Override
  protected void hide(UUID id) {
    sql.update(SESSION)
        .set(SESSION.REMOVED, true)
        .where(SESSION.ID.eq(new SessionId(id)))
        .execute();
  }

  private Session session(SessionRecord row) {
    SessionId id = row.getId();
    var convening =
        new Convening(row.getCouncilId(), row.getPlanId(), row.getRoundId(), rules.of(id));
    return new Session(id, convening, sitting(row), attendance(id), items.of(id));
  }

  private List<Attendance> attendance(SessionId session) {
    return sql.selectFrom(SESSION_ATTENDANCE)
        .where(SESSION_ATTENDANCE.SESSION_ID.eq(session))
        .orderBy(SESSION_ATTENDANCE.PLACE)
        .fetch(Presences::of);
  }

  private static Sitting sitting(SessionRecord row) {
    LocalTime closed = row.getClosedAt();
    Sitting.Close close =
        closed == null
            ? new Sitting.Close.NotYet()
            : new Sitting.Close.At(closed, row.getConclusion());
    return new Sitting(
        row.getHeldOn(), row.getOpensAt(), row.getMeetingPlace(), row.getGuests(), close);
  }

  private static SessionRecord row(Session session) {
    var sitting = session.sitting();
    var row = new SessionRecord();
    row.setId(session.id());
    row.setCouncilId(session.convening().council());
    row.setPlanId(session.convening().plan());
    row.setRoundId(session.convening().round());
    row.setHeldOn(sitting.day());
    row.setOpensAt(sitting.opens());
    row.setMeetingPlace(sitting.place());
    row.setGuests(sitting.guests());
    row.setClosedAt(null);
    row.setConclusion("");
    if (sitting.close() instanceof Sitting.Close.At(var time, var conclusion)) {
      row.setClosedAt(time);
      row.setConclusion(conclusion);
    }
    row.setRemoved(false);
    return row;
  }
}
