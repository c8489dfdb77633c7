package vn.bangvang.app.kit;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.shared.text.Numbers;

/// How much of a quota is asked for, as a bar and in words.
public final class QuotaMeter {
  private QuotaMeter() {}

  public static HBox of(QuotaUse use) {
    String said = said(use);
    double share = (double) use.proposed() / Math.max(1, use.quota().atMost());
    var bar = new ProgressBar(Math.min(1, share));
    bar.getStyleClass().add("award-bar");
    bar.setAccessibleText(said);
    var meter = Boxes.row("quota-meter", bar, Labels.plain(said));
    if (use.isExceeded())
      meter.getChildren().add(Badge.of(Badge.Meaning.NOT_MET, Words.say("quota.exceeded")));
    return meter;
  }

  /// A round that is the only one is not worth a word.
  private static String said(QuotaUse use) {
    String said =
        Words.say("quota.use", PlanWords.quota(use.quota()), Numbers.count(use.proposed()));
    return use.round().kind() == Round.Kind.SINGLE
        ? said
        : Words.say("quota.use.in.round", PlanWords.round(use.round()), said);
  }
}
