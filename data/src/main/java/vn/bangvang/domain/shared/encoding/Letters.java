package vn.bangvang.domain.shared.encoding;

/// Which letters can stand in which kind of text.
final class Letters {
  private static final String BEYOND_LATIN_1 = "ĂăĐđĨĩŨũƠơƯư";

  private Letters() {}

  /// Some letter of the text is Vietnamese and outside of Latin-1, where the old fonts live.
  static boolean hasOnlyUnicode(String text) {
    return text.chars().anyMatch(Letters::isOnlyUnicode);
  }

  private static boolean isOnlyUnicode(int letter) {
    return (letter >= 0x1EA0 && letter <= 0x1EF9) || BEYOND_LATIN_1.indexOf(letter) >= 0;
  }

  static boolean isAscii(int letter) {
    return letter < 0x80;
  }

  static boolean isAsciiCapital(int letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  static boolean isAsciiSmall(int letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
