package vn.bangvang.app.nominations.checklist;

import java.util.function.UnaryOperator;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.LegalBasis;

/// What can be done to the answers of one checklist; the row of a criterion knows no more.
public interface ChecklistOrders {
  /// Which checklist stands on the screen now.
  ChecklistId whose();

  void answer(CriterionId criterion, UnaryOperator<Answer> change);

  /// What follows is done when the document has been saved, and not at all when it could not be.
  void prove(CriterionId criterion, LegalBasis document, Enclosure enclosure, Runnable saved);

  void unprove(CriterionId criterion, EvidenceId evidence);

  /// Lets a person choose a file.
  Enclosure chooseFile();

  void open(Evidence evidence);
}
