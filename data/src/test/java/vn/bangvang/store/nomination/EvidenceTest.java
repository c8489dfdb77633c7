package vn.bangvang.store.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.plan.OtherPlans;

/// The register of evidence and the files that belong to it.
class EvidenceTest extends OpenOffice {
  private static final Evidence.Attachment FILE =
      new Evidence.Attachment.Stored("0af3".repeat(16), "Báo cáo quý IV.pdf", 5_000_000_000L);

  @BeforeEach
  void plan() {
    write(repositories -> repositories.plans().save(SamplePlan.plan()));
  }

  private void save(Evidence... evidence) {
    write(repositories -> List.of(evidence).forEach(repositories.evidence()::save));
  }

  private List<Evidence> register() {
    return listed(repositories -> repositories.evidence().of(SamplePlan.PLAN));
  }

  private static Evidence evidence(long number, Evidence.Attachment attachment) {
    return new Evidence(
        new EvidenceId(Samples.id(number)), SamplePlan.PLAN, Samples.basis(), attachment);
  }

  private static Evidence document(long id, String type, String number) {
    var basis =
        new LegalBasis(type, new DocumentNumber(number), PartialDate.unknown(), "Sở Nội vụ", "");
    return new Evidence(
        new EvidenceId(Samples.id(id)), SamplePlan.PLAN, basis, Evidence.Attachment.NONE);
  }

  @Test
  void theRegisterStandsByKindAndNumber() {
    save(
        document(401, "Quyết định", "12/QĐ-SNV"),
        document(402, "Báo cáo", "99/BC-SNV"),
        document(403, "Quyết định", "11/QĐ-SNV"));
    assertThat(register())
        .extracting(one -> one.document().number().written())
        .containsExactly("99/BC-SNV", "11/QĐ-SNV", "12/QĐ-SNV");
  }

  @Test
  void numbersStandByTheirValue() {
    int id = 401;
    for (String number : List.of("10/QĐ-SNV", "9/QĐ-SNV", "100/QĐ-SNV", "", "2/QĐ-SNV"))
      save(numbered(id++, number));
    assertThat(register())
        .extracting(one -> one.document().number().written())
        .containsExactly("", "2/QĐ-SNV", "9/QĐ-SNV", "10/QĐ-SNV", "100/QĐ-SNV");
  }

  private static Evidence numbered(int id, String number) {
    var document =
        new LegalBasis(
            "Quyết định", new DocumentNumber(number), PartialDate.unknown(), "Sở Nội vụ", "");
    return new Evidence(
        new EvidenceId(Samples.id(id)), SamplePlan.PLAN, document, Evidence.Attachment.NONE);
  }

  @Test
  void aFileIsAddedAndTakenAway() {
    save(evidence(401, FILE));
    assertThat(register()).containsExactly(evidence(401, FILE));
    save(evidence(401, Evidence.Attachment.NONE));
    assertThat(register()).containsExactly(evidence(401, Evidence.Attachment.NONE));
  }

  @Test
  void oneFileMayProveTwoDocuments() {
    save(evidence(401, FILE), evidence(402, FILE));
    assertThat(register()).hasSize(2);
  }

  @Test
  void removedEvidenceLeavesTheRegisterButTheAnswerKeepsIt() {
    var answer = Answer.open(SamplePlan.criterion(6)).provenBy(List.of(evidence(401, FILE).id()));
    save(evidence(401, FILE));
    write(repositories -> repositories.checklists().save(Samples.unitChecklist(answer)));
    write(repositories -> repositories.evidence().remove(evidence(401, FILE).id()));
    assertThat(register()).isEmpty();
    assertThat(listed(repositories -> repositories.checklists().of(SamplePlan.PLAN)))
        .containsExactly(Samples.unitChecklist(answer));
  }

  @Test
  void removedEvidenceComesBackWithItsFile() {
    save(evidence(401, FILE));
    write(repositories -> repositories.evidence().remove(evidence(401, FILE).id()));
    store().undo(OfficeFolder.CLERK);
    assertThat(found(repositories -> repositories.evidence().find(evidence(401, FILE).id())))
        .contains(evidence(401, FILE));
  }

  @Test
  void theEvidenceOfAnotherPlanIsNotOffered() {
    var other = OtherPlans.bare(301, "Kế hoạch khác", PartialDate.unknown());
    write(repositories -> repositories.plans().save(other));
    save(evidence(401, FILE));
    assertThat(listed(repositories -> repositories.evidence().of(other.id()))).isEmpty();
  }
}
