package vn.bangvang.store.plan;

import static vn.bangvang.store.jooq.Tables.PLAN_BASIS;
import static vn.bangvang.store.jooq.Tables.PLAN_RECIPIENT;
import static vn.bangvang.store.jooq.Tables.PLAN_SUBJECT;

import java.util.List;
import org.jooq.DSLContext;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.PlanBasisRecord;
import vn.bangvang.store.jooq.tables.records.PlanRecipientRecord;
import vn.bangvang.store.jooq.tables.records.PlanSubjectRecord;

/// The rows of a plan as a document and of those it addresses.
final class PaperRows {
  private final DSLContext sql;

  PaperRows(DSLContext sql) {
    this.sql = sql;
  }

  void write(Plan plan) {
    PlanId id = plan.id();
    var paper = plan.paper();
    Rows.replace(
        sql,
        PLAN_BASIS,
        PLAN_BASIS.PLAN_ID.eq(id),
        Rows.inOrder(paper.bases(), (one, at) -> row(id, one, at)));
    Rows.replace(
        sql,
        PLAN_RECIPIENT,
        PLAN_RECIPIENT.PLAN_ID.eq(id),
        Rows.inOrder(
            paper.recipients(),
            (one, at) -> new PlanRecipientRecord(id, at, one.text(), one.manner())));
    Rows.replace(
        sql,
        PLAN_SUBJECT,
        PLAN_SUBJECT.PLAN_ID.eq(id),
        Rows.inOrder(plan.standards().subjects(), (one, at) -> row(id, one, at)));
  }

  List<LegalBasis> bases(PlanId plan) {
    return sql.selectFrom(PLAN_BASIS)
        .where(PLAN_BASIS.PLAN_ID.eq(plan))
        .orderBy(PLAN_BASIS.PLACE)
        .fetch(row ->
            new LegalBasis(
                row.getType(),
                row.getNumber(),
                row.getDatedDate(),
                row.getIssuer(),
                row.getAbout()));
  }

  List<Recipient> recipients(PlanId plan) {
    return sql.selectFrom(PLAN_RECIPIENT)
        .where(PLAN_RECIPIENT.PLAN_ID.eq(plan))
        .orderBy(PLAN_RECIPIENT.PLACE)
        .fetch(row -> new Recipient(row.getText(), row.getManner()));
  }

  List<SubjectGroup> subjects(PlanId plan) {
    return sql.selectFrom(PLAN_SUBJECT)
        .where(PLAN_SUBJECT.PLAN_ID.eq(plan))
        .orderBy(PLAN_SUBJECT.PLACE)
        .fetch(row -> new SubjectGroup(row.getLabel(), row.getText(), kinds(row.getKindLines())));
  }

  private static PlanBasisRecord row(PlanId plan, LegalBasis basis, int place) {
    return new PlanBasisRecord(
        plan, place, basis.type(), basis.number(), basis.dated(), basis.issuer(), basis.about());
  }

  private static PlanSubjectRecord row(PlanId plan, SubjectGroup group, int place) {
    var kinds = group.kinds().stream().map(UnitKind::name).toList();
    return new PlanSubjectRecord(plan, place, group.label(), group.text(), Rows.lines(kinds));
  }

  private static List<UnitKind> kinds(String column) {
    return Rows.lines(column).stream().map(UnitKind::new).toList();
  }
}
