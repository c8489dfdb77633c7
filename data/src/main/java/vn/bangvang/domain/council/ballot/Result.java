package vn.bangvang.domain.council.ballot;

/// What the Council decided on an item, with the formula in words.
public sealed interface Result {
  record Waiting() implements Result {
    @Override
    public String formula() {
      return "";
    }
  }

  /// Voting goes on, and those who have not voted yet can still turn it.
  record Undecided(String formula) implements Result {}

  record Agreed(String formula) implements Result {}

  record NotAgreed(String formula) implements Result {}

  String formula();
}
