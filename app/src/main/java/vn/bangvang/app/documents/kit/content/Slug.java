package vn.bangvang.app.documents.kit.content;

import vn.bangvang.domain.shared.text.Folded;

/// A name as it is compared: accents, case, blanks, dashes and underscores do not count.
public record Slug(String text) {
  public static Slug of(String written) {
    var kept = new StringBuilder();
    Folded.of(written).text().codePoints().filter(Slug::counts).forEach(kept::appendCodePoint);
    return new Slug(kept.toString());
  }

  private static boolean counts(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.DASH_PUNCTUATION
        && type != Character.CONNECTOR_PUNCTUATION
        && !Character.isWhitespace(codePoint);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// Letters to change, add, drop or swap with their neighbour until the names are the same.
  public int distance(Slug other) {
    String a = text;
    String b = other.text;
    var rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++)
      for (int j = 0; j <= b.length(); j++)
        rows[i][j] = i == 0 || j == 0 ? i + j : cost(rows, i, j, a, b);
    return rows[a.length()][b.length()];
  }

  private static int cost(int[][] rows, int i, int j, String a, String b) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
    least = Math.min(least, rows[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }

  /// Near enough to have been meant: a slip of the fingers, or a part of the longer name.
  public boolean isNear(Slug other) {
    return distance(other) <= 1 + text.length() / 4
        || (text.length() >= 4 && other.text.contains(text));
  }
}
