package vn.bangvang.app.nominations.checklist;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.entry.Toggles;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.appraisal.Verdict;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer.Finding;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.shared.Percentage;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Room;

/// One exclusion: is it so, how much is it, or was a missed target nobody's fault.
final class ExclusionRow {
  /// What can be said of it without a number.
  private enum Said {
    ABSENT,
    PRESENT,
    OBJECTIVE
  }

  private final Exclusion exclusion;
  private final Consumer<ExclusionAnswer> taker;
  private final Toggles<Said> toggles;
  private final TextEntry<Finding> percent =
      TextEntry.line("exclusion.percent", ExclusionRow::read, ExclusionRow::shown);
  private final TextEntry<String> reasons =
      TextEntry.text("exclusion.reasons").within(Room.ANSWER_REASON);
  private final VBox node;
  private ExclusionAnswer known;

  ExclusionRow(Exclusion exclusion, Consumer<ExclusionAnswer> taker) {
    this.exclusion = exclusion;
    this.taker = taker;
    this.known = ExclusionAnswer.open(exclusion.id());
    toggles = new Toggles<Said>("exclusion-" + exclusion.id().value()).takenBy(this::said);
    var text = Labels.plain(Words.say("criterion.exclusion", exclusion.text()));
    text.setGraphic(Icon.EXCLUDED.node());
    text.getStyleClass().add("exclusion");
    var line = new FlowPane(12, 6, controls());
    line.setAlignment(Pos.BOTTOM_LEFT);
    node = Boxes.column("exclusion-row", text, line);
    node.managedProperty().bind(node.visibleProperty());
  }

  VBox node() {
    return node;
  }

  private Node[] controls() {
    percent.takenBy(finding -> tell(finding, known.objectiveReasons()));
    percent.node().setMaxWidth(120);
    reasons.takenBy(typed -> tell(new Finding.NotYet(), typed));
    reasons.node().setPrefWidth(360);
    reasons.node().managedProperty().bind(reasons.node().visibleProperty());
    reasons.node().setVisible(false);
    return switch (exclusion.trigger()) {
      case Exclusion.Trigger.Percentage _ -> new Node[] {percent.node()};
      case Exclusion.Trigger.Stated _ -> {
        toggles.offer(Said.ABSENT, Words.say("exclusion.absent"));
        toggles.offer(Said.PRESENT, Words.say("exclusion.present"));
        yield new Node[] {toggles.node()};
      }
      case Exclusion.Trigger.TargetMissed _
          when exclusion.excuse() instanceof Exclusion.Excuse.Never ->
          new Node[0];
      case Exclusion.Trigger.TargetMissed _ -> {
        toggles.offer(Said.PRESENT, Words.say("exclusion.subjective"));
        toggles.offer(Said.OBJECTIVE, Words.say("exclusion.objective"));
        yield new Node[] {toggles.node(), reasons.node()};
      }
    };
  }

  /// Whether the target was missed follows from the answer to the criterion, whatever it measures;
  /// why is only asked when it was.
  void show(Answer answer, Verdict onTarget) {
    known = answer.to(exclusion.id());
    percent.show(known.finding());
    boolean objective = !known.objectiveReasons().isEmpty();
    toggles.show(saidOf(known.finding(), objective));
    reasons.show(known.objectiveReasons());
    if (exclusion.trigger() instanceof Exclusion.Trigger.TargetMissed) {
      reasons.node().setVisible(objective);
      node.setVisible(onTarget instanceof Verdict.NotMet);
    }
  }

  private static Optional<Said> saidOf(Finding finding, boolean objective) {
    if (objective) return Optional.of(Said.OBJECTIVE);
    return switch (finding) {
      case Finding.Absent _ -> Optional.of(Said.ABSENT);
      case Finding.Present _ -> Optional.of(Said.PRESENT);
      case Finding.NotYet _, Finding.Measured _ -> Optional.empty();
    };
  }

  private void said(Said said) {
    switch (said) {
      case ABSENT -> tell(new Finding.Absent(), "");
      case PRESENT -> tell(new Finding.Present(), "");
      case OBJECTIVE -> {
        reasons.node().setVisible(true);
        reasons.focus();
      }
    }
  }

  private void tell(Finding finding, String objectiveReasons) {
    taker.accept(new ExclusionAnswer(exclusion.id(), finding, objectiveReasons));
  }

  private static Reading<Finding> read(String typed) {
    if (typed.isBlank()) return Reading.of(new Finding.NotYet());
    return Percentage.SHARE.read(typed).map(Finding.Measured::new);
  }

  private static String shown(Finding finding) {
    return finding instanceof Finding.Measured(var value) ? Numbers.shown(value) : "";
  }
}
