package vn.bangvang.store.nomination;

import static vn.bangvang.store.jooq.Tables.EVIDENCE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.EvidenceRegister;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.text.NameOrder;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.jooq.tables.records.EvidenceRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about evidence.
public final class JooqEvidence extends Aggregates<EvidenceId, Evidence>
    implements EvidenceRegister {
  public JooqEvidence(DSLContext sql, Ledger ledger) {
    super(Evidence.class, sql, ledger);
  }

  @Override
  public Optional<Evidence> find(EvidenceId id) {
    return sql.selectFrom(EVIDENCE)
        .where(EVIDENCE.ID.eq(id), EVIDENCE.REMOVED.isFalse())
        .fetchOptional(JooqEvidence::evidence);
  }

  @Override
  public List<Evidence> of(PlanId plan) {
    return sql
        .selectFrom(EVIDENCE)
        .where(EVIDENCE.PLAN_ID.eq(plan), EVIDENCE.REMOVED.isFalse())
        .orderBy(EVIDENCE.ID)
        .fetch(JooqEvidence::evidence)
        .stream()
        .sorted(Comparator.comparing(JooqEvidence::place))
        .toList();
  }

  /// By kind, then by number: 9 before 10.
  private static String place(Evidence evidence) {
    var document = evidence.document();
    return NameOrder.key(document.type()) + "|" + NameOrder.key(document.number().written());
  }

  @Override
  protected EvidenceId idOf(Evidence evidence) {
    return evidence.id();
  }

  @Override
  protected EvidenceId identity(UUID id) {
    return new EvidenceId(id);
  }

  @Override
  protected void put(Evidence evidence) {
    var document = evidence.document();
    var row = new EvidenceRecord();
    row.setId(evidence.id());
    row.setPlanId(evidence.plan());
    row.setType(document.type());
    row.setNumber(document.number());
    row.setDatedDate(document.dated());
    row.setIssuer(document.issuer());
    row.setAbout(document.about());
    row.setSha256(null);
    row.setFileName(null);
    row.setFileSize(null);
    if (evidence.attachment()
        instanceof Evidence.Attachment.Stored(var hash, var name, long size)) {
      row.setSha256(hash);
      row.setFileName(name);
      row.setFileSize(size);
    }
    row.setRemoved(false);
    merge(row);
  }

  @Override
  protected void hide(UUID id) {
    sql.update(EVIDENCE)
        .set(EVIDENCE.REMOVED, true)
        .where(EVIDENCE.ID.eq(new EvidenceId(id)))
        .execute();
  }

  private static Evidence evidence(EvidenceRecord row) {
    var document =
        new LegalBasis(
            row.getType(), row.getNumber(), row.getDatedDate(), row.getIssuer(), row.getAbout());
    return new Evidence(row.getId(), row.getPlanId(), document, attachment(row));
  }

  private static Evidence.Attachment attachment(EvidenceRecord row) {
    String hash = row.getSha256();
    return hash == null
        ? Evidence.Attachment.NONE
        : new Evidence.Attachment.Stored(hash, row.getFileName(), row.getFileSize());
  }
}
