package vn.bangvang.app.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.person.Person;

/// Who is proposed in the example: collectives of every scenario, some heads, and others.
final class ExampleNominations {
  private static final LocalDate RECEIVED = LocalDate.of(2024, 3, 4);
  private final Ids ids;
  private final Plan plan;
  private final ExamplePeople people;
  private final EvidenceBook evidence;
  private final List<Nomination> nominations = new ArrayList<>();
  private final List<Checklist> checklists = new ArrayList<>();

  ExampleNominations(Ids ids, Plan plan, ExampleUnits units, ExamplePeople people) {
    this.ids = ids;
    this.plan = plan;
    this.people = people;
    this.evidence = new EvidenceBook(ids, plan.id());
    var chosen = chosen(units);
    for (int i = 0; i < chosen.size(); i++) propose(chosen.get(i), i);
  }

  List<Nomination> nominations() {
    return List.copyOf(nominations);
  }

  List<Checklist> checklists() {
    return List.copyOf(checklists);
  }

  List<Evidence> evidence() {
    return evidence.all();
  }

  /// Every third unit of each kind that the plan addresses.
  private List<Unit> chosen(ExampleUnits units) {
    return plan.standards().subjects().stream()
        .flatMap(group -> group.kinds().stream())
        .flatMap(kind -> everyThird(units.ofKind(kind.name())))
        .limit(24)
        .toList();
  }

  private static Stream<Unit> everyThird(List<Unit> units) {
    return IntStream.range(0, units.size()).filter(i -> i % 3 == 0).mapToObj(units::get).limit(8);
  }

  private void propose(Unit unit, int number) {
    var scenario = Scenario.ofUnit(number);
    checklists.add(new UnitAnswers(plan, scenario, evidence, unit).checklist());
    if (number % 4 != 3) add(unit, new Nominee.Collective(unit.id(), unit.name()), number);
    if (number % 3 == 0) addPerson(unit, people.head(unit), number);
    people.others(unit).stream().limit(1).forEach(one -> addPerson(unit, one, number));
  }

  private void addPerson(Unit unit, Person person, int number) {
    var nomination = add(unit, Nominee.of(person, unit.name()), number);
    var checklist = Checklist.of(plan.id(), new Holder.OfNomination(nomination.id()));
    for (Criterion criterion : plan.criteriaFor(SubjectKind.INDIVIDUAL)) {
      boolean lastIsOpen =
          number % 5 == 4 && criterion.measure() instanceof Measure.InitiativeRecognised;
      var met = Answer.open(criterion.id()).replied(new Reply.Judged(Reply.Judgement.MET));
      boolean proves = criterion.measure() instanceof Measure.InitiativeRecognised && !lastIsOpen;
      checklist = checklist.with(proves ? met.provenBy(List.of(evidence.recognition(unit))) : met);
    }
    checklists.add(checklist);
  }

  private Nomination add(Unit unit, Nominee nominee, int number) {
    String sign = Folded.of(unit.name()).initials().toUpperCase(Locale.ROOT);
    var letter = new DocumentNumber(Words.say("example.letter", 120 + number, sign));
    var proposal =
        new Proposal(
            plan.course().rounds().getFirst().id(),
            plan.rewards().awards().getFirst().id(),
            unit.id(),
            letter,
            PartialDate.on(2024, 2, 10 + number % 18));
    var stage = new Stage.Received(RECEIVED.minusDays(number % 9));
    var nomination =
        new Nomination(new NominationId(ids.next()), plan.id(), nominee, proposal, stage);
    nominations.add(nomination);
    return nomination;
  }
}
