package vn.bangvang.store.council;

import static org.jooq.impl.DSL.select;
import static vn.bangvang.store.jooq.Tables.SESSION_ITEM;
import static vn.bangvang.store.jooq.Tables.SESSION_RECUSAL;
import static vn.bangvang.store.jooq.Tables.SESSION_VOTE;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.SessionItemRecord;
import vn.bangvang.store.jooq.tables.records.SessionRecusalRecord;
import vn.bangvang.store.jooq.tables.records.SessionVoteRecord;

/// The rows of a session's agenda: nominations, recusals, votes.
final class ItemRows {
  private final DSLContext sql;

  ItemRows(DSLContext sql) {
    this.sql = sql;
  }

  void write(Session session) {
    SessionId id = session.id();
    var known = itemsOf(id);
    sql.deleteFrom(SESSION_RECUSAL).where(SESSION_RECUSAL.ITEM_ID.in(known)).execute();
    sql.deleteFrom(SESSION_VOTE).where(SESSION_VOTE.ITEM_ID.in(known)).execute();
    Rows.replace(
        sql,
        SESSION_ITEM,
        SESSION_ITEM.SESSION_ID.eq(id),
        Rows.inOrder(session.items(), (item, place) -> row(id, item, place)));
    Rows.insert(sql, session.items().stream().flatMap(one -> recusals(one).stream()).toList());
    Rows.insert(sql, session.items().stream().flatMap(one -> votes(one).stream()).toList());
  }

  List<Item> of(SessionId session) {
    var recusals = recusals(session);
    var votes = votes(session);
    return sql.selectFrom(SESSION_ITEM)
        .where(SESSION_ITEM.SESSION_ID.eq(session))
        .orderBy(SESSION_ITEM.PLACE)
        .fetch(row -> {
          var cast = votes.getOrDefault(row.getId(), List.of());
          return new Item(
              row.getId(),
              candidate(row),
              recusals.getOrDefault(row.getId(), List.of()),
              cast.isEmpty() ? Ballot.NOT_OPENED : new Ballot.Open(cast),
              row.getDiscussion());
        });
  }

  private Map<ItemId, List<Recusal>> recusals(SessionId session) {
    return sql.selectFrom(SESSION_RECUSAL)
        .where(SESSION_RECUSAL.ITEM_ID.in(itemsOf(session)))
        .orderBy(SESSION_RECUSAL.PLACE)
        .fetchGroups(
            SESSION_RECUSAL.ITEM_ID, row -> new Recusal(row.getPersonId(), row.getReason()));
  }

  private Map<ItemId, List<Ballot.Cast>> votes(SessionId session) {
    return sql.selectFrom(SESSION_VOTE)
        .where(SESSION_VOTE.ITEM_ID.in(itemsOf(session)))
        .orderBy(SESSION_VOTE.PLACE)
        .fetchGroups(SESSION_VOTE.ITEM_ID, ItemRows::cast);
  }

  private static Select<Record1<ItemId>> itemsOf(SessionId session) {
    return select(SESSION_ITEM.ID).from(SESSION_ITEM).where(SESSION_ITEM.SESSION_ID.eq(session));
  }

  private static Candidate candidate(SessionItemRecord row) {
    return new Candidate(
        row.getNominationId(),
        row.getSubject(),
        row.getName(),
        row.getPositionText(),
        row.getAwardForm());
  }

  private static Ballot.Cast cast(SessionVoteRecord row) {
    Vote vote =
        switch (row.getVote()) {
          case "AGREE" -> Vote.AGREE;
          case "DISAGREE" -> Vote.DISAGREE;
          default -> new Vote.Other(row.getOpinion());
        };
    return new Ballot.Cast(row.getPersonId(), vote);
  }

  private static SessionItemRecord row(SessionId session, Item item, int place) {
    var candidate = item.candidate();
    var row = new SessionItemRecord();
    row.setId(item.id());
    row.setSessionId(session);
    row.setPlace(place);
    row.setNominationId(candidate.nomination());
    row.setSubject(candidate.subject());
    row.setName(candidate.name());
    row.setPositionText(candidate.from());
    row.setAwardForm(candidate.form());
    row.setDiscussion(item.discussion());
    return row;
  }

  private static List<SessionRecusalRecord> recusals(Item item) {
    return Rows.inOrder(
        item.recusals(),
        (one, at) -> new SessionRecusalRecord(item.id(), at, one.member(), one.reason()));
  }

  private static List<SessionVoteRecord> votes(Item item) {
    return switch (item.ballot()) {
      case Ballot.NotOpened _ -> List.of();
      case Ballot.Open(var cast) -> Rows.inOrder(cast, (one, at) -> vote(item.id(), one, at));
    };
  }

  private static SessionVoteRecord vote(ItemId item, Ballot.Cast cast, int place) {
    return switch (cast.vote()) {
      case Vote.Agree _ -> new SessionVoteRecord(item, place, cast.member(), "AGREE", "");
      case Vote.Disagree _ -> new SessionVoteRecord(item, place, cast.member(), "DISAGREE", "");
      case Vote.Other(var opinion) ->
          new SessionVoteRecord(item, place, cast.member(), "OTHER", opinion);
    };
  }
}
