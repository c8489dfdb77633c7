package vn.bangvang.domain.shared.text;

import java.util.Locale;
import java.util.ResourceBundle;

/// The Vietnamese sentences by which the domain explains itself.
public final class Sentences {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("vn.bangvang.domain.sentences", Locale.ROOT);

  private Sentences() {}

  /// The sentence of that key with its places {0}, {1} … filled.
  public static String say(String key, Object... facts) {
    String sentence = BUNDLE.getString(key);
    for (int i = 0; i < facts.length; i++)
      sentence = sentence.replace("{" + i + "}", String.valueOf(facts[i]));
    return sentence;
  }
}
