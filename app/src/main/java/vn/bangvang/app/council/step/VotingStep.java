package vn.bangvang.app.council.step;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.text.Room;

/// One nominee at a time: everybody who votes, the votes so far, and the result on every base.
/// Keys: 1 agree, 2 disagree, 3 other for the member who has the focus; A for all the rest; Page
/// Down and Page Up go to the next and the previous nominee.
public final class VotingStep {
  private final SessionDesk desk;
  private final VBox page = Boxes.column("page-body");
  private final Label position = Labels.muted("");
  private final VBox node;
  private final VoterRows voters;
  private final TallyPanel tally = new TallyPanel();
  private final Label name = new Label();
  private final Label from = new Label();
  private final TextEntry<String> discussion =
      TextEntry.paragraph("session.discussion", 2).within(Room.MEETING_TEXT);
  private Optional<Session> shown = Optional.empty();
  private int at;

  public VotingStep(SessionDesk desk) {
    this.desk = desk;
    voters = new VoterRows(desk);
    name.getStyleClass().add("vote-name");
    name.setWrapText(true);
    from.getStyleClass().add("vote-from");
    from.setWrapText(true);
    discussion.takenBy(typed ->
        onItem(
            "session.discussed", (session, item) -> Proceedings.discussed(session, item, typed)));
    page.getChildren().setAll(name, from, tally.node(), voters.node(), discussion.node());
    node = new VBox(head(), Boxes.growing(Boxes.scrolling(page)));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  public VBox node() {
    return node;
  }

  public void show(Session session) {
    shown = Optional.of(session);
    at = Math.clamp(at, 0, Math.max(0, session.items().size() - 1));
    boolean any = !session.items().isEmpty();
    page.setVisible(any);
    position.setText(
        any
            ? Words.say("session.item.position", at + 1, session.items().size())
            : Words.say("session.agenda.empty"));
    if (any) show(session, session.items().get(at));
  }

  private void show(Session session, Item item) {
    name.setText(item.candidate().name());
    from.setText(CouncilWords.proposed(item.candidate()));
    voters.show(session, item);
    tally.show(session, item);
    discussion.show(item.discussion());
  }

  private HBox head() {
    var previous = Action.of("session.item.previous", Icon.BACK, () -> step(-1));
    var next = Action.of("session.item.next", Icon.FORWARD, () -> step(1));
    var rest = Action.of("session.rest.agree", Icon.MET, this::restAgree);
    return Boxes.row(
        "page-head",
        Buttons.icon(previous),
        position,
        Buttons.icon(next),
        Boxes.spring(),
        Buttons.primary(rest));
  }

  private void restAgree() {
    onItem(
        "session.rest.agreed", (session, item) -> Voting.votedByTheRest(session, item, Vote.AGREE));
  }

  /// What is half typed is taken first: it belongs to the nominee it was typed for.
  private void step(int by) {
    if (node.getScene().getFocusOwner() instanceof TextInputControl) node.requestFocus();
    at += by;
    shown.ifPresent(this::show);
  }

  private void onItem(String word, BiFunction<Session, Item, Outcome<Session>> change) {
    shown
        .filter(session -> at < session.items().size())
        .map(session -> session.items().get(at))
        .ifPresent(item ->
            desk.change(
                Words.say(word, item.candidate().name()),
                session ->
                    session
                        .item(item.id())
                        .map(one -> change.apply(session, one))
                        .orElse(Outcome.done(session))));
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> step(1);
      case PAGE_UP -> step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void typed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || Keys.isShortcut(event)) return;
    if (!event.getCharacter().equalsIgnoreCase("a")) return;
    restAgree();
    event.consume();
  }
}
