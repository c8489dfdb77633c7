package vn.bangvang.app.council;

import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.sitting.Session;

/// How a session is called in lists and on its page.
final class SessionWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private SessionWords() {}

  static String title(Session session) {
    return Words.say("session.title", DAY.format(session.sitting().day()));
  }

  static Label state(Session session) {
    if (session.isClosed()) return Badge.of(Badge.Meaning.MET, Words.say("session.state.closed"));
    return session.hasVoted()
        ? Badge.of(Badge.Meaning.OPEN, Words.say("session.state.voting"))
        : Badge.of(Badge.Meaning.NOT_APPLICABLE, Words.say("session.state.prepared"));
  }
}
