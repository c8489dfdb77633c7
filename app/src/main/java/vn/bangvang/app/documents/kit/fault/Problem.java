package vn.bangvang.app.documents.kit.fault;

import java.util.List;
import java.util.Optional;
import vn.bangvang.app.words.Words;

/// A mistake in a template, with its place and the tag that was perhaps meant.
public record Problem(
    Place place, String tag, Mistake mistake, List<String> facts, List<String> meant) {
  public Problem {
    facts = List.copyOf(facts);
    meant = List.copyOf(meant);
  }

  public String message() {
    return Words.say("template.mistake." + mistake, facts.toArray());
  }

  public Optional<String> suggestion() {
    return meant.stream().findFirst();
  }

  /// The whole as one sentence for a list of mistakes.
  public String shown() {
    String said = Words.say("template.problem", place.shown(), place.excerpt(), tag, message());
    return suggestion().map(tag -> Words.say("template.problem.meant", said, tag)).orElse(said);
  }
}
