package vn.bangvang.domain.plan.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Citation;
import vn.bangvang.domain.plan.reading.phrase.Citations;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;

/// The documents that the plan rests on and the higher plan that it carries out.
public final class BasesPart {
  private static final Pattern PART_OF_TITLE =
      Pattern.compile(
          "(?:thuc hien|trien khai|thi hanh|sua doi|bo sung|theo|kem theo|cua|tai|ban hanh|thay"
              + " the)(?: cac| noi dung| mot so dieu cua)?[ ,]*$");
  private static final Pattern AFRESH =
      Pattern.compile("(?:;|,|\\bva)(?: can cu| thuc hien| theo| cac)? *$");
  private static final Pattern CARRIES_OUT =
      Pattern.compile("^(?:[-+•] ?)?(?:trien khai )?(?:thuc hien|thi hanh)");
  private static final Pattern ISSUES_PLAN =
      Pattern.compile("^[ ,]*(?:ve )?(?:viec )?(?:ban hanh|phe duyet) ke hoach");
  private static final Pattern EMULATION = Pattern.compile("thi dua");

  private BasesPart() {}

  public static void read(Paper paper) {
    List<Citation> cited = new ArrayList<>();
    List<Citation> carriedOut = new ArrayList<>();
    paragraphs(paper)
        .forEach(paragraph -> {
          List<Citation> own = topmost(Citations.in(paragraph), paragraph);
          cited.addAll(own);
          if (paragraph.begins(CARRIES_OUT)) carriedOut.addAll(own);
        });
    for (Citation one : cited)
      if (isKnown(one))
        paper.certain(
            new Fact.Basis(one.name().type(), one.name().number(), one.dated(), one.issuer()),
            one.whole());
    parent(cited)
        .or(() -> decided(carriedOut))
        .ifPresent(plan ->
            paper.likely(new Fact.Parent(plan.name().number(), plan.dated()), plan.whole()));
  }

  private static boolean isKnown(Citation one) {
    return !one.name().number().isDraft() || !one.dated().equals(PartialDate.unknown());
  }

  private static Stream<Passage> paragraphs(Paper paper) {
    Stream<Passage> listed =
        Sections.about(paper.body(), Topic.BASES).flatMap(Node::all).map(Node::text);
    return Stream.concat(Preamble.paragraphs(paper.zones()).stream(), listed);
  }

  /// A document that stands in the title of another one is not itself a basis.
  private static List<Citation> topmost(List<Citation> all, Passage paragraph) {
    List<Citation> kept = new ArrayList<>();
    for (Citation one : all) {
      Passage before = paragraph.sub(Math.max(0, one.name().start() - 40), one.name().start());
      boolean isInTitle = !kept.isEmpty() && before.has(PART_OF_TITLE) && !before.has(AFRESH);
      if (!isInTitle) kept.add(one);
    }
    return kept;
  }

  /// A plan that was issued by a decision, where this one says that it carries it out.
  private static Optional<Citation> decided(List<Citation> carriedOut) {
    return carriedOut.stream()
        .filter(one -> one.about().begins(ISSUES_PLAN))
        .reduce((_, last) -> last);
  }

  private static Optional<Citation> parent(List<Citation> cited) {
    List<Citation> plans =
        cited.stream()
            .filter(one -> Folded.of(one.name().type()).text().startsWith("ke hoach"))
            .filter(one -> !one.name().number().isDraft())
            .toList();
    Optional<Citation> launch =
        plans.stream().filter(one -> one.about().has(EMULATION)).reduce((_, last) -> last);
    return launch.or(() -> plans.stream().reduce((_, last) -> last));
  }
}
