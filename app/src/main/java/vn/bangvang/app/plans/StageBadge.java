package vn.bangvang.app.plans;

import javafx.scene.control.Label;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.domain.plan.Standing.Stage;

/// How far a plan has come, as a word with its colour.
final class StageBadge {
  private StageBadge() {}

  static Label of(Stage stage) {
    var meaning =
        switch (stage) {
          case Stage.Draft _ -> Badge.Meaning.OPEN;
          case Stage.Issued _ -> Badge.Meaning.MET;
          case Stage.Closed _, Stage.Archived _ -> Badge.Meaning.NOT_APPLICABLE;
        };
    return Badge.of(meaning, PlanWords.stage(stage));
  }
}
