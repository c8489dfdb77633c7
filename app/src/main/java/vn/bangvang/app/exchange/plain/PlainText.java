package vn.bangvang.app.exchange.plain;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import vn.bangvang.app.exchange.source.Draft;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.app.exchange.source.Refusal;

/// A .txt of any age: what kind of signs its bytes are.
public final class PlainText {
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private PlainText() {}

  public static Draft of(byte[] bytes) throws Refusal {
    String text = unicode(bytes).or(() -> wide(bytes)).orElseGet(() -> old(bytes));
    Refusal.demand(isText(text), "exchange.unknown");
    Refusal.demand(text.length() <= Letters.LONGEST, "exchange.long");
    return OldLetters.read(text);
  }

  private static Optional<String> unicode(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) return strict(bytes, UTF_16LE);
    if (starts(bytes, 0xFE, 0xFF)) return strict(bytes, UTF_16BE);
    return strict(bytes, UTF_8).filter(text -> text.indexOf('\0') < 0);
  }

  /// UTF-16 without its mark: every blank and every digit has an empty half.
  private static Optional<String> wide(byte[] bytes) {
    int[] empty = new int[2];
    for (int i = 0; i < bytes.length; i++) if (bytes[i] == 0) empty[i % 2]++;
    if (empty[0] + empty[1] < bytes.length / 10 || bytes.length % 2 > 0) return Optional.empty();
    return strict(bytes, empty[1] > empty[0] ? UTF_16LE : UTF_16BE);
  }

  /// One byte a sign. Windows' own Vietnamese writes its tones apart, the old fonts do not.
  private static String old(byte[] bytes) {
    String vietnamese = new String(bytes, VIETNAMESE);
    String western = new String(bytes, WESTERN);
    return OldLetters.isBetter(vietnamese, western) ? vietnamese : western;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /// A program or a sound read as letters is full of signs that no one types.
  private static boolean isText(String text) {
    long strange = text.chars().filter(PlainText::isStrange).count();
    return strange * 50 <= text.length() && text.indexOf('\0') < 0;
  }

  private static boolean isStrange(int sign) {
    return sign == 0xFFFD || (Character.isISOControl(sign) && "\t\n\r\f\u000B".indexOf(sign) < 0);
  }
}
