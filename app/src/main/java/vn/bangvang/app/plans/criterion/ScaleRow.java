package vn.bangvang.app.plans.criterion;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.FieldRow.Width;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Texts;

/// The scales of a rating: from which year, the levels with the best first, and the one demanded. A
/// level that is demanded and not on the scale is put at its end.
final class ScaleRow implements RowForm<Measure> {
  private final RowList<Scale> rows = new RowList<>("scales", ScaleRow::form, _ -> usual());
  private List<Scale> scales = List.of(usual());

  static Scale usual() {
    var levels = levels(Words.say("scale.usual"));
    return Scale.always(levels, levels.get(1));
  }

  @Override
  public Node node() {
    return rows.node();
  }

  @Override
  public void show(Measure measure) {
    if (measure instanceof Measure.Rating(var known)) scales = known;
    rows.show(scales);
  }

  /// The last scale stays: without one there is no rating.
  @Override
  public void takenBy(Consumer<Measure> taker) {
    rows.takenBy(edit -> {
      var edited = edit.on(scales);
      if (edited.isEmpty()) rows.show(scales);
      else taker.accept(new Measure.Rating(edited));
    });
  }

  @Override
  public void focus() {
    rows.focus(0);
  }

  private static RowForm<Scale> form() {
    return new FieldRow<>(usual())
        .text(
            Width.WIDE,
            TextEntry.line("scale.levels", ScaleRow::read, levels -> String.join("; ", levels)),
            Scale::levels,
            (one, to) -> new Scale(one.from(), to, within(to, one.atLeast())))
        .text(
            Width.MIDDLE,
            TextEntry.text("scale.at.least"),
            Scale::atLeast,
            (one, to) -> new Scale(one.from(), with(one.levels(), to), to))
        .text(
            Width.NARROW,
            TextEntry.line("scale.from", ScaleRow::year, ScaleRow::shown),
            Scale::from,
            (one, to) -> new Scale(to, one.levels(), one.atLeast()));
  }

  private static String within(List<String> levels, String atLeast) {
    return levels.contains(atLeast) ? atLeast : levels.getFirst();
  }

  private static List<String> with(List<String> levels, String atLeast) {
    return levels.contains(atLeast)
        ? levels
        : Stream.concat(levels.stream(), Stream.of(atLeast)).toList();
  }

  private static List<String> levels(String typed) {
    return Stream.of(typed.split(";", -1)).map(Texts::line).filter(one -> !one.isEmpty()).toList();
  }

  private static Reading<List<String>> read(String typed) {
    var levels = levels(typed);
    return levels.isEmpty()
        ? new Reading.NotUnderstood<>(Words.say("scale.empty"))
        : Reading.of(levels);
  }

  private static Reading<Integer> year(String typed) {
    return typed.isBlank() ? Reading.of(0) : Numbers.readCount(typed);
  }

  private static String shown(int year) {
    return year == 0 ? "" : String.valueOf(year);
  }
}
