package vn.bangvang.app.nominations.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Measure;

/// The figures of two years for every index; a line left empty is an index that does not concern
/// the unit.
final class ComparedControl implements AnswerControl {
  private final GridPane grid = new GridPane();
  private final List<Line> lines = new ArrayList<>();
  private final Consumer<Reply> taker;
  private final boolean withRanks;

  ComparedControl(Measure.Growth growth, Consumer<Reply> taker) {
    this.taker = taker;
    this.withRanks = growth.in() != GrowthIn.SCORE;
    grid.getStyleClass().add("field-grid");
    for (Indicator indicator : growth.indicators()) {
      var line = new Line(indicator);
      lines.add(line);
      grid.addRow(grid.getRowCount(), line.nodes());
    }
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public void show(Reply reply) {
    for (Line line : lines) line.show(comparison(reply, line.indicator));
  }

  private static Comparison comparison(Reply reply, Indicator indicator) {
    var empty = new Comparison(indicator, new Figure.NotMeasured(), new Figure.NotMeasured());
    return reply instanceof Reply.Compared(var comparisons)
        ? comparisons.stream()
            .filter(one -> one.indicator().equals(indicator))
            .findFirst()
            .orElse(empty)
        : empty;
  }

  private void tell() {
    var filled = lines.stream().filter(Line::isFilled).map(Line::comparison).toList();
    taker.accept(filled.isEmpty() ? Reply.NOT_YET : new Reply.Compared(filled));
  }

  /// The figures of one index.
  private final class Line {
    private final Indicator indicator;
    private final FigureEntry before = new FigureEntry("answer.before", withRanks);
    private final FigureEntry now = new FigureEntry("answer.now", withRanks);

    Line(Indicator indicator) {
      this.indicator = indicator;
      before.takenBy(ComparedControl.this::tell);
      now.takenBy(ComparedControl.this::tell);
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

    boolean isFilled() {
      return !(before.figure() instanceof Figure.NotMeasured)
          || !(now.figure() instanceof Figure.NotMeasured);
    }

    Comparison comparison() {
      return new Comparison(indicator, before.figure(), now.figure());
    }
  }
}
