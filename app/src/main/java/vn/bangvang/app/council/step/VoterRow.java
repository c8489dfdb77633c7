package vn.bangvang.app.council.step;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.entry.Toggles;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.text.Room;

/// One member's vote on one item.
final class VoterRow {
  /// What the buttons say.
  private enum Choice {
    AGREE,
    DISAGREE,
    OTHER,
    ASIDE
  }

  private final Member member;
  private final SessionDesk desk;
  private final Toggles<Choice> choice;
  private final TextEntry<String> remark = TextEntry.text("vote.remark").within(Room.MEMBER_REMARK);
  private final HBox node;
  private ItemId item = new ItemId(new UUID(0, 0));

  VoterRow(Member member, SessionDesk desk) {
    this.member = member;
    this.desk = desk;
    choice =
        new Toggles<Choice>("vote-" + member.person().value())
            .offer(Choice.AGREE, Words.say("vote.agree"))
            .offer(Choice.DISAGREE, Words.say("vote.disagree"))
            .offer(Choice.OTHER, Words.say("vote.other"))
            .offer(Choice.ASIDE, Words.say("vote.aside"))
            .takenBy(this::take);
    remark.takenBy(this::remarked);
    remark.node().setMinWidth(210);
    remark.node().setMaxWidth(210);
    var name = Labels.strong(member.name().full());
    var role = Labels.muted(CouncilWords.role(member.role()));
    node =
        Boxes.row(
            "seat", Boxes.growing(Boxes.column("said", name, role)), remark.node(), choice.node());
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  HBox node() {
    return node;
  }

  void show(Item shown) {
    item = shown.id();
    var aside =
        shown.recusals().stream().filter(one -> one.member().equals(member.person())).findFirst();
    var vote = shown.voteOf(member.person());
    choice.show(aside.isPresent() ? Optional.of(Choice.ASIDE) : vote.map(VoterRow::choice));
    boolean remarked = aside.isPresent() || vote.filter(Vote.Other.class::isInstance).isPresent();
    remark.setShown(remarked);
    aside.ifPresent(one -> askWhy(one.reason()));
    if (vote.isPresent() && vote.get() instanceof Vote.Other(var opinion)) remark.show(opinion);
  }

  private void askWhy(String reason) {
    remark.show(reason);
    remark.refuse(reason.isEmpty() ? Words.say("vote.aside.reason.missing") : "");
  }

  private static Choice choice(Vote vote) {
    return switch (vote) {
      case Vote.Agree _ -> Choice.AGREE;
      case Vote.Disagree _ -> Choice.DISAGREE;
      case Vote.Other _ -> Choice.OTHER;
    };
  }

  private void take(Choice chosen) {
    switch (chosen) {
      case AGREE -> vote(Vote.AGREE);
      case DISAGREE -> vote(Vote.DISAGREE);
      case OTHER -> other();
      case ASIDE -> aside("");
    }
  }

  private void remarked(String text) {
    tell((session, one) ->
        one.isRecused(member.person())
            ? Proceedings.recused(session, one, new Recusal(member.person(), text))
            : Voting.voted(session, one, member.person(), new Vote.Other(text)));
  }

  /// Who voted or stepped aside before is taken back first: the last word counts.
  private void vote(Vote vote) {
    tell((session, one) -> voted(session, one, vote));
  }

  /// An opinion that has been given already stays.
  private void other() {
    tell((session, one) ->
        one.voteOf(member.person()).filter(Vote.Other.class::isInstance).isPresent()
            ? Outcome.done(session)
            : voted(session, one, new Vote.Other("")));
  }

  private Outcome<Session> voted(Session session, Item one, Vote vote) {
    return chained(
        Proceedings.returned(session, one, member.person()),
        one,
        (back, again) -> Voting.voted(back, again, member.person(), vote));
  }

  private void aside(String reason) {
    tell((session, one) ->
        chained(
            Voting.withdrawn(session, one, member.person()),
            one,
            (back, again) ->
                Proceedings.recused(back, again, new Recusal(member.person(), reason))));
  }

  private static Outcome<Session> chained(
      Outcome<Session> first, Item item, BiFunction<Session, Item, Outcome<Session>> then) {
    return switch (first) {
      case Outcome.Done<Session>(var session) ->
          session.item(item.id()).map(one -> then.apply(session, one)).orElse(first);
      case Outcome.Refused<Session> refused -> refused;
    };
  }

  private void tell(BiFunction<Session, Item, Outcome<Session>> change) {
    desk.change(
        Words.say("session.voted", member.name().full()),
        session ->
            session
                .item(item)
                .map(one -> change.apply(session, one))
                .orElse(Outcome.done(session)));
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || Keys.isShortcut(event)) return;
    switch (event.getCode()) {
      case DIGIT1, NUMPAD1 -> vote(Vote.AGREE);
      case DIGIT2, NUMPAD2 -> vote(Vote.DISAGREE);
      case DIGIT3, NUMPAD3 -> other();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
