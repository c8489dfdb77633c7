package vn.bangvang.store.nomination;

import static org.jooq.impl.DSL.select;
import static vn.bangvang.store.jooq.Tables.ANSWER;
import static vn.bangvang.store.jooq.Tables.ANSWER_EVIDENCE;
import static vn.bangvang.store.jooq.Tables.ANSWER_EXCLUSION;
import static vn.bangvang.store.jooq.Tables.ANSWER_FIGURE;
import static vn.bangvang.store.jooq.Tables.CHECKLIST;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.AnswerEvidenceRecord;
import vn.bangvang.store.jooq.tables.records.AnswerExclusionRecord;

/// The rows of answers: their figures, exclusions and evidence.
final class AnswerRows {
  private final DSLContext sql;

  AnswerRows(DSLContext sql) {
    this.sql = sql;
  }

  /// Where in the file an answer stands.
  private record Key(ChecklistId checklist, CriterionId criterion) {}

  void write(Checklist checklist) {
    ChecklistId id = checklist.id();
    sql.deleteFrom(ANSWER_FIGURE).where(ANSWER_FIGURE.CHECKLIST_ID.eq(id)).execute();
    sql.deleteFrom(ANSWER_EXCLUSION).where(ANSWER_EXCLUSION.CHECKLIST_ID.eq(id)).execute();
    sql.deleteFrom(ANSWER_EVIDENCE).where(ANSWER_EVIDENCE.CHECKLIST_ID.eq(id)).execute();
    Rows.replace(
        sql,
        ANSWER,
        ANSWER.CHECKLIST_ID.eq(id),
        Rows.inOrder(checklist.answers(), (one, at) -> Replies.row(id, one, at)));
    Rows.insert(sql, all(checklist, one -> Replies.figures(id, one)));
    Rows.insert(sql, all(checklist, one -> exclusions(id, one)));
    Rows.insert(sql, all(checklist, one -> evidence(id, one)));
  }

  Map<ChecklistId, List<Answer>> of(Condition wanted) {
    var checklists = select(CHECKLIST.ID).from(CHECKLIST).where(wanted);
    var figures = figures(checklists);
    var exclusions = exclusions(checklists);
    var evidence = evidence(checklists);
    return sql.selectFrom(ANSWER)
        .where(ANSWER.CHECKLIST_ID.in(checklists))
        .orderBy(ANSWER.CHECKLIST_ID, ANSWER.PLACE)
        .fetchGroups(
            ANSWER.CHECKLIST_ID,
            row -> {
              var key = new Key(row.getChecklistId(), row.getCriterionId());
              return new Answer(
                  row.getCriterionId(),
                  Replies.of(row, figures.getOrDefault(key, List.of())),
                  exclusions.getOrDefault(key, List.of()),
                  evidence.getOrDefault(key, List.of()),
                  row.getNote());
            });
  }

  private Map<Key, List<Comparison>> figures(Select<Record1<ChecklistId>> checklists) {
    return sql.selectFrom(ANSWER_FIGURE)
        .where(ANSWER_FIGURE.CHECKLIST_ID.in(checklists))
        .orderBy(ANSWER_FIGURE.PLACE)
        .fetchGroups(
            row -> new Key(row.getChecklistId(), row.getCriterionId()), Replies::comparison);
  }

  private Map<Key, List<ExclusionAnswer>> exclusions(Select<Record1<ChecklistId>> checklists) {
    return sql.selectFrom(ANSWER_EXCLUSION)
        .where(ANSWER_EXCLUSION.CHECKLIST_ID.in(checklists))
        .orderBy(ANSWER_EXCLUSION.PLACE)
        .fetchGroups(row -> new Key(row.getChecklistId(), row.getCriterionId()), Findings::answer);
  }

  private Map<Key, List<EvidenceId>> evidence(Select<Record1<ChecklistId>> checklists) {
    return sql.selectFrom(ANSWER_EVIDENCE)
        .where(ANSWER_EVIDENCE.CHECKLIST_ID.in(checklists))
        .orderBy(ANSWER_EVIDENCE.PLACE)
        .fetchGroups(
            row -> new Key(row.getChecklistId(), row.getCriterionId()),
            AnswerEvidenceRecord::getEvidenceId);
  }

  private static <R> List<R> all(Checklist checklist, Function<Answer, List<R>> rows) {
    return checklist.answers().stream().flatMap(one -> rows.apply(one).stream()).toList();
  }

  private static List<AnswerExclusionRecord> exclusions(ChecklistId id, Answer answer) {
    return Rows.inOrder(
        answer.exclusions(), (one, at) -> Findings.row(id, answer.criterion(), one, at));
  }

  private static List<AnswerEvidenceRecord> evidence(ChecklistId id, Answer answer) {
    return Rows.inOrder(
        answer.evidence(), (one, at) -> new AnswerEvidenceRecord(id, answer.criterion(), at, one));
  }
}
