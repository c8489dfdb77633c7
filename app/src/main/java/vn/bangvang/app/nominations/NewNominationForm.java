package vn.bangvang.app.nominations;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.Points;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.entry.Toggles;
import vn.bangvang.app.kit.pick.Described;
import vn.bangvang.app.kit.pick.PickEntry;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.PersonRow;

/// Who is proposed for what, by whom and by which letter.
final class NewNominationForm {
  private final NominationOrders orders;
  private final Toggles<SubjectKind> subject = new Toggles<>("nomination-subject");
  private final PickEntry<UnitRow> unit = PickEntry.unit("nomination.unit");
  private final PickEntry<PersonRow> person =
      PickEntry.of("nomination.person", Described.holders());
  private final ChoiceEntry<Round> round = new ChoiceEntry<>("nomination.round", PlanWords::round);
  private final ChoiceEntry<Award> award = new ChoiceEntry<>("nomination.award", PlanWords::award);
  private final TextEntry<String> letter =
      TextEntry.text("nomination.letter").within(Room.DOCUMENT_NUMBER);
  private final TextEntry<PartialDate> dated = TextEntry.date("nomination.letter.dated");
  private final VBox node;
  private SubjectKind kind = SubjectKind.COLLECTIVE;
  private Optional<Choices> choices = Optional.empty();
  private Runnable left = () -> {};

  /// What there is to choose from.
  record Choices(Plan plan, List<UnitRow> units, List<PersonRow> people) {
    static Choices of(Repositories repositories, PlanId plan) {
      return new Choices(
          repositories.plans().find(plan).orElseThrow(),
          repositories.units().tree(),
          repositories.people().holders());
    }
  }

  NewNominationForm(NominationOrders orders) {
    this.orders = orders;
    subject
        .offer(SubjectKind.COLLECTIVE, Words.say("subject.collective"))
        .offer(SubjectKind.INDIVIDUAL, Words.say("subject.individual"))
        .takenBy(this::choose);
    unit.takenBy(_ -> offerPeople());
    person.takenBy(this::chooseUnitOf);
    var save = Action.of("nominations.save", Icon.SAVED, this::save);
    var cancel = Action.of("nominations.cancel", Icon.CLOSE, () -> left.run());
    person.node().managedProperty().bind(person.node().visibleProperty());
    round.node().managedProperty().bind(round.node().visibleProperty());
    node =
        Boxes.column(
            "page-body",
            subject.node(),
            unit.node(),
            person.node(),
            round.node(),
            award.node(),
            Boxes.row("fields", letter.node(), dated.node()),
            Boxes.row("fields", Buttons.primary(save), Buttons.of(cancel)));
    node.getChildren().addFirst(new Points(node).node());
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          cancel.run();
        });
  }

  VBox node() {
    return node;
  }

  void leftBy(Runnable leaving) {
    left = leaving;
  }

  void start(Choices offered) {
    choices = Optional.of(offered);
    unit.offer(offered.units(), Described.units(offered.units()));
    offerRounds(offered.plan().course());
    award.of(offered.plan().rewards().awards());
    if (!offered.plan().rewards().awards().isEmpty())
      award.show(offered.plan().rewards().awards().getFirst());
    letter.clear();
    dated.show(PartialDate.unknown());
    choose(kind);
    unit.focus();
  }

  /// Where there is one round only, nobody is asked for it.
  private void offerRounds(Course course) {
    round.of(course.rounds());
    round.show(orders.present(course));
    round.node().setVisible(course.rounds().size() > 1);
  }

  private void choose(SubjectKind chosen) {
    kind = chosen;
    subject.show(Optional.of(chosen));
    person.node().setVisible(chosen != SubjectKind.COLLECTIVE);
    offerPeople();
  }

  private void offerPeople() {
    var in = unit.chosenNow().map(UnitRow::id);
    var people =
        choices.stream()
            .flatMap(offered -> offered.people().stream())
            .filter(row -> in.isEmpty() || in.get().equals(row.position().unit()))
            .toList();
    person.offer(people, Described.holders());
  }

  /// Who is chosen first brings his unit with him.
  private void chooseUnitOf(PersonRow chosen) {
    if (unit.chosenNow().isPresent()) return;
    unit.show(chosen.position().unit());
    offerPeople();
  }

  private void save() {
    var where = unit.chosen();
    var form = award.chosen();
    var date = dated.typed();
    var at = round.chosen();
    boolean isNamed = kind == SubjectKind.COLLECTIVE || person.chosen().isPresent();
    if (where.isEmpty() || form.isEmpty() || date.isEmpty() || at.isEmpty() || !isNamed) return;
    var proposal =
        new Proposal(
            at.get().id(),
            form.get().id(),
            where.get().id(),
            new DocumentNumber(letter.typed().orElse("")),
            date.get());
    PlanId plan = choices.orElseThrow().plan().id();
    if (kind == SubjectKind.COLLECTIVE)
      orders.add(plan, new Nominee.Collective(where.get().id(), where.get().name()), proposal);
    else person.chosenNow().ifPresent(one -> orders.add(plan, nominee(one), proposal));
  }

  private static Nominee nominee(PersonRow row) {
    var at = row.position();
    var position = new Nominee.Position(at.unit(), at.unitName(), at.title(), at.duty());
    return new Nominee.Individual(row.id(), row.name(), position);
  }
}
