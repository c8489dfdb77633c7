package vn.bangvang.domain.plan.reading.reward;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Table;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Counts;
import vn.bangvang.domain.plan.reading.standard.Whom;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The papers of a proposal and in how many copies.
public final class DossierPart {
  private static final Pattern COPIES =
      Pattern.compile(
          "(" + Counts.NUMBER + ") (?:\\([^)]{1,20}\\) )?bo\\b(?! (?:chi so|tieu chi|phan|mon))");
  private static final Pattern DOSSIER = Pattern.compile("ho so");
  private static final Pattern PAPERS = Pattern.compile("^(?:thanh phan|ho so|giay to|tai lieu)");
  private static final Pattern PAPERS_COLUMN =
      Pattern.compile(
          "thanh phan|ten (?:tai lieu|van ban|giay to|ho so)|tai lieu|giay to|noi dung|loai ho so");
  private static final Set<Topic> OTHER =
      EnumSet.complementOf(EnumSet.of(Topic.DOSSIER, Topic.REPORTS));

  private final Papers papers;

  private DossierPart(Paper paper) {
    papers = new Papers(paper);
  }

  public static void read(Paper paper) {
    copies(paper);
    var part = new DossierPart(paper);
    section(paper).ifPresent(part::section);
    if (paper.fact(Fact.DossierPart.class).isEmpty())
      paper
          .nodes()
          .map(Node::text)
          .filter(Papers::isNamed)
          .findFirst()
          .ifPresent(part.papers::sentence);
  }

  private static Optional<Node> section(Paper paper) {
    return paper
        .nodes()
        .filter(node -> Sections.topics(node).contains(Topic.DOSSIER))
        .filter(node -> !node.isLeaf() || !node.body().isEmpty() || !node.tables().isEmpty())
        .min(Comparator.comparing(node -> Sections.topics(node).contains(Topic.AWARDS)));
  }

  private static void copies(Paper paper) {
    paper
        .nodes()
        .filter(node -> isAboutDossier(node) || node.text().has(DOSSIER))
        .map(Node::text)
        .forEach(text -> {
          Matcher found = text.match(COPIES);
          if (found.find() && paper.fact(Fact.Copies.class).isEmpty())
            paper.certain(
                new Fact.Copies(Counts.of(found.group(1))), text.sub(found.start(), found.end()));
        });
  }

  private static boolean isAboutDossier(Node node) {
    return node.outward().anyMatch(above -> Sections.topics(above).contains(Topic.DOSSIER));
  }

  private void section(Node section) {
    if (!section.body().isEmpty() && section.isLeaf()) papers.list(section.text());
    section.all().forEach(node -> node.tables().forEach(this::table));
    section.children().forEach(this::node);
  }

  private void node(Node node) {
    Passage text = node.text();
    if (isAboutElse(node) || (Papers.isNone(text) && (node.isLeaf() || !Papers.includes(text))))
      return;
    if (node.isLeaf() && (Papers.includes(text) || isListed(node))) papers.list(text);
    else if (node.isLeaf() || !isGroup(node)) papers.put(text);
    else node.children().forEach(this::node);
  }

  private static boolean isAboutElse(Node node) {
    Set<Topic> topics = Sections.topics(node);
    return !topics.contains(Topic.DOSSIER)
        && topics.stream().anyMatch(OTHER::contains)
        && !Papers.isPaper(node.text());
  }

  /// What stands under a paper are remarks; under any other heading stand papers.
  private static boolean isGroup(Node node) {
    return node.text().text().endsWith(":")
        || Papers.includes(node.text())
        || !Papers.isPaper(node.text());
  }

  /// "Thành phần: tờ trình; biên bản", "Đối với tập thể: tờ trình; biên bản".
  private static boolean isListed(Node node) {
    return !node.body().isEmpty()
        && (node.heading().begins(PAPERS) || !Whom.ofHeading(node).isEmpty());
  }

  private void table(Table table) {
    int column = table.column(PAPERS_COLUMN);
    if (column >= 0) table.rows().forEach(row -> papers.put(Table.cell(row, column)));
  }
}
