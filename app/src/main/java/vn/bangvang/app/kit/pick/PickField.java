package vn.bangvang.app.kit.pick;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.words.Words;

/// A field in which a few letters find one of many values. What is typed is left as it is until a
/// value is chosen, so that Telex and VNI can do their work.
public final class PickField<T> extends CustomTextField {
  private static final int PAGE = 8;
  private final PickList<T> list;
  private Offer<T> offer;
  private @Nullable T value;
  private String settled = "";
  private boolean settling;
  private Consumer<T> taker = _ -> {};
  private Consumer<String> refuser = _ -> {};

  PickField(Described<T> described) {
    offer = new Offer<>(List.of(), described);
    list = new PickList<>(described, this::take);
    getStyleClass().add("pick-field");
    var arrow = Icon.EXPAND.node();
    setRight(arrow);
    setAccessibleHelp(Words.say("pick.help"));
    textProperty().addListener((_, _, _) -> typed());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(_ -> openAll());
    arrow.setOnMouseClicked(_ -> openAll());
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) leave();
        });
    Keys.leaveUndo(this, () -> !isUnsettled());
  }

  void takenBy(Consumer<T> taker, Consumer<String> refuser) {
    this.taker = taker;
    this.refuser = refuser;
  }

  void offer(List<T> values, Described<T> described) {
    offer = new Offer<>(List.copyOf(values), described);
    list.describe(described);
    Optional<T> kept = chosen().map(described.identity()).flatMap(offer::find);
    if (kept.isPresent()) show(kept.get());
    else if (value != null) clearValue();
  }

  Optional<T> find(Object identity) {
    return offer.find(identity);
  }

  boolean isUnsettled() {
    return !getText().equals(settled);
  }

  public List<T> offered() {
    return offer.values();
  }

  /// What the list beneath shows at this moment.
  public List<T> listed() {
    return list.isOpen() ? list.shown() : List.of();
  }

  public Optional<T> chosen() {
    return Optional.ofNullable(value);
  }

  /// What somebody is typing at this moment is left to him.
  void show(T shown) {
    boolean isHalfTyped = isFocused() && isUnsettled();
    value = shown;
    settled = offer.written(shown);
    setTooltip(new Tooltip(offer.whole(shown)));
    if (!isHalfTyped) settle();
  }

  void clearValue() {
    value = null;
    settled = "";
    setTooltip(null);
    settle();
  }

  private void settle() {
    settling = true;
    if (isUnsettled()) setText(settled);
    settling = false;
    list.close();
    refuser.accept("");
  }

  private void take(T chosen) {
    boolean isNew = !chosen.equals(value);
    value = chosen;
    settled = offer.written(chosen);
    settle();
    end();
    if (isNew) taker.accept(chosen);
  }

  private void typed() {
    if (settling || !isFocused()) return;
    list.open(this, offer.matching(getText()), getFont().getSize());
    if (!getText().isBlank()) list.highlight(0);
  }

  private void openAll() {
    boolean isHalfTyped = isUnsettled();
    var shown = isHalfTyped ? offer.matching(getText()) : offer.values();
    list.open(this, shown, getFont().getSize());
    chosen().ifPresent(list::highlight);
  }

  private void pressed(KeyEvent event) {
    boolean isHandled =
        switch (event.getCode()) {
          case DOWN -> down();
          case UP -> list.moved(-1);
          case PAGE_DOWN -> list.moved(PAGE);
          case PAGE_UP -> list.moved(-PAGE);
          case F4 -> toggled();
          case ENTER -> entered();
          case ESCAPE -> putBack();
          case TAB -> {
            if (list.isOpen()) list.highlighted().ifPresent(this::take);
            yield false;
          }
          default -> false;
        };
    if (isHandled) event.consume();
  }

  private boolean down() {
    if (!list.moved(1)) openAll();
    return true;
  }

  private boolean toggled() {
    if (list.isOpen()) list.close();
    else openAll();
    return true;
  }

  private boolean entered() {
    boolean isWanted = list.isOpen() || isUnsettled();
    if (list.isOpen()) list.highlighted().ifPresentOrElse(this::take, this::leave);
    else leave();
    return isWanted;
  }

  private boolean putBack() {
    boolean isWanted = list.isOpen() || isUnsettled();
    settle();
    return isWanted;
  }

  /// A text that means one value is taken for it; an emptied field gets its value back.
  void leave() {
    list.close();
    if (!isUnsettled()) return;
    if (getText().isBlank()) {
      settle();
      return;
    }
    var meant = offer.meant(getText());
    if (meant.size() == 1) take(meant.getFirst());
    else refuser.accept(offer.refusal(meant.size(), getText()));
  }
}
