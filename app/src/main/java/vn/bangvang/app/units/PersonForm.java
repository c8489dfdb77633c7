package vn.bangvang.app.units;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.Points;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.pick.Described;
import vn.bangvang.app.kit.pick.PickEntry;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Sex;
import vn.bangvang.domain.unit.person.Term;

/// What is known of one person, to be corrected field by field; or a new one, made when there is a
/// name.
final class PersonForm {
  private final UnitOrders orders;
  private final TextEntry<PersonName> name =
      TextEntry.line("person.name", PersonName::read, PersonName::full).within(Room.PERSON_NAME);
  private final TextEntry<PartialDate> born = TextEntry.date("person.born");
  private final ChoiceEntry<Sex> sex =
      new ChoiceEntry<>("person.sex", one -> Words.say("sex." + one));
  private final TextEntry<String> ethnicity =
      TextEntry.text("person.ethnicity").within(Room.ETHNICITY);
  private final TextEntry<String> number =
      TextEntry.text("person.number").within(Room.PERSONAL_NUMBER);
  private final TextEntry<String> title = TextEntry.text("post.title").within(Room.POST_TITLE);
  private final ChoiceEntry<Duty> duty =
      new ChoiceEntry<>("post.duty", one -> Words.say("duty." + one));
  private final PickEntry<UnitRow> unit = PickEntry.unit("post.unit");
  private final TextEntry<PartialDate> since = TextEntry.date("post.since");
  private final VBox node;

  /// None or one.
  private List<PersonId> shown = List.of();

  PersonForm(UnitOrders orders) {
    this.orders = orders;
    sex.of(List.of(Sex.values()));
    duty.of(List.of(Duty.values()));
    node =
        Boxes.column(
            "field-grid",
            name.node(),
            Boxes.row("fields", born.node(), sex.node()),
            Boxes.row("fields", ethnicity.node(), number.node()),
            title.node(),
            duty.node(),
            unit.node(),
            since.node());
    node.getChildren().addFirst(new Points(node).node());
  }

  VBox node() {
    return node;
  }

  void offer(List<UnitRow> rows) {
    unit.offer(rows, Described.units(rows));
  }

  /// What was refused stays to be mended while the same person is looked at.
  void show(Person person) {
    if (!shown.contains(person.id())) clear();
    shown = List.of(person.id());
    name.follow(person.name());
    show(person.identity());
    show(person.mainPost());
    take(() -> orders.correct(changed(person)));
  }

  private void clear() {
    Stream.of(name, born, ethnicity, number, title, since).forEach(TextEntry::clear);
  }

  void start(UnitId in) {
    shown = List.of();
    clear();
    var post = new Post(in, "", Line.GOVERNMENT, Duty.STAFF, Term.NOT_STATED);
    show(Identity.NOT_STATED);
    show(post);
    take(() -> {});
    name.clear();
    name.takenBy(typed -> orders.add(typed, changed(Identity.NOT_STATED), changed(post)));
    name.focus();
  }

  private void take(Runnable changed) {
    name.takenBy(_ -> changed.run());
    born.takenBy(_ -> changed.run());
    sex.takenBy(_ -> changed.run());
    ethnicity.takenBy(_ -> changed.run());
    number.takenBy(_ -> changed.run());
    title.takenBy(_ -> changed.run());
    duty.takenBy(_ -> changed.run());
    unit.takenBy(_ -> changed.run());
    since.takenBy(_ -> changed.run());
  }

  private void show(Identity identity) {
    born.follow(identity.born());
    sex.show(identity.sex());
    ethnicity.follow(identity.ethnicity());
    number.follow(identity.personalNumber());
  }

  private void show(Post post) {
    title.follow(post.title());
    duty.show(post.duty());
    since.follow(post.term().since());
    unit.show(post.unit());
  }

  private Person changed(Person known) {
    var posts = new ArrayList<>(known.posts());
    posts.set(0, changed(known.mainPost()));
    return new Person(
        known.id(), name.typed().orElse(known.name()), changed(known.identity()), posts);
  }

  private Identity changed(Identity known) {
    return new Identity(
        born.typed().orElse(known.born()),
        sex.chosen().orElse(known.sex()),
        ethnicity.typed().orElse(known.ethnicity()),
        number.typed().orElse(known.personalNumber()));
  }

  private Post changed(Post known) {
    return new Post(
        unit.chosen().map(UnitRow::id).orElse(known.unit()),
        title.typed().orElse(known.title()),
        known.line(),
        duty.chosen().orElse(known.duty()),
        new Term(since.typed().orElse(known.term().since()), known.term().until()));
  }
}
