package vn.bangvang.app.council;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.council.step.AttendanceStep;
import vn.bangvang.app.council.step.MinutesStep;
import vn.bangvang.app.council.step.PrepareStep;
import vn.bangvang.app.council.step.SessionDesk;
import vn.bangvang.app.council.step.VotingStep;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.shared.Outcome;

/// A session in its steps: prepared, attended, voted, written down.
final class SessionPage implements SessionDesk {
  private final CouncilOrders orders;
  private final MinutesOrders minutes;
  private final PrepareStep prepare = new PrepareStep(this);
  private final AttendanceStep attendance = new AttendanceStep(this);
  private final VotingStep voting = new VotingStep(this);
  private final MinutesStep ending = new MinutesStep(this);
  private final Label title = Labels.title("");
  private final HBox state = Boxes.row("standing");
  private final VBox node;
  private Optional<CouncilModel.Page.OfSession> shown = Optional.empty();

  SessionPage(CouncilOrders orders, MinutesOrders minutes) {
    this.orders = orders;
    this.minutes = minutes;
    var steps =
        new TabPane(
            tab("session.step.prepare", prepare.node()),
            tab("session.step.attendance", attendance.node()),
            tab("session.step.voting", voting.node()),
            tab("session.step.minutes", ending.node()));
    steps.setId("session-steps");
    steps.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    var remove = Action.of("session.remove", Icon.REMOVE, this::remove);
    var head = Boxes.row("page-head", Boxes.growing(title), state, Buttons.icon(remove));
    node = new VBox(head, Boxes.growing(steps));
    node.getStyleClass().add("page");
  }

  VBox node() {
    return node;
  }

  void show(CouncilModel.Page.OfSession page) {
    shown = Optional.of(page);
    var session = page.session();
    title.setText(SessionWords.title(session));
    state.getChildren().setAll(SessionWords.state(session));
    prepare.show(session);
    attendance.show(session);
    voting.show(session);
    ending.show(session);
  }

  @Override
  public void change(String sentence, Function<Session, Outcome<Session>> change) {
    shown.ifPresent(
        page -> orders.change(page.session(), sentence, change, () -> shown.ifPresent(this::show)));
  }

  @Override
  public void addEligible() {
    shown.ifPresent(page -> {
      var eligible =
          page.cases().stream()
              .filter(one -> one.nomination().stage() instanceof Stage.Received)
              .filter(one -> one.appraisal().conclusion() instanceof Conclusion.Eligible)
              .toList();
      var items = orders.items(eligible);
      change(Words.say("session.items.added"), one -> Proceedings.added(one, items));
    });
  }

  @Override
  public void printMinutes() {
    shown.ifPresent(page -> minutes.print(page.session()));
  }

  private void remove() {
    shown.ifPresent(page -> orders.remove(page.session()));
  }

  private static Tab tab(String word, Node content) {
    var tab = new Tab(Words.say(word), content);
    tab.setId(word.replace('.', '-'));
    return tab;
  }
}
