package vn.bangvang.domain.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/// What someone searches for. Accents count only where he typed them; the two ways of placing a
/// tone (hòa, hoà) are one; initials find a name.
public record Query(String typed) {
  private static final String[] NEW_PLACING = {
    "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
  };
  private static final String[] OLD_PLACING = {
    "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
  };

  public Query {
    typed = Texts.line(typed);
  }

  public boolean isBlank() {
    return typed.isEmpty();
  }

  public Folded folded() {
    return Folded.of(typed);
  }

  public boolean hasAccents() {
    return !folded().text().equals(typed.toLowerCase(Locale.ROOT));
  }

  public boolean matches(String text) {
    if (hasAccents()) return isWithin(exactly(text));
    var searched = Folded.of(text);
    return searched.text().contains(folded().text()) || isInitialsOf(searched);
  }

  /// 0 for the best match: as typed from the start of the text, then from the start of a word.
  public int rank(String text) {
    String folded = Folded.of(text).text();
    String wanted = folded().text();
    if (exactly(text).startsWith(exactly(typed))) return 0;
    if (folded.startsWith(wanted)) return 1;
    if (folded.contains(" " + wanted)) return 2;
    return folded.contains(wanted) ? 3 : 4;
  }

  private boolean isWithin(String text) {
    String wanted = exactly(typed);
    return IntStream.rangeClosed(0, text.length() - wanted.length())
        .anyMatch(at -> startsWith(wanted, text.substring(at)));
  }

  /// A letter that was typed bare stands for all its accented forms.
  private static boolean startsWith(String wanted, String text) {
    return IntStream.range(0, wanted.length())
        .allMatch(
            i -> wanted.charAt(i) == text.charAt(i) || wanted.charAt(i) == bare(text.charAt(i)));
  }

  private static char bare(char letter) {
    char first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    return first == 'đ' ? 'd' : first;
  }

  private boolean isInitialsOf(Folded text) {
    String wanted = folded().text();
    return wanted.length() > 1 && text.initials().contains(wanted);
  }

  private static String exactly(String text) {
    String lower = Texts.line(text).toLowerCase(Locale.ROOT);
    for (int i = 0; i < NEW_PLACING.length; i++)
      lower = lower.replace(NEW_PLACING[i], OLD_PLACING[i]);
    return lower;
  }
}
