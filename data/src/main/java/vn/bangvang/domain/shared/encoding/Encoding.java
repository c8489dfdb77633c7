package vn.bangvang.domain.shared.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How Vietnamese letters hide in a text: as what they are, or behind Latin letters that an old
/// font draws as Vietnamese ones. Decided for a whole document or column, never for a single
/// letter.
public enum Encoding {
  UNICODE,
  /// ABC, TCVN 5712:1993 VN3; the fonts are called .VnTime, .VnArial …
  TCVN3,
  /// The same codes in .VnTimeH and its like, which draw small letters as capitals.
  TCVN3_CAPITALS,
  /// VNI for Windows: letter and mark are two signs.
  VNI;

  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern ABC_FONT = Pattern.compile("(?:\\.(?i:vn)|\\.?Vn(?=[A-Z])).*");
  private static final Pattern CAPITALS_FONT =
      Pattern.compile(".*H(?:[ ,-]*(?i:bold|italic|regular|normal))*");
  private static final Pattern VNI_FONT = Pattern.compile("(?i)vni(?:[- ].*|$)");

  /// What the name of a font says: nothing, if it is not one of the old ones.
  public static Optional<Encoding> of(String fontName) {
    String name = SUBSET.matcher(fontName.strip()).replaceFirst("");
    if (VNI_FONT.matcher(name).matches()) return Optional.of(VNI);
    if (!ABC_FONT.matcher(name).matches()) return Optional.empty();
    return Optional.of(CAPITALS_FONT.matcher(name).matches() ? TCVN3_CAPITALS : TCVN3);
  }

  /// What the text itself says: in which reading its words are Vietnamese.
  public static Guess guess(String text) {
    return Evidence.in(text).guess();
  }

  /// A text with letters that no old font has is Unicode already and stays as it is.
  public String decode(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (Letters.hasOnlyUnicode(composed)) return composed;
    String decoded =
        switch (this) {
          case UNICODE -> composed;
          case TCVN3 -> Capitals.restored(Tcvn3.decode(composed));
          case TCVN3_CAPITALS -> Tcvn3.decode(composed).toUpperCase(Locale.ROOT);
          case VNI -> Vni.decode(composed);
        };
    return Normalizer.normalize(decoded, Normalizer.Form.NFC);
  }
}
