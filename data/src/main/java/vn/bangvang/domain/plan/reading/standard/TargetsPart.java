package vn.bangvang.domain.plan.reading.standard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.plan.reading.measure.Indicators;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.paper.PlanYear;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;

/// Where an index is to stand: in a band, within a rank, above the mean, among the first.
public final class TargetsPart {
  private static final Pattern LISTED =
      Pattern.compile("\\)?(?:,| va| hoac|/){0,4}(?: cac)?(?: chi so)?(?: ve)? ?\\(?");
  private static final Pattern OF_INDEX =
      Pattern.compile(
          "(?:bang xep hang|xep hang|ve|trong|cua)(?: chi so| diem| ket qua){0,4} \\(?$");
  private static final Pattern YEAR = Pattern.compile("nam (20\\d{2})");

  private TargetsPart() {}

  public static void read(Paper paper) {
    paper.nodes().filter(TargetsPart::isAim).forEach(node -> sentence(paper, node, node.text()));
  }

  private static boolean isAim(Node node) {
    var topics = Sections.governing(node);
    return !topics.contains(Topic.CRITERIA)
        && !topics.contains(Topic.AWARDS)
        && !topics.contains(Topic.DOSSIER)
        && !topics.contains(Topic.ORGANISATION);
  }

  private static void sentence(Paper paper, Node node, Passage text) {
    List<Indicators.Named> named = Indicators.merged(text);
    for (int i = 0; i < named.size(); i++) {
      int last = lastListed(text, named, i);
      int end = last + 1 < named.size() ? named.get(last + 1).start() : text.length();
      int from = named.get(last).end();
      var said = new Said(named.get(i), text.sub(from, clauseEnd(text, from, end)));
      boolean isAlone = last == named.size() - 1 && lastListed(text, named, 0) == last;
      target(paper, node, text, said)
          .or(() ->
              isAlone
                  ? target(paper, node, text, ahead(text, said, named.getFirst()))
                  : Optional.empty())
          .filter(found -> paper.facts(Fact.IndexTarget.class).noneMatch(found::equals))
          .ifPresent(found ->
              paper.add(
                  found,
                  text.sub(said.of().start(), from).place(),
                  found.year() instanceof PartialDate.InYear && isUndated(node, text, said)
                      ? Sureness.DOUBTFUL
                      : Sureness.CERTAIN));
    }
  }

  private record Said(Indicators.Named of, Passage words) {}

  /// "PAR INDEX, SIPAS trong nhóm 20": what is said of the last is said of all.
  private static int lastListed(Passage text, List<Indicators.Named> named, int first) {
    int last = first;
    while (last + 1 < named.size()
        && text.sub(named.get(last).end(), named.get(last + 1).start()).match(LISTED).matches())
      last++;
    return last;
  }

  /// What the same clause says before it names the index.
  private static Said ahead(Passage text, Said said, Indicators.Named first) {
    Passage before = text.sub(0, first.start());
    int from = Math.max(before.text().lastIndexOf(';'), before.text().lastIndexOf(". "));
    Passage clause = before.from(from + 1);
    return new Said(said.of(), clause.has(OF_INDEX) ? clause : Passage.EMPTY);
  }

  private static int clauseEnd(Passage text, int from, int to) {
    for (int at = from; at < to; at++)
      if (text.text().charAt(at) == ';' || text.text().startsWith(". ", at)) return at;
    return to;
  }

  private static Optional<Fact.IndexTarget> target(
      Paper paper, Node node, Passage text, Said said) {
    PartialDate year = year(paper, node, text, said);
    return Standings.in(said.words())
        .map(found -> new Fact.IndexTarget(said.of().name(), found.kind(), found.value(), year));
  }

  /// No year stands in the sentence or over it.
  private static boolean isUndated(Node node, Passage text, Said said) {
    return !said.words().has(YEAR)
        && !text.sub(0, said.of().start()).has(YEAR)
        && ofHeadings(node).isEmpty();
  }

  private static Optional<Integer> ofHeadings(Node node) {
    return node.outward()
        .skip(1)
        .map(Node::heading)
        .map(text -> text.match(YEAR))
        .filter(Matcher::find)
        .findFirst()
        .map(found -> Integer.valueOf(found.group(1)));
  }

  private static PartialDate around(Paper paper, Node node) {
    return ofHeadings(node)
        .or(() -> PlanYear.ofTitle(paper))
        .<PartialDate>map(PartialDate.InYear::new)
        .orElse(PartialDate.unknown());
  }

  private static PartialDate year(Paper paper, Node node, Passage text, Said said) {
    Matcher own = said.words().match(YEAR);
    if (own.find()) return new PartialDate.InYear(Integer.parseInt(own.group(1)));
    PartialDate last = PartialDate.unknown();
    Matcher found = text.sub(0, said.of().start()).match(YEAR);
    while (found.find()) last = new PartialDate.InYear(Integer.parseInt(found.group(1)));
    return last instanceof PartialDate.InYear ? last : around(paper, node);
  }
}
