package vn.bangvang.app.council.step;

import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Readiness;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Tally;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.shared.text.TimeText;

/// The results of all nominees, what is still missing, the end of the session and its minutes.
public final class MinutesStep {
  private final SessionDesk desk;
  private final VBox results = new VBox();
  private final VBox lacking = new VBox();
  private final TextEntry<LocalTime> closesAt =
      TextEntry.line("session.closes", this::readEnd, TimeText::shown);
  private final TextEntry<String> conclusion =
      TextEntry.paragraph("session.conclusion", 3).within(Room.MEETING_TEXT);
  private final HBox actions = Boxes.row("fields");
  private final ScrollPane node;
  private Optional<Session> shown = Optional.empty();
  private String proposed = "";

  public MinutesStep(SessionDesk desk) {
    this.desk = desk;
    closesAt.node().setMaxWidth(140);
    node =
        Boxes.scrolling(
            Boxes.column(
                "page-body",
                Boxes.section(Words.say("session.results"), results),
                lacking,
                Boxes.section(
                    Words.say("session.end"), closesAt.node(), conclusion.node(), actions)));
  }

  public ScrollPane node() {
    return node;
  }

  public void show(Session session) {
    results
        .getChildren()
        .setAll(session.items().stream().map(item -> line(session, item)).toList());
    lacking.getChildren().setAll(Readiness.lacking(session).map(MinutesStep::missing).toList());
    showEnd(session);
    closesAt.node().setDisable(session.isClosed());
    conclusion.node().setDisable(session.isClosed());
    actions.getChildren().setAll(Boxes.spring(), closing(session), printing());
  }

  /// What the chair said in his own words is not overwritten by a later proposal.
  private void showEnd(Session session) {
    boolean isAnother = shown.filter(one -> one.id().equals(session.id())).isEmpty();
    shown = Optional.of(session);
    switch (session.sitting().close()) {
      case Sitting.Close.NotYet _ -> {
        boolean isOwn = !conclusion.typed().orElse("").equals(proposed);
        proposed = Conclusions.proposed(session);
        if (isAnother || !isOwn) conclusion.show(proposed);
        if (isAnother) closesAt.clear();
      }
      case Sitting.Close.At(var time, var said) -> {
        conclusion.show(said);
        closesAt.show(time);
      }
    }
  }

  private Reading<LocalTime> readEnd(String typed) {
    return TimeText.read(typed)
        .checked(time -> shown.flatMap(one -> one.sitting().refusalToEnd(time)));
  }

  private static HBox line(Session session, Item item) {
    var result = Tally.of(session, item).result(session.rules().majority());
    var meaning =
        switch (result) {
          case Result.Waiting _, Result.Undecided _ -> Badge.Meaning.OPEN;
          case Result.Agreed _ -> Badge.Meaning.MET;
          case Result.NotAgreed _ -> Badge.Meaning.NOT_MET;
        };
    var name = Labels.strong(CouncilWords.candidate(item.candidate()));
    return Boxes.row(
        "seat",
        Boxes.growing(Boxes.column("said", name, Labels.muted(result.formula()))),
        Badge.of(meaning, CouncilWords.result(result)));
  }

  private static Label missing(String sentence) {
    var label = Labels.plain(sentence);
    label.setGraphic(Icon.WARNING.node());
    label.getStyleClass().add("lacking");
    return label;
  }

  private Button closing(Session session) {
    if (session.isClosed())
      return Buttons.of(
          Action.of(
              "session.reopen",
              Icon.UNDO,
              () ->
                  desk.change(
                      Words.say("session.reopened"),
                      one -> Outcome.done(Proceedings.reopened(one)))));
    return Buttons.of(Action.of("session.close", Icon.SAVED, this::close));
  }

  private Button printing() {
    return Buttons.primary(Action.of("minutes.print", Icon.WORD, desk::printMinutes));
  }

  private void close() {
    closesAt
        .typed()
        .ifPresent(time -> {
          var end = new Sitting.Close.At(time, conclusion.typed().orElse(""));
          desk.change(
              Words.say("session.closed.done"), session -> Proceedings.closed(session, end));
        });
  }
}
