package vn.bangvang.domain.nomination.checklist;

import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.shared.LegalBasis;

/// A document that proves an answer; it may serve several answers.
public record Evidence(EvidenceId id, PlanId plan, LegalBasis document, Attachment attachment) {

  /// The file of the document, known by the fingerprint of its content.
  public sealed interface Attachment {
    record None() implements Attachment {}

    record Stored(String sha256, String fileName, long size) implements Attachment {}

    Attachment NONE = new None();
  }
}
