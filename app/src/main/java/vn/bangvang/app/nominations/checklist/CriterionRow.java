package vn.bangvang.app.nominations.checklist;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.appraisal.Appraisal;
import vn.bangvang.domain.nomination.checklist.Acceptance;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.shared.text.Room;

/// One criterion with its answer, its exclusions, its evidence and the verdict. Keys: 1 met, 2 not
/// met, 3 not applicable, E evidence.
final class CriterionRow {
  private final Criterion criterion;
  private final ChecklistOrders orders;
  private final AnswerControl control;
  private final TextEntry<String> reason =
      TextEntry.text("answer.reason").within(Room.ANSWER_REASON);
  private final ToggleButton notApplicable = new ToggleButton(Words.say("answer.not.applicable"));
  private final ExclusionRows exclusions;
  private final EvidenceBox evidence;
  private final VerdictLine verdict = new VerdictLine();
  private final VBox node;

  CriterionRow(Criterion criterion, int number, ChecklistOrders orders, EvidenceForm.Begun begun) {
    this.criterion = criterion;
    this.orders = orders;
    control = AnswerControl.of(criterion, this::reply);
    exclusions = new ExclusionRows(criterion, this::exclude);
    evidence = new EvidenceBox(criterion.id(), orders, begun);
    node = Boxes.column("criterion", question(number));
    node.setFocusTraversable(true);
    node.setAccessibleText(criterion.wording().text());
    if (isAnsweredHere()) node.getChildren().addAll(answer(), exclusions.node(), evidence.node());
    node.setOnKeyTyped(this::typed);
  }

  VBox node() {
    return node;
  }

  CriterionId criterion() {
    return criterion.id();
  }

  void show(Appraisal.Line line, Function<EvidenceId, Optional<Evidence>> register) {
    var answer = line.answer();
    control.show(answer.reply());
    boolean none = answer.reply() instanceof Reply.NotApplicable;
    notApplicable.setSelected(none);
    reason.node().setVisible(none && mayNotApply());
    if (answer.reply() instanceof Reply.NotApplicable(var why)) reason.show(why);
    exclusions.show(answer, line.onTarget());
    evidence.show(answer.evidence().stream().flatMap(id -> register.apply(id).stream()).toList());
    verdict.show(line.verdict());
  }

  private boolean mayNotApply() {
    return Acceptance.mayNotApply(criterion);
  }

  private boolean isAnsweredHere() {
    return criterion.terms().source() instanceof Source.Own;
  }

  private HBox question(int number) {
    String label = criterion.wording().label();
    String sign = label.isEmpty() ? number + "." : Words.say("label.closed", label);
    String how =
        isAnsweredHere()
            ? PlanWords.measure(criterion.measure())
            : Words.say("criterion.from.unit");
    return Boxes.entry(
        sign, Labels.plain(criterion.wording().text()), Labels.muted(how), verdict.node());
  }

  private FlowPane answer() {
    notApplicable.setOnAction(_ -> toggleNotApplicable());
    notApplicable.setAccessibleText(notApplicable.getText());
    notApplicable.getStyleClass().add(Styles.SMALL);
    reason.node().managedProperty().bind(reason.node().visibleProperty());
    reason.node().setPrefWidth(320);
    reason.takenBy(typed -> reply(new Reply.NotApplicable(typed)));
    var line = new FlowPane(12, 6, control.node());
    if (mayNotApply()) line.getChildren().add(notApplicable);
    line.getChildren().addAll(evidence.adding(), reason.node());
    line.getStyleClass().add("answer-line");
    line.setAlignment(Pos.BOTTOM_LEFT);
    return line;
  }

  private void setAside() {
    if (!mayNotApply()) return;
    notApplicable.setSelected(!notApplicable.isSelected());
    toggleNotApplicable();
  }

  private void toggleNotApplicable() {
    reply(notApplicable.isSelected() ? new Reply.NotApplicable(suggested()) : Reply.NOT_YET);
    reason.node().setVisible(notApplicable.isSelected());
    if (notApplicable.isSelected()) reason.focus();
  }

  /// Where the plan itself says whom a criterion concerns, the reason is known.
  private String suggested() {
    return PlanWords.unconcerned(criterion.terms().scope());
  }

  private void reply(Reply reply) {
    orders.answer(criterion.id(), answer -> answer.replied(reply));
  }

  private void exclude(ExclusionAnswer changed) {
    orders.answer(criterion.id(), answer -> answer.with(changed));
  }

  /// Only when a key has been typed to its end may the focus go on to a field.
  private void typed(KeyEvent event) {
    if (!isAnsweredHere() || !node.equals(event.getTarget()) || Keys.isShortcut(event)) return;
    switch (event.getCharacter()) {
      case "1" -> control.judge(Reply.Judgement.MET);
      case "2" -> control.judge(Reply.Judgement.NOT_MET);
      case "3" -> setAside();
      case "e", "E" -> evidence.start();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
