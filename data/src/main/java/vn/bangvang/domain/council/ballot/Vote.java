package vn.bangvang.domain.council.ballot;

import vn.bangvang.domain.shared.text.Texts;

/// What a member says to a nomination.
public sealed interface Vote {
  record Agree() implements Vote {}

  record Disagree() implements Vote {}

  /// A valid vote for something else: a lower form, more papers.
  record Other(String opinion) implements Vote {
    public Other {
      opinion = Texts.line(opinion);
    }
  }

  Vote AGREE = new Agree();
  Vote DISAGREE = new Disagree();
}
