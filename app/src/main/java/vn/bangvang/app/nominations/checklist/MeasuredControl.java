package vn.bangvang.app.nominations.checklist;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.shared.Percentage;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;

/// A number, taken when its field is left.
final class MeasuredControl implements AnswerControl {
  private final TextEntry<Reply> entry;

  private MeasuredControl(
      String word, Function<String, Reading<BigDecimal>> reader, Consumer<Reply> taker) {
    entry = TextEntry.line(word, typed -> read(typed, reader), MeasuredControl::shown);
    entry.takenBy(taker);
    entry.node().setMaxWidth(150);
  }

  static MeasuredControl percent(Consumer<Reply> taker) {
    return new MeasuredControl("answer.percent", Percentage.FULFILMENT::read, taker);
  }

  static MeasuredControl count(Consumer<Reply> taker) {
    return new MeasuredControl(
        "answer.count", typed -> Numbers.readCount(typed).map(BigDecimal::valueOf), taker);
  }

  static MeasuredControl rank(Consumer<Reply> taker) {
    return new MeasuredControl(
        "answer.rank", typed -> Figure.readRank(typed).map(BigDecimal::valueOf), taker);
  }

  static MeasuredControl points(Measure.Points points, Consumer<Reply> taker) {
    return new MeasuredControl("answer.points", points::read, taker);
  }

  @Override
  public Node node() {
    return entry.node();
  }

  @Override
  public void show(Reply reply) {
    entry.show(reply);
  }

  private static Reading<Reply> read(String typed, Function<String, Reading<BigDecimal>> reader) {
    if (typed.isBlank()) return Reading.of(Reply.NOT_YET);
    return reader.apply(typed).map(Reply.Measured::new);
  }

  private static String shown(Reply reply) {
    return reply instanceof Reply.Measured(var value) ? Numbers.shown(value) : "";
  }
}
