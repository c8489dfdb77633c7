package vn.bangvang.domain.nomination.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;

/// Everything that the verdict on one nomination rests on.
public record Case(
    Plan plan, Nomination nomination, Checklist own, Body body, List<Evidence> register) {
  public Case {
    register = List.copyOf(register);
  }

  /// What the nominee's unit answered.
  public Checklist unit() {
    return body.checklist();
  }

  /// The cases of a plan, each with the checklists of its nominee and of the nominee's unit, whose
  /// kind may be unknown.
  public static List<Case> all(
      Plan plan,
      List<Nomination> nominations,
      List<Checklist> checklists,
      List<Evidence> register,
      Map<UnitId, UnitKind> kinds) {
    var held = checklists.stream().collect(Collectors.toMap(Checklist::holder, one -> one));
    return nominations.stream()
        .map(one -> {
          Holder own = Holder.of(one);
          Holder unit = Holder.ofUnit(one);
          return new Case(
              plan,
              one,
              held.getOrDefault(own, Checklist.of(plan.id(), own)),
              new Body(
                  kinds.getOrDefault(one.nominee().unit(), UnitKind.UNKNOWN),
                  held.getOrDefault(unit, Checklist.of(plan.id(), unit))),
              register);
        })
        .toList();
  }

  public Appraisal appraisal() {
    return Appraisal.of(plan, nomination.subject(), own, body, register);
  }

  /// What the nominee's unit reached on the criteria for collectives.
  public Appraisal unitAppraisal() {
    return Appraisal.of(plan, SubjectKind.COLLECTIVE, unit(), body, register);
  }

  public Optional<Evidence> evidence(EvidenceId id) {
    return register.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
