package vn.bangvang.domain.plan.reading.reward;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Table;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Clauses;
import vn.bangvang.domain.plan.reading.phrase.Counts;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The papers of a proposal and in how many copies.
public final class DossierPart {
  private static final Pattern COPIES =
      Pattern.compile(
          "(" + Counts.NUMBER + ") (?:\\([^)]{1,20}\\) )?bo\\b(?! (?:chi so|tieu chi|phan|mon))");
  private static final Pattern NOT_A_PAPER =
      Pattern.compile(
          "^(?:so luong|so bo|thoi gian|thoi han|noi (?:nhan|nop|gui)|han |ho so (?:nop|gui|duoc|de"
              + " nghi[^:]{0,60} (?:gui|lap|nop))|gui ve|dia chi|luu y|moi ho so|cac (?:co quan|don"
              + " vi)|so noi vu|giao (?:so|phong|ban|van phong)|toan bo ho so)");
  private static final Pattern INCLUDES =
      Pattern.compile(
          "(?:gom|bao gom|gom co|la|sau)(?: \\d{1,2} (?:loai|thanh phan|bo))?[^:]{0,30}: ?|\\bgom"
              + " (?:co )?(?=[a-z])");
  private static final Pattern AND_PAPER =
      Pattern.compile(
          " (?=va (?:ban |bao cao|to trinh|bien ban|danh sach|tai lieu|van ban|phieu|quyet dinh))");
  private static final Pattern AND = Pattern.compile("^va ");

  private static final Pattern NAMES_PAPERS =
      Pattern.compile("(?:^|[.;] )ho so[^.;:]{0,80}\\bgom\\b");

  private static final Pattern DOSSIER = Pattern.compile("ho so");
  private static final Pattern IN_COPIES = Pattern.compile("^" + Counts.NUMBER + " bo\\b");

  private static final Pattern PAPERS = Pattern.compile("^(?:thanh phan|ho so|giay to|tai lieu)");
  private static final Pattern PAPERS_COLUMN =
      Pattern.compile(
          "thanh phan|ten (?:tai lieu|van ban|giay to|ho so)|tai lieu|giay to|noi dung|loai ho so");

  private static final Pattern SIGN =
      Pattern.compile("^ ?(?:\\(?\\d{1,2}[.)]|\\(?[a-z]\\)|[-+]) ?(?=[a-z])");

  private DossierPart() {}

  public static void read(Paper paper) {
    copies(paper);
    Optional<Node> section =
        paper
            .nodes()
            .filter(node -> Sections.topics(node).contains(Topic.DOSSIER))
            .filter(node -> !node.isLeaf() || !node.body().isEmpty() || !node.tables().isEmpty())
            .min(
                java.util.Comparator.comparing(
                    node -> Sections.topics(node).contains(Topic.AWARDS)));
    section.ifPresent(one -> parts(paper, one));
    if (paper.fact(Fact.DossierPart.class).isEmpty()) sentence(paper);
  }

  /// Where no section is about it, one sentence may name the papers.
  private static void sentence(Paper paper) {
    paper
        .nodes()
        .map(Node::text)
        .filter(text -> text.has(NAMES_PAPERS))
        .findFirst()
        .ifPresent(text -> {
          Matcher found = text.match(NAMES_PAPERS);
          if (found.find()) list(paper, text.from(found.start()));
        });
  }

  private static void copies(Paper paper) {
    paper
        .nodes()
        .filter(node -> Sections.isUnder(node, Topic.DOSSIER) || node.text().has(DOSSIER))
        .map(Node::text)
        .forEach(text -> {
          Matcher found = text.match(COPIES);
          if (found.find() && paper.fact(Fact.Copies.class).isEmpty())
            paper.certain(
                new Fact.Copies(Counts.of(found.group(1))), text.sub(found.start(), found.end()));
        });
  }

  private static void parts(Paper paper, Node section) {
    if (!section.body().isEmpty() && section.isLeaf()) list(paper, section.text());
    section.all().forEach(node -> node.tables().forEach(table -> table(paper, table)));
    for (Node node : section.children()) {
      if (!Sections.isUnder(node, Topic.DOSSIER) || node.text().begins(NOT_A_PAPER)) continue;
      if (node.isLeaf() && (node.text().has(INCLUDES) || isListed(node))) list(paper, node.text());
      else if (node.isLeaf()) put(paper, node.text());
      else
        node.children().stream()
            .filter(child -> !child.text().begins(NOT_A_PAPER))
            .forEach(child -> put(paper, child.text()));
    }
  }

  /// "Thành phần: tờ trình; biên bản."
  private static boolean isListed(Node node) {
    return !node.body().isEmpty() && node.heading().begins(PAPERS);
  }

  private static void table(Paper paper, Table table) {
    int column = table.column(PAPERS_COLUMN);
    if (column >= 0) table.rows().forEach(row -> put(paper, Table.cell(row, column)));
  }

  private static void list(Paper paper, Passage text) {
    Matcher includes = text.match(INCLUDES);
    Passage rest =
        includes.find()
            ? text.from(includes.end())
            : text.from(text.text().indexOf(':') + 1).stripped();
    Passage first = rest.sub(0, sentenceEnd(rest));
    if (first.text().indexOf(';') >= 0) Clauses.parts(first, ";").forEach(part -> put(paper, part));
    else Clauses.parts(first, ",").forEach(part -> pair(paper, part));
  }

  /// "danh sách và báo cáo thành tích": two papers.
  private static void pair(Paper paper, Passage part) {
    Matcher and = part.match(AND_PAPER);
    int middle = and.find() ? and.start() : part.length();
    put(paper, part.sub(0, middle));
    put(paper, part.from(middle));
  }

  private static int sentenceEnd(Passage rest) {
    int end = rest.text().indexOf(". ");
    return end < 0 ? rest.length() : end;
  }

  private static void put(Paper paper, Passage text) {
    Matcher sign = text.match(SIGN);
    Passage listed = (sign.find() ? text.from(sign.end()) : text).stripped().closed(";.,");
    Passage bare = listed.begins(AND) ? listed.from(3) : listed;
    if (bare.isEmpty() || bare.begins(NOT_A_PAPER) || bare.begins(IN_COPIES)) return;
    paper.certain(new Fact.DossierPart(bare.text()), bare);
  }
}
