package vn.bangvang.app.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Unit;

/// The nominations of the plans beside the provincial one, from a list.
final class ListedNominations {
  private final Ids ids;
  private final ExampleUnits units;
  private final ExamplePeople people;
  private final ExampleParticipations participations;
  private final Map<PlanId, EvidenceBook> evidence = new LinkedHashMap<>();
  private final Map<ChecklistId, Checklist> checklists = new LinkedHashMap<>();
  private final List<Nomination> nominations = new ArrayList<>();

  ListedNominations(
      Ids ids, ExampleUnits units, ExamplePeople people, ExampleParticipations participations) {
    this.ids = ids;
    this.units = units;
    this.people = people;
    this.participations = participations;
    Lists.rows("nominations.txt").forEach(this::add);
  }

  List<Nomination> nominations() {
    return List.copyOf(nominations);
  }

  List<Checklist> checklists() {
    return List.copyOf(checklists.values());
  }

  List<Evidence> evidence() {
    return evidence.values().stream().flatMap(one -> one.all().stream()).toList();
  }

  /// Plan, round, award, unit, who, what was answered, letter, its day, why it was withdrawn.
  private void add(List<String> cells) {
    var plan = ExamplePlans.numbered(cells.get(0));
    var unit = units.called(cells.get(3));
    var dated = DateText.ofStored(cells.get(7));
    var proposal =
        new Proposal(
            plan.course().rounds().get(Integer.parseInt(cells.get(1)) - 1).id(),
            plan.rewards().awards().get(Integer.parseInt(cells.get(2)) - 1).id(),
            unit.id(),
            new DocumentNumber(cells.get(6)),
            dated);
    var nominee = nominee(unit, cells.get(4));
    var nomination =
        new Nomination(
            new NominationId(ids.next()), plan.id(), nominee, proposal, stage(dated, cells.get(8)));
    nominations.add(nomination);
    answer(plan, nomination, unit, PlainAnswers.Outcome.valueOf(cells.get(5)));
  }

  private Nominee nominee(Unit unit, String who) {
    return switch (who) {
      case "COLLECTIVE" -> new Nominee.Collective(unit.id(), unit.name());
      case "HEAD" -> Nominee.of(people.head(unit), unit.name());
      case "DEPUTY" -> Nominee.of(people.deputy(unit), unit.name());
      default -> Nominee.of(people.others(unit).getFirst(), unit.name());
    };
  }

  /// It came in some days after the day of its letter.
  private static Stage stage(PartialDate dated, String withdrawn) {
    LocalDate on = dated.latest().orElseThrow().plusDays(3);
    return withdrawn.isEmpty()
        ? new Stage.Received(on)
        : new Stage.Withdrawn(on.plusDays(7), withdrawn);
  }

  private void answer(Plan plan, Nomination nomination, Unit unit, PlainAnswers.Outcome outcome) {
    var book = evidence.computeIfAbsent(plan.id(), id -> new EvidenceBook(ids, id));
    var empty = Checklist.of(plan.id(), Holder.of(nomination));
    if (checklists.containsKey(empty.id())) return;
    var criteria = plan.criteriaFor(nomination.subject());
    var launch = participations.launch(plan, unit).filter(_ -> asksForPlan(criteria));
    var own = launch.map(by -> List.of(book.launchPlan(unit, by))).orElse(List.of());
    var filled = new PlainAnswers(outcome, own).to(criteria, empty);
    checklists.put(filled.id(), filled);
  }

  private static boolean asksForPlan(List<Criterion> criteria) {
    return criteria.stream().anyMatch(one -> one.measure() instanceof Measure.DocumentIssued);
  }
}
