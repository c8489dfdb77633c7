package vn.bangvang.app.plans.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.RowEdit;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// The fields of a page, each tied to its piece of the plan: they show it, and bring back what is
/// typed as one step under its own name.
public final class PlanFields {
  private final PlanDesk desk;
  private final List<Consumer<Plan>> shown = new ArrayList<>();
  private final Map<Part, IntConsumer> ways = new EnumMap<>(Part.class);

  public PlanFields(PlanDesk desk) {
    this.desk = desk;
  }

  public PlanDesk desk() {
    return desk;
  }

  public void show(Plan plan) {
    shown.forEach(one -> one.accept(plan));
  }

  /// Goes to a part of the plan, as far as it stands on this page.
  public void go(Part.Spot spot) {
    var way = ways.get(spot.part());
    if (way != null) way.accept(Math.max(0, spot.line()));
  }

  /// Where a part of the plan is edited.
  public void way(Part part, IntConsumer way) {
    ways.put(part, way);
  }

  public <T> TextEntry<T> at(Part part, TextEntry<T> entry) {
    way(part, _ -> entry.focus());
    return entry;
  }

  /// Something else that follows the plan.
  public void with(Consumer<Plan> one) {
    shown.add(one);
  }

  public <T> TextEntry<T> entry(String word, TextEntry<T> entry, Piece<T> piece) {
    entry.takenBy(typed -> desk.change(said(word), plan -> piece.with().apply(plan, typed)));
    shown.add(plan -> entry.follow(piece.of().apply(plan)));
    return entry;
  }

  public TextEntry<String> line(String word, Piece<String> piece) {
    return entry(word, TextEntry.text(word), piece);
  }

  public TextEntry<String> wrapped(String word, Piece<String> piece) {
    return entry(word, TextEntry.wrapped(word), piece);
  }

  public TextEntry<PartialDate> date(String word, Piece<PartialDate> piece) {
    return entry(word, TextEntry.dateOrEvent(word), piece);
  }

  public <T> ChoiceEntry<T> choice(
      String word, List<T> values, Function<T, String> text, Piece<T> piece) {
    var entry = new ChoiceEntry<>(word, text).of(values);
    entry.takenBy(chosen -> desk.change(said(word), plan -> piece.with().apply(plan, chosen)));
    shown.add(plan -> entry.show(piece.of().apply(plan)));
    return entry;
  }

  public <T> RowList<T> rows(Part part, RowList<T> list, Piece<List<T>> piece) {
    return rows(part, list, piece, UnaryOperator.identity());
  }

  /// Rows that bear labels are labelled anew when their order or their number has changed.
  public <T> RowList<T> rows(
      Part part, RowList<T> list, Piece<List<T>> piece, UnaryOperator<List<T>> labelled) {
    list.takenBy(edit ->
        desk.change(
            RowWords.said(part, edit),
            plan -> piece.with().apply(plan, after(edit, piece.of().apply(plan), labelled))));
    shown.add(plan -> list.show(piece.of().apply(plan)));
    way(part, list::focus);
    return list;
  }

  private static <T> List<T> after(RowEdit<T> edit, List<T> rows, UnaryOperator<List<T>> labelled) {
    var edited = edit.on(rows);
    return edit instanceof RowEdit.Changed<T> ? edited : labelled.apply(edited);
  }

  private static String said(String word) {
    return Words.say("plan.changed", Texts.continued(Words.say(word).replace("_", "")));
  }
}
