package vn.bangvang.app.kit.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.words.Words;

/// One of several values under a label; taken as soon as a person chooses it.
public final class ChoiceEntry<T> {
  private final ComboBox<T> combo = new ComboBox<>();
  private final Field field;
  private Consumer<T> taker = _ -> {};
  private boolean showing;

  public ChoiceEntry(String word, Function<T, String> shown) {
    field = new Field(word, combo);
    combo.setConverter(Shown.by(shown));
    combo
        .valueProperty()
        .addListener((_, _, chosen) -> {
          if (!showing && chosen != null) taker.accept(chosen);
        });
  }

  public ChoiceEntry<T> of(List<T> values) {
    var chosen = combo.getValue();
    showing = true;
    combo.getItems().setAll(values);
    combo.setValue(chosen != null && values.contains(chosen) ? chosen : null);
    showing = false;
    return this;
  }

  public ChoiceEntry<T> takenBy(Consumer<T> consumer) {
    taker = consumer;
    return this;
  }

  public void show(T value) {
    showing = true;
    combo.setValue(value);
    showing = false;
  }

  public void clear() {
    showing = true;
    combo.setValue(null);
    showing = false;
  }

  /// What is chosen now, without a word when it is nothing.
  public Optional<T> chosenNow() {
    return Optional.ofNullable(combo.getValue());
  }

  public Optional<T> chosen() {
    var chosen = Optional.ofNullable(combo.getValue());
    field.refuse(chosen.isPresent() ? "" : Words.say("choice.missing"));
    return chosen;
  }

  public void refuse(String because) {
    field.refuse(because);
  }

  /// Not there at all while it is not wanted.
  public void setShown(boolean shown) {
    node().setVisible(shown);
    node().setManaged(shown);
  }

  public VBox node() {
    return field.node();
  }

  public void focus() {
    combo.requestFocus();
  }
}
