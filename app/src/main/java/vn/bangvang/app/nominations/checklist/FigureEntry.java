package vn.bangvang.app.nominations.checklist;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;

/// A score and, where it counts, a rank.
final class FigureEntry {
  private final TextEntry<Optional<BigDecimal>> score;
  private final TextEntry<OptionalInt> rank;
  private final HBox node;
  private Figure figure = new Figure.NotMeasured();
  private Runnable taker = () -> {};

  FigureEntry(String word, boolean withRank) {
    score = TextEntry.line(word + ".score", FigureEntry::score, FigureEntry::shown);
    rank = TextEntry.line(word + ".rank", FigureEntry::rank, FigureEntry::shown);
    score.takenBy(typed -> take(Figure.of(typed, figure.rank())));
    rank.takenBy(typed -> take(Figure.of(figure.score(), typed)));
    score.node().setMaxWidth(110);
    rank.node().setMinWidth(112);
    rank.node().setMaxWidth(112);
    node = Boxes.row("fields", score.node());
    if (withRank) node.getChildren().add(rank.node());
  }

  HBox node() {
    return node;
  }

  Figure figure() {
    return figure;
  }

  FigureEntry takenBy(Runnable told) {
    taker = told;
    return this;
  }

  void show(Figure shown) {
    figure = shown;
    score.show(shown.score());
    rank.show(shown.rank());
  }

  private void take(Figure changed) {
    figure = changed;
    taker.run();
  }

  private static Reading<Optional<BigDecimal>> score(String typed) {
    return typed.isBlank()
        ? Reading.of(Optional.empty())
        : Numbers.readFigure(typed).map(Optional::of);
  }

  private static Reading<OptionalInt> rank(String typed) {
    return typed.isBlank()
        ? Reading.of(OptionalInt.empty())
        : Figure.readRank(typed).map(OptionalInt::of);
  }

  private static String shown(Optional<BigDecimal> score) {
    return score.map(Numbers::shown).orElse("");
  }

  private static String shown(OptionalInt rank) {
    return rank.isPresent() ? String.valueOf(rank.getAsInt()) : "";
  }
}
