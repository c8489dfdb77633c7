package vn.bangvang.app.kit.entry;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.shared.text.Texts;

/// A text field whose content is taken when it is left or Enter is pressed. What cannot be
/// understood stays as it was typed, with the reason beneath until it is right; nothing is changed
/// while typing.
public final class TextEntry<T> {
  private final TextInputControl input;
  private final Field field;
  private final Function<String, Reading<T>> reader;
  private final Function<T, String> shown;
  private Function<String, Optional<String>> fits = _ -> Optional.empty();
  private Consumer<T> taker = _ -> {};
  private String settled = "";

  private TextEntry(
      String word,
      TextInputControl input,
      Function<String, Reading<T>> reader,
      Function<T, String> shown) {
    this.input = input;
    this.reader = reader;
    this.shown = shown;
    this.field = new Field(word, input);
    input
        .textProperty()
        .addListener(_ -> {
          if (field.isRefused() && input.isFocused()) typed();
        });
    Keys.leaveUndo(input, () -> input.getText().equals(settled));
    input
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) take();
        });
  }

  public static TextEntry<String> text(String word) {
    return line(word, typed -> Reading.of(Texts.line(typed)), Function.identity());
  }

  public static <T> TextEntry<T> line(
      String word, Function<String, Reading<T>> reader, Function<T, String> shown) {
    var input = new TextField();
    var entry = new TextEntry<>(word, input, reader, shown);
    input.setOnAction(_ -> entry.take());
    return entry;
  }

  public static TextEntry<String> paragraph(String word, int rows) {
    var area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    return new TextEntry<>(
        word, area, typed -> Reading.of(Texts.paragraph(typed)), Function.identity());
  }

  /// One line of text, shown in as many lines as it fills; Tab goes on to the next field.
  public static TextEntry<String> wrapped(String word) {
    var area = new GrowingArea();
    var entry =
        new TextEntry<>(
            word, area, typed -> Reading.of(Texts.line(typed)), Function.<String>identity());
    area.takenBy(entry::take);
    return entry;
  }

  /// A date of a plan: as exact as it is known, or in words what it waits for.
  public static TextEntry<PartialDate> dateOrEvent(String word) {
    var entry = line(word, EventText::read, PartialDate::shown);
    entry.input.setPromptText(Words.say("date.or.event.prompt"));
    return entry;
  }

  public static TextEntry<PartialDate> date(String word) {
    var entry = line(word, DateText::read, PartialDate::shown);
    entry.input.setPromptText(Words.say("date.prompt"));
    return entry;
  }

  /// What stands in the field while it is empty.
  public TextEntry<T> prompted(String word) {
    input.setPromptText(Words.say(word));
    return this;
  }

  /// Called with what was typed, when it is understood and not what was there before.
  public TextEntry<T> takenBy(Consumer<T> consumer) {
    taker = consumer;
    return this;
  }

  /// Refuses what the office file could not hold.
  public TextEntry<T> within(Room room) {
    fits = room::refusal;
    return this;
  }

  /// What somebody is typing at this moment is left to him.
  public void show(T value) {
    boolean isHalfTyped = input.isFocused() && !input.getText().equals(settled);
    if (isHalfTyped) settled = shown.apply(value);
    else settle(value);
  }

  /// The same thing again: what was refused stays as it was typed as long as nothing else has come
  /// into its place.
  public void follow(T value) {
    boolean isUnread = field.isRefused() && !input.getText().equals(settled);
    if (!isUnread || !shown.apply(value).equals(settled)) show(value);
  }

  private void settle(T value) {
    settled = shown.apply(value);
    if (!input.getText().equals(settled)) input.setText(settled);
    field.refuse("");
  }

  /// An empty field that waits for something new.
  public void clear() {
    settled = "";
    input.clear();
    field.refuse("");
  }

  /// What stands in the field now, if it can be understood; otherwise the reason is shown.
  public Optional<T> typed() {
    String text = Texts.paragraph(input.getText());
    var reading = reader.apply(input.getText()).checked(_ -> fits.apply(text));
    field.refuse(reading.refusal().orElse(""));
    return reading.understood();
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
    input.requestFocus();
  }

  public void refuse(String because) {
    field.refuse(because);
  }

  private void take() {
    if (input.getText().equals(settled)) {
      field.refuse("");
      return;
    }
    typed()
        .ifPresent(value -> {
          settle(value);
          taker.accept(value);
        });
  }
}
