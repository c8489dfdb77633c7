package vn.bangvang.domain.shared;

import java.util.regex.Pattern;
import vn.bangvang.domain.shared.text.Texts;

/// The number and sign of a document, kept as written and compared in its canonical form: "135 /KH
/// - LĐLĐ" is the same number as "135/KH-LĐLĐ". A draft has no number yet ("/KH-UBND").
public record DocumentNumber(String written) {
  public static final DocumentNumber NONE = new DocumentNumber("");
  private static final Pattern PREFIX =
      Pattern.compile("^số\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DASH = Pattern.compile("[‐‑‒–—−]");
  private static final Pattern SPACED = Pattern.compile("\\s*([/-])\\s*");
  private static final Pattern BARE = Pattern.compile("[1-9]\\d*");
  private static final Pattern RUNNING = Pattern.compile("^\\d+\\p{Ll}?(?=[/-])|^\\d+$");
  private static final Pattern DOTS = Pattern.compile("[.…_]{2,}|…");

  public DocumentNumber {
    written = Texts.line(written);
  }

  public String canonical() {
    String bare = PREFIX.matcher(written).replaceFirst("");
    String dashes = DASH.matcher(DOTS.matcher(bare).replaceAll("")).replaceAll("-");
    return SPACED.matcher(dashes).replaceAll("$1").strip();
  }

  public boolean isDraft() {
    String canonical = canonical();
    return canonical.isEmpty() || canonical.startsWith("/") || canonical.startsWith("-");
  }

  /// The number alone completes the sign of a draft: "7" on "/KH-UBND" makes "07/KH-UBND".
  public DocumentNumber completedBy(DocumentNumber typed) {
    boolean isAlone = BARE.matcher(typed.written).matches();
    if (!isAlone || !isDraft() || canonical().isEmpty()) return typed;
    String zero = typed.written.length() == 1 ? "0" : "";
    return new DocumentNumber(zero + typed.written + canonical());
  }

  public boolean isSpaced() {
    String dashes = DASH.matcher(written).replaceAll("-");
    return SPACED.matcher(dashes).results().anyMatch(sign -> sign.group().length() > 1);
  }

  public boolean sameAs(DocumentNumber other) {
    return !isDraft() && canonical().equalsIgnoreCase(other.canonical());
  }

  /// Without its running number: "/KH-UBND" of "135/KH-UBND", "-KH/VPTU" of "27-KH/VPTU".
  public DocumentNumber sign() {
    return new DocumentNumber(RUNNING.matcher(canonical()).replaceFirst(""));
  }
}
