package vn.bangvang.app.words;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.bangvang.domain.shared.text.Sentences;

/// The Vietnamese words of the program.
public final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("vn.bangvang.app.words.words", Locale.ROOT);

  private Words() {}

  public static String say(String key, Object... facts) {
    return Sentences.fill(BUNDLE.getString(key), facts);
  }

  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
