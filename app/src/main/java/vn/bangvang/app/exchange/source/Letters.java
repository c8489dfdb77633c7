package vn.bangvang.app.exchange.source;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.domain.shared.encoding.Encoding;

/// In which encoding the letters of a document are, font by font; what the fonts leave open is
/// gathered, so that the text itself can tell.
public final class Letters {
  /// About 280 pages, as many as the reader of plans takes.
  public static final int LONGEST = 700_000;

  private static final int ENOUGH_TO_GUESS = 100_000;

  /// Whether the names of fonts are believed.
  public enum Fonts {
    TELL,
    MISLEAD
  }

  private final Encoding otherwise;
  private final Fonts fonts;
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder told = new StringBuilder();
  private final Set<Encoding> found = EnumSet.noneOf(Encoding.class);
  private long length;

  /// The encoding of letters in fonts that say nothing.
  public Letters(Encoding otherwise, Fonts fonts) {
    this.otherwise = otherwise;
    this.fonts = fonts;
  }

  public Encoding of(String font, String text) {
    length += text.length();
    Optional<Encoding> said = fonts == Fonts.TELL ? Encoding.of(font) : Optional.empty();
    var sample = said.isEmpty() ? open : told;
    if (sample.length() < ENOUGH_TO_GUESS) sample.append(text);
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

  /// A converted text often keeps the old fonts: where their letters read as Unicode, they are.
  public Fonts fonts() {
    var guess = Encoding.guess(told.toString());
    return guess.encoding() == Encoding.UNICODE && guess.isSure() ? Fonts.MISLEAD : Fonts.TELL;
  }

  public Set<Encoding> found() {
    return Set.copyOf(found);
  }
}
