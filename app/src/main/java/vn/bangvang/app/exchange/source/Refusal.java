package vn.bangvang.app.exchange.source;

import vn.bangvang.app.words.Words;

/// A file that cannot be read, with the one sentence that says what it is and what to do.
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final String sentence;

  public Refusal(String key, Object... facts) {
    super(key);
    this.sentence = Words.say(key, facts);
  }

  public String sentence() {
    return sentence;
  }

  public static void demand(boolean holds, String otherwise, Object... facts) throws Refusal {
    if (!holds) throw new Refusal(otherwise, facts);
  }
}
