package vn.bangvang.app.kit.entry;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.words.Words;

/// Any number of several values, each with its own box; in a row behind one button.
public final class Checks<T> {
  private final String word;
  private final Function<T, String> shown;
  private final FlowPane boxes = new FlowPane();
  private final MenuButton button = new MenuButton();
  private final VBox node;
  private Consumer<List<T>> taker = _ -> {};
  private List<T> offered = List.of();

  public Checks(String word, Function<T, String> shown) {
    this.word = word;
    this.shown = shown;
    boxes.getStyleClass().add("checks");
    var label = new Label(Words.say(word));
    label.getStyleClass().addAll("field-name", "muted", "small");
    node = Boxes.column("field", label, boxes);
  }

  /// The boxes fall down from a button that says what is chosen.
  public Checks<T> inMenu() {
    boxes.setPrefWrapLength(1);
    button.setId(word.replace('.', '-'));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.getItems().add(new CustomMenuItem(boxes, false));
    node.getChildren().set(1, button);
    return this;
  }

  public VBox node() {
    return node;
  }

  public Checks<T> takenBy(Consumer<List<T>> consumer) {
    taker = consumer;
    return this;
  }

  /// Those to choose from, in their order.
  public Checks<T> of(List<T> values) {
    if (values.equals(offered)) return this;
    var chosen = chosen();
    offered = List.copyOf(values);
    boxes.getChildren().setAll(offered.stream().map(this::box).toList());
    show(chosen);
    return this;
  }

  public void show(List<T> chosen) {
    for (int i = 0; i < offered.size(); i++) at(i).setSelected(chosen.contains(offered.get(i)));
    say();
  }

  public List<T> chosen() {
    return offered.stream().filter(one -> at(offered.indexOf(one)).isSelected()).toList();
  }

  private CheckBox at(int place) {
    return (CheckBox) boxes.getChildren().get(place);
  }

  private void say() {
    String said = chosen().stream().map(shown).collect(Collectors.joining("; "));
    button.setText(said.isEmpty() ? Words.say("checks.none") : said);
    button.setAccessibleText(Words.say("checks.said", Words.say(word), button.getText()));
  }

  private CheckBox box(T value) {
    var box = new CheckBox(shown.apply(value));
    box.setId(word.replace('.', '-') + "-" + offered.indexOf(value));
    box.setAccessibleText(Words.say("checks.said", Words.say(word), shown.apply(value)));
    box.setOnAction(_ -> {
      say();
      taker.accept(chosen());
    });
    return box;
  }
}
