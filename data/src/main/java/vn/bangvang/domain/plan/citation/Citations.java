package vn.bangvang.domain.plan.citation;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.citation.CitationFinding.Code;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Sentences;

/// Looks at the documents that the plans of an office name.
public final class Citations {
  private final List<Named> known;
  private final List<Superseded> superseded;

  private Citations(List<Plan> plans, List<Superseded> superseded) {
    this.known = plans.stream().flatMap(Named::in).toList();
    this.superseded = superseded;
  }

  /// What is odd in any of the plans, held against one another.
  public static List<CitationFinding> among(List<Plan> plans, List<Superseded> superseded) {
    var citations = new Citations(plans, superseded);
    return citations.known.stream().flatMap(citations::findings).toList();
  }

  /// What is odd in one plan, also while it is being written; the others are those of the office.
  public static List<CitationFinding> in(
      Plan plan, List<Plan> others, List<Superseded> superseded) {
    var rest = others.stream().filter(one -> !one.id().equals(plan.id()));
    return among(Stream.concat(Stream.of(plan), rest).toList(), superseded).stream()
        .filter(one -> one.plan().equals(plan.id()))
        .toList();
  }

  private Stream<CitationFinding> findings(Named named) {
    return Stream.of(spaced(named), later(named), conflict(named), replaced(named))
        .flatMap(one -> one);
  }

  private static Stream<CitationFinding> spaced(Named named) {
    var number = named.document().number();
    if (!number.isSpaced() || number.isDraft()) return Stream.of();
    return found(named, Code.NUMBER_SPACED, number.written(), number.canonical());
  }

  /// Nothing rests on what did not exist yet.
  private static Stream<CitationFinding> later(Named named) {
    var issued = named.plan().paper().heading().issued();
    var last = issued.latest();
    var first = named.document().dated().earliest();
    if (!named.isBase() || last.isEmpty() || first.isEmpty()) return Stream.of();
    if (!first.get().isAfter(last.get())) return Stream.of();
    return found(
        named,
        Code.CITES_LATER_DOCUMENT,
        named.document().named(),
        named.document().dated().inSentence(),
        issued.inSentence());
  }

  private Stream<CitationFinding> conflict(Named named) {
    return known.stream()
        .filter(other -> !other.equals(named) && named.contradicts(other))
        .limit(1)
        .flatMap(other ->
            found(
                named,
                Code.DATE_CONFLICT,
                named.document().named(),
                named.document().dated().inSentence(),
                other.document().dated().inSentence(),
                other.plan().title()));
  }

  /// Only where the plan was issued, or is still carried out, when the other document came.
  private Stream<CitationFinding> replaced(Named named) {
    if (!named.isBase()) return Stream.of();
    return superseded.stream()
        .filter(one -> one.number().sameAs(named.document().number()))
        .filter(one -> isStillAtWork(named.plan(), one))
        .limit(1)
        .flatMap(one ->
            found(
                named,
                Code.SUPERSEDED,
                named.document().named(),
                one.by(),
                PartialDate.SHORT.format(one.from()),
                one.basis()));
  }

  private static boolean isStillAtWork(Plan plan, Superseded one) {
    var end = plan.course().until().latest().or(() -> plan.paper().heading().issued().latest());
    return end.map(last -> !last.isBefore(one.from())).orElse(true);
  }

  private static Stream<CitationFinding> found(Named named, Code code, Object... facts) {
    String key = "citation." + code;
    return Stream.of(
        new CitationFinding(named.plan().id(), named.spot(), code, Sentences.say(key, facts)));
  }
}
