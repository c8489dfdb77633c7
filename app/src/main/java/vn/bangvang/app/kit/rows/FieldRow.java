package vn.bangvang.app.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.Checks;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;

/// A row made of fields, each for a part of its value.
public final class FieldRow<T> implements RowForm<T> {
  /// How much room a field takes; the styles say how much that is.
  public enum Width {
    TINY,
    NARROW,
    MIDDLE,
    WIDE;

    String style() {
      return "width-" + name().toLowerCase(Locale.ROOT);
    }
  }

  private final VBox node = Boxes.column("row-form");
  private final List<Consumer<T>> shown = new ArrayList<>();
  private final List<Runnable> focuses = new ArrayList<>();
  private Consumer<T> taker = _ -> {};
  private T value;

  public FieldRow(T blank) {
    value = blank;
    next();
  }

  /// What comes now stands in a line below.
  public FieldRow<T> next() {
    node.getChildren().add(Boxes.row("fields"));
    return this;
  }

  /// Where a new row is begun.
  public FieldRow<T> first() {
    focuses.addFirst(focuses.getLast());
    return this;
  }

  public <P> FieldRow<T> text(
      Width width, TextEntry<P> entry, Function<T, P> of, BiFunction<T, P, T> with) {
    entry.takenBy(typed -> take(with.apply(value, typed)));
    return put(width, entry.node(), entry::focus, whole -> entry.follow(of.apply(whole)));
  }

  public <P> FieldRow<T> choice(
      Width width, ChoiceEntry<P> entry, Function<T, P> of, BiFunction<T, P, T> with) {
    entry.takenBy(chosen -> take(with.apply(value, chosen)));
    return put(width, entry.node(), entry::focus, whole -> entry.show(of.apply(whole)));
  }

  public <P> FieldRow<T> checks(
      Checks<P> checks, Function<T, List<P>> of, BiFunction<T, List<P>, T> with) {
    checks.takenBy(chosen -> take(with.apply(value, chosen)));
    return put(Width.WIDE, checks.node(), () -> {}, whole -> checks.show(of.apply(whole)));
  }

  /// Something that only follows the value.
  public FieldRow<T> with(Consumer<T> one) {
    shown.add(one);
    return this;
  }

  private FieldRow<T> put(Width width, Node field, Runnable focus, Consumer<T> show) {
    field.getStyleClass().add(width.style());
    ((HBox) node.getChildren().getLast()).getChildren().add(field);
    focuses.add(focus);
    shown.add(show);
    return this;
  }

  private void take(T changed) {
    value = changed;
    shown.forEach(one -> one.accept(changed));
    taker.accept(changed);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(T whole) {
    value = whole;
    shown.forEach(one -> one.accept(whole));
  }

  @Override
  public void takenBy(Consumer<T> consumer) {
    taker = consumer;
  }

  @Override
  public void focus() {
    focuses.getFirst().run();
  }
}
