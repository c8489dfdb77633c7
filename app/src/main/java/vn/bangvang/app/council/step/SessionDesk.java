package vn.bangvang.app.council.step;

import java.util.function.Function;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.shared.Outcome;

/// What the steps of a session may order; which session it is they need not know.
public interface SessionDesk {
  void change(String sentence, Function<Session, Outcome<Session>> change);

  /// The eligible nominations that are not on the agenda yet.
  void addEligible();

  void printMinutes();
}
