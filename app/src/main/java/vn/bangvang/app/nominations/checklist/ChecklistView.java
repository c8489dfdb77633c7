package vn.bangvang.app.nominations.checklist;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.appraisal.Appraisal;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// All criteria that concern somebody, one below the other. The rows stay while answers change, so
/// that the focus and half-typed texts are not lost. ↑ and ↓ go from criterion to criterion.
public final class ChecklistView {
  private final VBox rows = new VBox();
  private final ScrollPane node = Boxes.scrolling(rows);
  private final Map<CriterionId, CriterionRow> known = new LinkedHashMap<>();
  private final ChecklistOrders orders;
  private final EvidenceForm.Begun begun = new EvidenceForm.Begun();
  private List<Criterion> criteria = List.of();

  public ChecklistView(String id, ChecklistOrders orders) {
    this.orders = orders;
    node.setId(id);
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public ScrollPane node() {
    return node;
  }

  public void show(Appraisal appraisal, Function<EvidenceId, Optional<Evidence>> register) {
    var wanted = appraisal.lines().stream().map(Appraisal.Line::criterion).toList();
    if (!wanted.equals(criteria)) build(wanted);
    for (Appraisal.Line line : appraisal.lines())
      Objects.requireNonNull(known.get(line.criterion().id())).show(line, register);
  }

  private void build(List<Criterion> wanted) {
    criteria = wanted;
    known.clear();
    rows.getChildren().clear();
    var numbers = new EnumMap<SubjectKind, Integer>(SubjectKind.class);
    for (Criterion criterion : wanted) {
      int number = numbers.merge(criterion.subject(), 1, Integer::sum);
      if (number == 1 && wanted.getFirst().subject() != criterion.subject())
        rows.getChildren().add(heading(criterion.subject()));
      var row = new CriterionRow(criterion, number, orders, begun);
      known.put(criterion.id(), row);
      rows.getChildren().add(row.node());
    }
  }

  private static HBox heading(SubjectKind subject) {
    return Boxes.row(
        "page-head", Labels.heading(Words.say("checklist.more.for", PlanWords.subject(subject))));
  }

  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    var all = known.values().stream().map(CriterionRow::node).toList();
    int at = all.indexOf(event.getTarget());
    if (step == 0 || at < 0) return;
    var next = all.get(Math.clamp(at + step, 0, all.size() - 1));
    next.requestFocus();
    reveal(next);
    event.consume();
  }

  private void reveal(Region row) {
    double room = rows.getHeight() - node.getViewportBounds().getHeight();
    if (room > 0) node.setVvalue(Math.clamp((row.getLayoutY() - 60) / room, 0, 1));
  }
}
