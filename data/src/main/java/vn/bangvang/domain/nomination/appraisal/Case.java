package vn.bangvang.domain.nomination.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// Everything that the verdict on one nomination rests on.
public record Case(
    Plan plan, Nomination nomination, Checklist own, Checklist unit, List<Evidence> register) {
  public Case {
    register = List.copyOf(register);
  }

  /// The cases of a plan, each with the checklists of its nominee and of the nominee's unit.
  public static List<Case> all(
      Plan plan,
      List<Nomination> nominations,
      List<Checklist> checklists,
      List<Evidence> register) {
    var held = checklists.stream().collect(Collectors.toMap(Checklist::holder, one -> one));
    return nominations.stream()
        .map(one -> {
          Holder own = Holder.of(one);
          Holder unit = Holder.ofUnit(one);
          return new Case(
              plan,
              one,
              held.getOrDefault(own, Checklist.of(plan.id(), own)),
              held.getOrDefault(unit, Checklist.of(plan.id(), unit)),
              register);
        })
        .toList();
  }

  public Appraisal appraisal() {
    return Appraisal.of(plan, nomination.subject(), own, unit, register);
  }

  /// What the nominee's unit reached on the criteria for collectives.
  public Appraisal unitAppraisal() {
    return Appraisal.of(plan, SubjectKind.COLLECTIVE, unit, unit, register);
  }

  public Optional<Evidence> evidence(EvidenceId id) {
    return register.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
