package vn.bangvang.app.council.step;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Tally;

/// The votes so far, the result by the session's rule, and beside it what every other base would
/// give, so that nobody mistakes one for another.
final class TallyPanel {
  private final HBox counts = Boxes.row("tally");
  private final HBox result = Boxes.row("tally");
  private final GridPane bases = new GridPane();
  private final VBox node = Boxes.column("card", counts, result, bases);

  TallyPanel() {
    bases.getStyleClass().add("fact-grid");
    node.setId("tally");
  }

  VBox node() {
    return node;
  }

  void show(Session session, Item item) {
    var tally = Tally.of(session, item);
    counts
        .getChildren()
        .setAll(
            Labels.strong(Words.say("tally.agree", tally.agree())),
            Labels.strong(Words.say("tally.disagree", tally.disagree())),
            Labels.strong(Words.say("tally.other", tally.other())),
            Labels.muted(Words.say("tally.silent", tally.silent())),
            Labels.muted(Words.say("tally.aside", tally.electorate().recused())));
    result.getChildren().setAll(said(tally.result(session.rules().majority())));
    bases.getChildren().clear();
    for (Base base : Base.values()) addBase(tally, session.rules().majority(), base);
  }

  private void addBase(Tally tally, Majority rule, Base base) {
    var other = new Majority(base, rule.threshold(), rule.strictness(), rule.onRecusal());
    var votes = tally.of(other);
    var name = Labels.muted(Words.say("majority.base." + base));
    var share = Labels.plain(Words.say("tally.share", votes, votes.percent()));
    if (base == rule.base()) {
      name.getStyleClass().add("strong");
      share.getStyleClass().add("strong");
    }
    bases.addRow(bases.getRowCount(), name, share);
  }

  private static Node[] said(Result result) {
    var badge =
        switch (result) {
          case Result.Waiting _, Result.Undecided _ ->
              Badge.of(Badge.Meaning.OPEN, CouncilWords.result(result));
          case Result.Agreed _ -> Badge.of(Badge.Meaning.MET, CouncilWords.result(result));
          case Result.NotAgreed _ -> Badge.of(Badge.Meaning.NOT_MET, CouncilWords.result(result));
        };
    return new Node[] {badge, Boxes.growing(Labels.plain(result.formula()))};
  }
}
