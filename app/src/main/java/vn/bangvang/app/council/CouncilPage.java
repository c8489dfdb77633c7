package vn.bangvang.app.council;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.council.step.RulesForm;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.person.PersonRow;

/// A council: the decision that founded it, its members and its rules.
final class CouncilPage {
  private final CouncilOrders orders;
  private final TextEntry<String> name =
      TextEntry.line("council.name", CouncilPage::name, typed -> typed).within(Room.COUNCIL_NAME);
  private final TextEntry<DocumentNumber> number =
      TextEntry.line(
              "council.founded.number",
              typed -> Reading.of(new DocumentNumber(typed)),
              DocumentNumber::written)
          .within(Room.DOCUMENT_NUMBER);
  private final TextEntry<PartialDate> dated = TextEntry.date("council.founded.dated");
  private final TextEntry<String> issuer =
      TextEntry.text("council.founded.issuer").within(Room.DOCUMENT_ISSUER);
  private final RulesForm rules = new RulesForm();
  private final MemberForm memberForm;
  private final VBox members = new VBox();
  private final Label title = Labels.title("");
  private final VBox node;

  CouncilPage(CouncilOrders orders) {
    this.orders = orders;
    memberForm = new MemberForm();
    var page =
        Boxes.column(
            "page-body",
            Boxes.section(
                Words.say("council.facts"),
                name.node(),
                Boxes.row("fields", number.node(), dated.node(), issuer.node())),
            Boxes.section(Words.say("council.members"), members, memberForm.node()),
            Boxes.section(Words.say("council.rules"), rules.node()));
    node =
        new VBox(
            Boxes.row("page-head", Boxes.growing(title)), Boxes.growing(Boxes.scrolling(page)));
  }

  VBox node() {
    return node;
  }

  void show(Council council, List<PersonRow> people) {
    var founded = council.founded();
    title.setText(council.name());
    name.show(council.name());
    number.show(founded.number());
    dated.show(founded.dated());
    issuer.show(founded.issuer());
    rules.show(council.rules());
    members
        .getChildren()
        .setAll(council.members().stream().map(one -> seat(council, one)).toList());
    memberForm.offer(people, council.members());
    name.takenBy(typed -> orders.change(council, one -> with(one, typed, one.founded())));
    number.takenBy(typed -> found(council, known -> founded(known, typed, known.dated())));
    dated.takenBy(typed -> found(council, known -> founded(known, known.number(), typed)));
    issuer.takenBy(typed -> found(council, known -> issued(known, typed)));
    rules.takenBy(changed -> orders.change(council, one -> with(one, changed)));
    memberForm.takenBy(member -> orders.join(council, member, memberForm::refuse));
  }

  private HBox seat(Council council, Member member) {
    var remove =
        Action.of(
            "council.member.remove",
            Icon.REMOVE,
            () -> orders.change(council, one -> one.left(member.person())));
    var name = Labels.strong(member.name().full());
    return Boxes.row(
        "seat",
        Boxes.growing(Boxes.column("said", name, Labels.muted(member.post()))),
        Labels.plain(CouncilWords.role(member.role())),
        Buttons.icon(remove));
  }

  private void found(Council council, UnaryOperator<LegalBasis> change) {
    orders.change(council, one -> with(one, one.name(), change.apply(one.founded())));
  }

  private static LegalBasis founded(LegalBasis known, DocumentNumber number, PartialDate dated) {
    return new LegalBasis(known.type(), number, dated, known.issuer(), known.about());
  }

  private static LegalBasis issued(LegalBasis known, String issuer) {
    return new LegalBasis(known.type(), known.number(), known.dated(), issuer, known.about());
  }

  private static Reading<String> name(String typed) {
    String name = Texts.line(typed);
    return name.isEmpty()
        ? new Reading.NotUnderstood<>(Words.say("council.name.missing"))
        : Reading.of(name);
  }

  private static Council with(Council council, String name, LegalBasis founded) {
    return new Council(council.id(), name, founded, council.members(), council.rules());
  }

  private static Council with(Council council, Rules rules) {
    return new Council(council.id(), council.name(), council.founded(), council.members(), rules);
  }
}
