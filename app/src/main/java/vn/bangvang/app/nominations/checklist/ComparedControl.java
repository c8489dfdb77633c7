package vn.bangvang.app.nominations.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Measure;

/// The figures of two years for every index; of several, those that the unit is not in charge of
/// can be left out by saying so.
final class ComparedControl implements AnswerControl {
  private final GridPane grid = new GridPane();
  private final List<Line> lines = new ArrayList<>();
  private final Consumer<Reply> taker;
  private final boolean withRanks;

  ComparedControl(Measure.Growth growth, boolean mayNotApply, Consumer<Reply> taker) {
    this.taker = taker;
    this.withRanks = growth.in() != GrowthIn.SCORE;
    grid.getStyleClass().add("field-grid");
    for (Indicator indicator : growth.indicators()) {
      var line = new Line(indicator);
      lines.add(line);
      grid.addRow(grid.getRowCount(), line.nodes());
      if (mayNotApply && growth.indicators().size() > 1) grid.addColumn(3, line.notInCharge);
    }
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public void show(Reply reply) {
    for (Line line : lines) {
      line.show(comparison(reply, line.indicator));
      line.setAside(
          reply instanceof Reply.Compared(_, var others) && others.contains(line.indicator));
    }
  }

  private static Comparison comparison(Reply reply, Indicator indicator) {
    var empty = new Comparison(indicator, new Figure.NotMeasured(), new Figure.NotMeasured());
    return reply instanceof Reply.Compared(var comparisons, _)
        ? comparisons.stream()
            .filter(one -> one.indicator().equals(indicator))
            .findFirst()
            .orElse(empty)
        : empty;
  }

  private void tell() {
    var filled = lines.stream().filter(Line::isFilled).map(Line::comparison).toList();
    var others = lines.stream().filter(Line::isSetAside).map(line -> line.indicator).toList();
    boolean isBlank = filled.isEmpty() && others.isEmpty();
    taker.accept(isBlank ? Reply.NOT_YET : new Reply.Compared(filled, others));
  }

  /// The figures of one index.
  private final class Line {
    private final Indicator indicator;
    private final FigureEntry before = new FigureEntry("answer.before", withRanks);
    private final FigureEntry now = new FigureEntry("answer.now", withRanks);
    private final CheckBox notInCharge = new CheckBox(Words.say("answer.not.in.charge"));

    Line(Indicator indicator) {
      this.indicator = indicator;
      before.takenBy(ComparedControl.this::tell);
      now.takenBy(ComparedControl.this::tell);
      notInCharge.setOnAction(_ -> tell());
      notInCharge.setId("answer-not-in-charge");
      notInCharge.setAccessibleText(Words.say("answer.not.in.charge.of", indicator.name()));
      notInCharge.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node[] nodes() {
      var name = Labels.strong(indicator.name());
      name.setMinWidth(Region.USE_PREF_SIZE);
      return new Node[] {name, before.node(), now.node()};
    }

    void show(Comparison comparison) {
      before.show(comparison.before());
      now.show(comparison.now());
    }

    void setAside(boolean aside) {
      notInCharge.setSelected(aside);
      before.node().setDisable(aside);
      now.node().setDisable(aside);
    }

    boolean isSetAside() {
      return notInCharge.isSelected();
    }

    boolean isFilled() {
      if (isSetAside()) return false;
      return !(before.figure() instanceof Figure.NotMeasured)
          || !(now.figure() instanceof Figure.NotMeasured);
    }

    Comparison comparison() {
      return new Comparison(indicator, before.figure(), now.figure());
    }
  }
}
