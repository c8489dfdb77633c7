package vn.bangvang.app.council.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.shared.Outcome;

/// A test that works with one step of a session. The session is in memory; as in the program it is
/// shown again a moment after every order, carried out or refused.
abstract class StepTest extends ControlTest implements SessionDesk {
  final List<String> refused = new ArrayList<>();
  int eligibleAdded;
  int minutesPrinted;
  private Session session = NineMembers.prepared();
  private Consumer<Session> screen = _ -> {};

  /// From now on the screen shows this session and what becomes of it.
  void hold(Session start, Consumer<Session> shownBy) {
    session = start;
    screen = shownBy;
    robot.interact(() -> screen.accept(session));
    settle();
  }

  Session session() {
    return session;
  }

  Item item(int place) {
    return session.items().get(place);
  }

  @Override
  public void change(String sentence, Function<Session, Outcome<Session>> change) {
    switch (change.apply(session)) {
      case Outcome.Done<Session>(var changed) -> session = changed;
      case Outcome.Refused<Session>(var because) -> refused.add(because);
    }
    Platform.runLater(() -> screen.accept(session));
  }

  @Override
  public void addEligible() {
    eligibleAdded++;
  }

  @Override
  public void printMinutes() {
    minutesPrinted++;
  }
}
