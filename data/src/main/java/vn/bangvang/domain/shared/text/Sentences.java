package vn.bangvang.domain.shared.text;

import java.util.Locale;
import java.util.ResourceBundle;

/// The Vietnamese sentences by which the domain explains itself.
public final class Sentences {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("vn.bangvang.domain.sentences", Locale.ROOT);

  private Sentences() {}

  public static String say(String key, Object... facts) {
    return fill(BUNDLE.getString(key), facts);
  }

  /// The sentence with its places {0}, {1} … filled. A fact is never read for places.
  public static String fill(String sentence, Object... facts) {
    var said = new StringBuilder(sentence.length() + 40);
    for (int i = 0; i < sentence.length(); i++) {
      if (isPlace(sentence, i)) {
        said.append(facts[sentence.charAt(i + 1) - '0']);
        i += 2;
      } else said.append(sentence.charAt(i));
    }
    return said.toString();
  }

  private static boolean isPlace(String sentence, int at) {
    return at + 2 < sentence.length()
        && sentence.charAt(at) == '{'
        && Character.isDigit(sentence.charAt(at + 1))
        && sentence.charAt(at + 2) == '}';
  }
}
