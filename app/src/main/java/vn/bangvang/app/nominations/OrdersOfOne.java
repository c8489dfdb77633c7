package vn.bangvang.app.nominations;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.bangvang.app.nominations.checklist.ChecklistOrders;
import vn.bangvang.app.nominations.checklist.Enclosure;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.LegalBasis;

/// The orders for the checklist that stands on the screen now.
final class OrdersOfOne implements ChecklistOrders {
  private final NominationOrders orders;
  private final Supplier<Checklist> checklist;
  private final FileDesk desk;

  OrdersOfOne(NominationOrders orders, Supplier<Checklist> checklist, FileDesk desk) {
    this.orders = orders;
    this.checklist = checklist;
    this.desk = desk;
  }

  @Override
  public ChecklistId whose() {
    return checklist.get().id();
  }

  @Override
  public void answer(CriterionId criterion, UnaryOperator<Answer> change) {
    orders.answer(checklist.get(), criterion, change);
  }

  @Override
  public void prove(
      CriterionId criterion, LegalBasis document, Enclosure enclosure, Runnable saved) {
    orders.prove(
        checklist.get(), criterion, new NominationOrders.Proof(document, enclosure), saved);
  }

  @Override
  public void unprove(CriterionId criterion, EvidenceId evidence) {
    orders.unprove(checklist.get(), criterion, evidence);
  }

  @Override
  public Enclosure chooseFile() {
    return desk.choose(Words.say("evidence.attach.title"))
        .<Enclosure>map(Enclosure.File::new)
        .orElse(new Enclosure.None());
  }

  @Override
  public void open(Evidence evidence) {
    if (evidence.attachment() instanceof Evidence.Attachment.Stored stored)
      orders.open(stored, desk);
  }
}
