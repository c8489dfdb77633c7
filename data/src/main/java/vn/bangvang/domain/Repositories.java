package vn.bangvang.domain;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.council.Councils;
import vn.bangvang.domain.council.sitting.Sessions;
import vn.bangvang.domain.journal.Journal;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominations;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.checklist.Checklists;
import vn.bangvang.domain.nomination.checklist.EvidenceRegister;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.office.Offices;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Plans;
import vn.bangvang.domain.plan.participation.Participations;
import vn.bangvang.domain.search.Finder;
import vn.bangvang.domain.unit.Units;
import vn.bangvang.domain.unit.person.People;

/// All collections of the office file, within one piece of work.
public interface Repositories {
  Offices office();

  Units units();

  People people();

  Plans plans();

  Participations participations();

  Nominations nominations();

  Checklists checklists();

  EvidenceRegister evidence();

  Councils councils();

  Sessions sessions();

  /// All nominations of a plan with what their verdicts rest on, in four questions to the file.
  default List<Case> cases(PlanId id) {
    return plans()
        .find(id)
        .map(plan -> Case.all(plan, nominations().of(id), checklists().of(id), evidence().of(id)))
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
                        checklists().held(plan.id(), Holder.ofUnit(one)),
                        evidence().of(plan.id()))));
  }

  Journal journal();

  Finder finder();
}
