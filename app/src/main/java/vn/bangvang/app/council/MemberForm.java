package vn.bangvang.app.council;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.pick.Described;
import vn.bangvang.app.kit.pick.PickEntry;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.domain.unit.person.Titles;

/// A new member: a person, what he is, and his role.
final class MemberForm {
  private final PickEntry<PersonRow> person = PickEntry.person("council.member.person");
  private final ChoiceEntry<Role> role =
      new ChoiceEntry<>("council.member.role", CouncilWords::role);
  private final VBox node;
  private Consumer<Member> taker = _ -> {};

  MemberForm() {
    role.of(List.of(Role.values()));
    role.show(Role.MEMBER);
    var add = Action.of("council.member.add", Icon.ADD, this::add);
    node =
        Boxes.column(
            "card",
            Boxes.row("fields", person.node(), role.node()),
            Boxes.row("fields", Buttons.of(add)));
  }

  VBox node() {
    return node;
  }

  void offer(List<PersonRow> people, List<Member> seated) {
    var taken = seated.stream().map(Member::person).toList();
    var others = people.stream().filter(row -> !taken.contains(row.id())).toList();
    person.offer(others, Described.people());
  }

  void refuse(String because) {
    role.refuse(because);
  }

  void takenBy(Consumer<Member> consumer) {
    taker = consumer;
  }

  private void add() {
    role.refuse("");
    person
        .chosen()
        .ifPresent(row ->
            taker.accept(
                new Member(row.id(), row.name(), post(row), role.chosen().orElse(Role.MEMBER))));
  }

  private static String post(PersonRow row) {
    var at = row.position();
    return Titles.in(at.title(), at.duty(), at.unitName());
  }
}
