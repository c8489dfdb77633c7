package vn.bangvang.app.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import vn.bangvang.app.words.Words;

/// Something people can do, the same for its button, its menu entry and its keys. The word is the
/// key of its text; "word.tip" explains it where there is such a text.
public record Action(
    String word, Icon icon, String keys, ObservableBooleanValue possible, Runnable act) {

  public static Action of(String word, Icon icon, Runnable act) {
    return new Action(word, icon, "", new SimpleBooleanProperty(true), act);
  }

  public Action on(String combination) {
    return new Action(word, icon, combination, possible, act);
  }

  public Action when(ObservableBooleanValue condition) {
    return new Action(word, icon, keys, condition, act);
  }

  public String text() {
    return Words.say(word);
  }

  /// The text without the sign before its mnemonic.
  public String plainText() {
    return text().replace("_", "");
  }

  public void run() {
    if (possible.get()) act.run();
  }

  String id() {
    return word.replace('.', '-');
  }

  String tip() {
    String shown = keys.isEmpty() ? "" : KeyCombination.valueOf(keys).getDisplayText();
    String tip = Words.has(word + ".tip") ? Words.say(word + ".tip") : plainText();
    return shown.isEmpty() ? tip : Words.say("action.tip.keys", tip, shown);
  }
}
