package vn.bangvang.app.exchange.source;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.domain.shared.encoding.Encoding;

/// In which encoding the letters of a document are, font by font; what the fonts leave open is
/// gathered, so that the text itself can tell.
public final class Letters {
  private static final int LONGEST = 3_000_000;
  private static final int ENOUGH_TO_GUESS = 100_000;

  private final Encoding otherwise;
  private final StringBuilder open = new StringBuilder();
  private final Set<Encoding> found = EnumSet.noneOf(Encoding.class);
  private long length;

  /// The encoding of letters in fonts that say nothing.
  public Letters(Encoding otherwise) {
    this.otherwise = otherwise;
  }

  public Encoding of(String font, String text) {
    length += text.length();
    Optional<Encoding> said = Encoding.of(font);
    if (said.isEmpty() && open.length() < ENOUGH_TO_GUESS) open.append(text);
    return said.orElse(otherwise);
  }

  /// More than any plan has to say.
  public boolean isTooLong() {
    return length > LONGEST;
  }

  public String decode(Encoding encoding, String text) {
    String decoded = encoding.decode(text);
    if (!decoded.equals(text)) found.add(encoding);
    return decoded;
  }

  /// What the text in all the other fonts looks like.
  public Encoding guessed() {
    var guess = Encoding.guess(open.toString());
    return guess.isSure() ? guess.encoding() : Encoding.UNICODE;
  }

  public Set<Encoding> found() {
    return Set.copyOf(found);
  }
}
