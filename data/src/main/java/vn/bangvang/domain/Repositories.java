package vn.bangvang.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.domain.council.Councils;
import vn.bangvang.domain.council.sitting.Sessions;
import vn.bangvang.domain.journal.Journal;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominations;
import vn.bangvang.domain.nomination.appraisal.Body;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.checklist.Checklists;
import vn.bangvang.domain.nomination.checklist.EvidenceRegister;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.office.Offices;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Plans;
import vn.bangvang.domain.plan.participation.Participations;
import vn.bangvang.domain.search.Finder;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.Units;
import vn.bangvang.domain.unit.lineage.Reorganisations;
import vn.bangvang.domain.unit.person.People;

/// All collections of the office file, within one piece of work.
public interface Repositories {
  Offices office();

  Units units();

  Reorganisations reorganisations();

  People people();

  Plans plans();

  Participations participations();

  Nominations nominations();

  Checklists checklists();

  EvidenceRegister evidence();

  Councils councils();

  Sessions sessions();

  /// All nominations of a plan with what their verdicts rest on, in five questions to the file.
  default List<Case> cases(PlanId id) {
    return plans()
        .find(id)
        .map(plan ->
            Case.all(plan, nominations().of(id), checklists().of(id), evidence().of(id), kinds()))
        .orElse(List.of());
  }

  default Optional<Case> caseOf(NominationId id) {
    return nominations()
        .find(id)
        .flatMap(one ->
            plans()
                .find(one.plan())
                .map(plan ->
                    new Case(
                        plan,
                        one,
                        checklists().held(plan.id(), Holder.of(one)),
                        body(plan.id(), one),
                        evidence().of(plan.id()))));
  }

  private Map<UnitId, UnitKind> kinds() {
    return units().tree().stream().collect(Collectors.toMap(UnitRow::id, UnitRow::kind));
  }

  private Body body(PlanId plan, Nomination nomination) {
    var unit = units().find(nomination.nominee().unit());
    return new Body(
        unit.map(one -> one.present().kind()).orElse(UnitKind.UNKNOWN),
        checklists().held(plan, Holder.ofUnit(nomination)));
  }

  Journal journal();

  Finder finder();
}
