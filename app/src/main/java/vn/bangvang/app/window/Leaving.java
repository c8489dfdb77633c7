package vn.bangvang.app.window;

import vn.bangvang.app.care.Copies;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.store.backup.Verification;

/// Closing an office: what was typed last is on disk first, a copy is made where something has
/// changed, and a copy that fails is told before anything closes. Asking again closes at once.
final class Leaving {
  private final Workplace workplace;
  private final Copies copies;
  private final long last;
  private final Runnable close;
  private boolean told;

  Leaving(Workplace workplace, Copies copies, Runnable close) {
    this.workplace = workplace;
    this.copies = copies;
    this.last = workplace.latest().get().number();
    this.close = close;
  }

  void begin() {
    workplace.afterOrders(this::copyOrClose);
  }

  private void copyOrClose() {
    boolean changed = workplace.latest().get().number() != last;
    if (told || !changed || !workplace.notices().running().isEmpty()) close.run();
    else workplace.runToTheEnd(Words.say("backup.running"), copies::make, this::copied);
  }

  private void copied(Loading<Verification> copy) {
    switch (copy) {
      case Loading.Ready<Verification>(Verification.Sound(_, _, var leftOut))
          when !leftOut.isEmpty() -> {
        told = true;
        leftOut.forEach(workplace.notices()::refused);
      }
      case Loading.Ready<Verification>(Verification.Sound _), Loading.Waiting<Verification> _ ->
          close.run();
      case Loading.Ready<Verification>(Verification.Unsound(var because)) -> stay(because);
      case Loading.Failed<Verification>(var problem) -> stay(problem.sentence());
    }
  }

  private void stay(String because) {
    told = true;
    workplace.notices().refused(Words.say("leave.without.copy", because));
  }
}
