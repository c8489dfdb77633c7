package vn.bangvang.app.nominations;

import java.util.Locale;
import javafx.scene.control.Label;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.appraisal.Standing;

/// How a nomination stands, as a badge.
final class Standings {
  private Standings() {}

  static Label badge(Standing standing) {
    var meaning =
        switch (standing) {
          case ELIGIBLE -> Badge.Meaning.MET;
          case UNDECIDED -> Badge.Meaning.OPEN;
          case NOT_ELIGIBLE -> Badge.Meaning.NOT_MET;
          case WITHDRAWN -> Badge.Meaning.NOT_APPLICABLE;
        };
    return Badge.of(meaning, text(standing));
  }

  static String text(Standing standing) {
    return Words.say("standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '.'));
  }
}
