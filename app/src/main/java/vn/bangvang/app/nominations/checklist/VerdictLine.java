package vn.bangvang.app.nominations.checklist;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.appraisal.Verdict;

/// A verdict as a badge, with the sentence that explains it.
final class VerdictLine {
  private final HBox node = Boxes.row("verdict");

  HBox node() {
    return node;
  }

  void show(Verdict verdict) {
    var because = Labels.plain(verdict.because());
    because.getStyleClass().add("because");
    node.getChildren().setAll(badge(verdict), Boxes.growing(because));
    node.setAccessibleText(Words.say(word(verdict)) + ". " + verdict.because());
  }

  private static Label badge(Verdict verdict) {
    return Badge.of(meaning(verdict), Words.say(word(verdict)));
  }

  private static Badge.Meaning meaning(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Met _, Verdict.Excused _ -> Badge.Meaning.MET;
      case Verdict.NotMet _ -> Badge.Meaning.NOT_MET;
      case Verdict.Excluded _ -> Badge.Meaning.EXCLUDED;
      case Verdict.NotApplicable _ -> Badge.Meaning.NOT_APPLICABLE;
      case Verdict.Open _ -> Badge.Meaning.OPEN;
    };
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Met _ -> "verdict.met";
      case Verdict.NotMet _ -> "verdict.not.met";
      case Verdict.Excluded _ -> "verdict.excluded";
      case Verdict.Excused _ -> "verdict.excused";
      case Verdict.NotApplicable _ -> "verdict.not.applicable";
      case Verdict.Open _ -> "verdict.open";
    };
  }
}
