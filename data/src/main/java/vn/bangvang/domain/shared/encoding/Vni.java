package vn.bangvang.domain.shared.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// VNI for Windows: a mark follows its letter; some letters are one sign. The case of the letter
/// counts, that of the mark does not.
final class Vni {
  private static final String TONES = "ùøûõï";
  private static final Map<String, Character> SIGNS = signs();

  private Vni() {}

  private static Map<String, Character> signs() {
    var signs = new HashMap<String, Character>();
    for (String row :
        new String[] {
          "a áàảãạ", "e éèẻẽẹ", "o óòỏõọ", "u úùủũụ", "y ýỳỷỹ", "ô ớờởỡợ", "ö ứừửữự",
        }) put(signs, row.substring(0, 1), TONES, row.substring(2));
    put(signs, "a", "âáàåãä", "âấầẩẫậ");
    put(signs, "a", "êéèúüë", "ăắằẳẵặ");
    put(signs, "e", "âáàåãä", "êếềểễệ");
    put(signs, "o", "âáàåãä", "ôốồổỗộ");
    put(signs, "", "ôöñíìæóòî", "ơưđíìỉĩịỵ");
    return Map.copyOf(signs);
  }

  private static void put(Map<String, Character> signs, String base, String marks, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      String mark = marks.substring(i, i + 1);
      signs.put(base + mark, letter);
      signs.put(upper(base + mark), Character.toUpperCase(letter));
      if (base.isEmpty()) continue;
      signs.put(upper(base) + mark, Character.toUpperCase(letter));
      signs.put(base + upper(mark), letter);
    }
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  static String decode(String text) {
    var decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      Character pair = i + 2 <= text.length() ? SIGNS.get(text.substring(i, i + 2)) : null;
      decoded.append(pair == null ? single(text.charAt(i)) : pair);
      i += pair == null ? 1 : 2;
    }
    return decoded.toString();
  }

  private static char single(char sign) {
    return SIGNS.getOrDefault(String.valueOf(sign), sign);
  }
}
