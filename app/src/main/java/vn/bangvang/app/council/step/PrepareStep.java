package vn.bangvang.app.council.step;

import java.time.LocalTime;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.shared.text.TimeText;

/// Before the session: when and where, by which rules, over whom.
public final class PrepareStep {
  private final SessionDesk desk;
  private final TextEntry<PartialDate> day =
      TextEntry.line("session.day", PrepareStep::day, PartialDate::shown);
  private final TextEntry<LocalTime> opens =
      TextEntry.line("session.opens", TimeText::read, TimeText::shown);
  private final TextEntry<String> place =
      TextEntry.text("session.place").within(Room.MEETING_PLACE);
  private final TextEntry<String> guests =
      TextEntry.text("session.guests").within(Room.MEETING_GUESTS);
  private final RulesForm rules = new RulesForm();
  private final VBox agenda = new VBox();
  private final Label frozen = Labels.muted(Words.say("session.rules.frozen"));
  private final ScrollPane node;

  public PrepareStep(SessionDesk desk) {
    this.desk = desk;
    var add = Action.of("session.items.add", Icon.ADD, desk::addEligible);
    node =
        Boxes.scrolling(
            Boxes.column(
                "page-body",
                Boxes.section(
                    Words.say("session.facts"),
                    Boxes.row("fields", day.node(), opens.node(), place.node()),
                    guests.node()),
                Boxes.section(
                    Words.say("session.agenda"), agenda, Boxes.row("fields", Buttons.of(add))),
                Boxes.section(Words.say("council.rules"), frozen, rules.node())));
    day.takenBy(_ -> take());
    opens.takenBy(_ -> take());
    place.takenBy(_ -> take());
    guests.takenBy(_ -> take());
    rules.takenBy(changed ->
        desk.change(Words.say("session.ruled"), session -> Proceedings.ruled(session, changed)));
  }

  public ScrollPane node() {
    return node;
  }

  public void show(Session session) {
    var sitting = session.sitting();
    day.show(new PartialDate.Day(sitting.day()));
    opens.show(sitting.opens());
    place.show(sitting.place());
    guests.show(sitting.guests());
    rules.show(session.rules());
    rules.node().setDisable(session.hasVoted());
    frozen.setVisible(session.hasVoted());
    frozen.setManaged(session.hasVoted());
    agenda.getChildren().clear();
    for (Item item : session.items())
      agenda.getChildren().add(line(item, session.items().indexOf(item) + 1));
    if (session.items().isEmpty())
      agenda.getChildren().add(Labels.muted(Words.say("session.agenda.empty")));
  }

  private HBox line(Item item, int number) {
    var candidate = item.candidate();
    var name = Labels.strong(candidate.name());
    var from = Labels.muted(CouncilWords.proposed(candidate));
    return Boxes.row(
        "seat",
        Boxes.sign(number + "."),
        Boxes.growing(Boxes.column("said", name, from)),
        Buttons.icon(move("session.item.up", Icon.UP, item, -1)),
        Buttons.icon(move("session.item.down", Icon.DOWN, item, 1)),
        Buttons.icon(drop(item)));
  }

  private Action move(String word, Icon icon, Item item, int places) {
    return Action.of(
        word,
        icon,
        () ->
            desk.change(
                Words.say("session.item.moved", item.candidate().name()),
                session ->
                    session
                        .item(item.id())
                        .map(one -> Proceedings.moved(session, one, places))
                        .orElse(Outcome.done(session))));
  }

  private Action drop(Item item) {
    return Action.of(
        "session.item.drop",
        Icon.REMOVE,
        () ->
            desk.change(
                Words.say("session.item.dropped", item.candidate().name()),
                session ->
                    session
                        .item(item.id())
                        .map(one -> Proceedings.dropped(session, one))
                        .orElse(Outcome.done(session))));
  }

  private void take() {
    var date = day.typed();
    var time = opens.typed();
    if (date.isEmpty() || time.isEmpty()) return;
    if (!(date.get() instanceof PartialDate.Day(var on))) return;
    desk.change(
        Words.say("session.facts.changed"),
        session ->
            Proceedings.held(
                session,
                new Sitting(
                    on,
                    time.get(),
                    place.typed().orElse(""),
                    guests.typed().orElse(""),
                    session.sitting().close())));
  }

  /// A session is held on a day, not in a month.
  private static Reading<PartialDate> day(String typed) {
    return switch (DateText.read(typed)) {
      case Reading.Understood<PartialDate>(PartialDate.Day date) -> Reading.of(date);
      case Reading.Understood<PartialDate> _ ->
          new Reading.NotUnderstood<>(Words.say("session.day.missing"));
      case Reading.NotUnderstood<PartialDate> refused -> refused;
    };
  }
}
