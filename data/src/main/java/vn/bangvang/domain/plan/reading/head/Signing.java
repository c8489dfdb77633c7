package vn.bangvang.domain.plan.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Puts a signature together: the words of authority, the post, the name.
final class Signing {
  private static final Pattern AUTHORITY =
      Pattern.compile("^(?:(?:t ?/ ?m|k ?/ ?t|t ?/ ?l)\\b|(?:tm|kt|tl|tuq|t\\.u\\.q)\\s?[./])");
  private final List<Passage> authority = new ArrayList<>();
  private final List<Passage> post = new ArrayList<>();
  private Passage name = Passage.EMPTY;

  record Found(Fact.Signature fact, Passage where) {}

  boolean isOpen() {
    return !authority.isEmpty() || !post.isEmpty();
  }

  boolean isNamed() {
    return !name.isEmpty();
  }

  /// A further line of capitals belongs to the line before it.
  boolean goesOn(Passage cell) {
    return isOpen()
        && !isNamed()
        && cell.text().chars().noneMatch(Character::isLowerCase)
        && cell.length() < 60
        && post.size() + authority.size() < 5
        && (post.isEmpty() || cell.text().split(" ").length < 3);
  }

  void take(Passage cell) {
    if (isNamed()) return;
    if (cell.begins(AUTHORITY)) authority.add(cell);
    else post.add(cell);
  }

  void name(Passage cell) {
    if (name.isEmpty()) name = cell;
  }

  Optional<Found> signature() {
    if (!isOpen()) return Optional.empty();
    Passage posts = joined(post);
    Passage by = joined(authority);
    var fact = new Fact.Signature(by.text(), posts.text(), name.text());
    List<Passage> all = new ArrayList<>(authority);
    all.addAll(post);
    if (isNamed()) all.add(name);
    return Optional.of(new Found(fact, joined(all)));
  }

  private static Passage joined(List<Passage> lines) {
    List<Passage> parts = new ArrayList<>();
    for (Passage line : lines) {
      if (!parts.isEmpty()) parts.add(parts.getLast().blankAfter());
      parts.add(line);
    }
    return Passage.joined(parts);
  }
}
