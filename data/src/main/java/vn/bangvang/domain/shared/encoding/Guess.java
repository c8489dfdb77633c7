package vn.bangvang.domain.shared.encoding;

/// What a text was taken for, and how sure that is: from 0 to 1.
public record Guess(Encoding encoding, double sureness) {
  private static final double ENOUGH = 0.75;

  public Guess {
    if (sureness < 0 || sureness > 1) throw new IllegalArgumentException(sureness + "");
  }

  /// Sure enough to act on it; below that, people are asked.
  public boolean isSure() {
    return sureness >= ENOUGH;
  }
}
