package vn.bangvang.app.kit.pick;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.entry.Field;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.PersonRow;

/// One of many values under a label, found by typing; taken as soon as a person chooses it.
public final class PickEntry<T> {
  private final PickField<T> picker;
  private final Field field;
  private Consumer<T> taker = _ -> {};

  private PickEntry(String word, Described<T> described) {
    picker = new PickField<>(described);
    field = new Field(word, picker);
    picker.takenBy(value -> taker.accept(value), field::refuse);
  }

  public static <T> PickEntry<T> of(String word, Described<T> described) {
    return new PickEntry<>(word, described);
  }

  public static PickEntry<UnitRow> unit(String word) {
    return of(word, Described.units(List.of()));
  }

  public static PickEntry<PersonRow> person(String word) {
    return of(word, Described.people());
  }

  /// What was chosen stays chosen where it is still offered.
  public PickEntry<T> offer(List<T> values, Described<T> described) {
    picker.offer(values, described);
    return this;
  }

  public PickEntry<T> takenBy(Consumer<T> consumer) {
    taker = consumer;
    return this;
  }

  /// Shows the one of that identity, or nothing where it is not offered.
  public void show(Object identity) {
    picker.find(identity).ifPresentOrElse(picker::show, picker::clearValue);
  }

  public void clear() {
    picker.clearValue();
  }

  public Optional<T> chosenNow() {
    return picker.chosen();
  }

  /// What is chosen; where something else stands in the field, or nothing, the reason is shown.
  public Optional<T> chosen() {
    picker.leave();
    if (picker.isUnsettled()) return Optional.empty();
    var chosen = picker.chosen();
    field.refuse(chosen.isPresent() ? "" : Words.say("choice.missing"));
    return chosen;
  }

  public VBox node() {
    return field.node();
  }

  public void focus() {
    picker.requestFocus();
  }
}
