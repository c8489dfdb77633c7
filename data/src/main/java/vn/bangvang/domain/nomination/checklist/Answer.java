package vn.bangvang.domain.nomination.checklist;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.shared.text.Texts;

/// The whole answer to one criterion, with the evidence that bears it.
public record Answer(
    CriterionId criterion,
    Reply reply,
    List<ExclusionAnswer> exclusions,
    List<EvidenceId> evidence,
    String note) {
  public Answer {
    exclusions = List.copyOf(exclusions);
    evidence = List.copyOf(evidence);
    note = Texts.paragraph(note);
  }

  public static Answer open(CriterionId criterion) {
    return new Answer(criterion, Reply.NOT_YET, List.of(), List.of(), "");
  }

  public ExclusionAnswer to(ExclusionId exclusion) {
    return exclusions.stream()
        .filter(one -> one.exclusion().equals(exclusion))
        .findFirst()
        .orElse(ExclusionAnswer.open(exclusion));
  }

  public Answer replied(Reply changed) {
    return new Answer(criterion, changed, exclusions, evidence, note);
  }

  public Answer with(ExclusionAnswer changed) {
    var others = exclusions.stream().filter(one -> !one.exclusion().equals(changed.exclusion()));
    var all = Stream.concat(others, Stream.of(changed)).toList();
    return new Answer(criterion, reply, all, evidence, note);
  }

  public Answer provenBy(List<EvidenceId> changed) {
    return new Answer(criterion, reply, exclusions, changed, note);
  }

  public Answer noted(String changed) {
    return new Answer(criterion, reply, exclusions, evidence, changed);
  }
}
