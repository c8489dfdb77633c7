package vn.bangvang.app.plans.reading.pane;

import java.util.Locale;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.plans.reading.found.Decided;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Sureness;

/// How decisions and sureness are said and signed, in the text as in the record.
final class StateWords {
  private StateWords() {}

  static String said(Decided finding) {
    boolean isSeen = finding.fact() instanceof Fact.Warning && finding.state().isTaken();
    return Words.say(isSeen ? "reading.state.seen" : "reading.state." + finding.state());
  }

  static Icon icon(Decided.State state) {
    return switch (state) {
      case FILLED, ACCEPTED -> Icon.MET;
      case CORRECTED -> Icon.EDIT;
      case OFFERED -> Icon.OPEN;
      case SKIPPED -> Icon.NOT_APPLICABLE;
    };
  }

  static Badge.Meaning meaning(Decided.State state) {
    return switch (state) {
      case FILLED, ACCEPTED, CORRECTED -> Badge.Meaning.MET;
      case OFFERED -> Badge.Meaning.OPEN;
      case SKIPPED -> Badge.Meaning.NOT_APPLICABLE;
    };
  }

  /// The class of its marks: "filled", "accepted" …
  static String style(Decided.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static String said(Sureness sureness) {
    return Words.say("reading.sureness." + sureness);
  }

  static Icon icon(Sureness sureness) {
    return switch (sureness) {
      case CERTAIN -> Icon.MET;
      case LIKELY -> Icon.OPEN;
      case DOUBTFUL -> Icon.WARNING;
    };
  }
}
