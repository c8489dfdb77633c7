package vn.bangvang.domain.shared.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a word can be a Vietnamese syllable: its beginning, its rhyme, and a tone that this
/// rhyme can bear.
final class Syllable {
  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(?:"
              + "a[imnouy]?|ang|anh|ă(?:m|n|ng)|â(?:m|n|ng|u|y)|e[mno]?|eng|ê[mnu]?|ênh|êng"
              + "|i[amnu]?|inh|iê(?:m|n|ng|u)|o[aeimn]?|ong|oong|oa[imnoy]|oang|oanh|oă(?:m|n|ng)"
              + "|oe[no]|ô[imn]?|ông|ơ[imn]?|u[aimny]?|ung|uâ(?:n|ng|y)|uê|uênh|uô(?:i|m|n|ng)|uơ"
              + "|uy[anu]|uynh|uyê(?:n|ng)|ư[aimnu]?|ưng|ươ(?:i|m|n|ng|u)|y|yn|ynh|yê(?:m|n|ng|u))");
  private static final Pattern STOPPED =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(?:"
              + "a|ă|â|e|ê|i|iê|o|oa|oă|oe|oo|ô|ơ|u|uâ|uê|uô|uy|uyê|ư|ươ|y|yê)(?:ch|[cpt])");

  /// "nghiêng" with its marks written apart, and one to spare.
  private static final int LONGEST = 10;

  private static final String STOPPED_TONES = "\u0301\u0323";

  private Syllable() {}

  static boolean isPlausible(String word) {
    if (word.length() > LONGEST) return false;
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var tone = TONE.matcher(apart);
    String tones = tone.find() ? tone.group() : "";
    if (tone.find()) return false;
    String bare = Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    if (STOPPED.matcher(bare).matches()) return !tones.isEmpty() && STOPPED_TONES.contains(tones);
    return OPEN.matcher(bare).matches();
  }
}
