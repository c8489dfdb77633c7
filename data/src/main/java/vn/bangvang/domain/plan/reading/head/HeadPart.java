package vn.bangvang.domain.plan.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.outline.Zones;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// What stands above the sections: title, theme and kind; the letterhead is read by Letterhead.
public final class HeadPart {
  private static final Pattern KIND_OF_PAPER =
      Pattern.compile(
          "^(?:du thao )?ke hoach(?: so[^a-z]{0,3}\\d*)?(?: ?\\(?du thao[^)]{0,20}\\)?)?\\s*");
  private static final Pattern EMULATION = Pattern.compile("thi dua|khen thuong");
  private static final Pattern REFORM =
      Pattern.compile("cai cach|cchc|chuyen doi so|kiem soat thu tuc|cong tac");
  private static final Pattern THEME =
      Pattern.compile("chu de(?: thi dua)?(?: nam \\d{4})?[^:\"]{0,40}(?::|la) ?|voi chu de ?:? ?");
  private static final Pattern NO_TITLE =
      Pattern.compile("[^a-z\\d]{1,9}|\\(?du thao(?: lan \\d)?\\)?");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{5,400})\"");

  private HeadPart() {}

  public static void read(Paper paper) {
    Letterhead.read(paper);
    Optional<Passage> title = title(paper.zones());
    title.ifPresent(text -> paper.certain(new Fact.Title(text.text()), text));
    kind(paper, title);
    theme(paper);
  }

  private static Optional<Passage> title(Zones zones) {
    int at = zones.title();
    if (at < 0) return Optional.empty();
    List<Passage> parts = new ArrayList<>();
    Passage first = zones.head().get(at);
    Matcher paper = first.match(KIND_OF_PAPER);
    if (paper.find()) first = first.from(paper.end());
    if (!first.isEmpty()) parts.add(first);
    for (Passage line : zones.head().subList(at + 1, Preamble.start(zones))) {
      if (Zones.isRule(line) || line.match(NO_TITLE).matches()) continue;
      if (!parts.isEmpty()) parts.add(parts.getLast().blankAfter());
      parts.add(line);
    }
    return Optional.of(Passage.joined(parts).closed(".")).filter(text -> !text.isEmpty());
  }

  private static void kind(Paper paper, Optional<Passage> title) {
    if (title.isPresent()) {
      Passage text = title.get();
      if (text.has(EMULATION)) paper.certain(new Fact.Kind(PlanKind.MOVEMENT_LAUNCH), text);
      else if (text.has(REFORM)) paper.certain(new Fact.Kind(PlanKind.REFORM_WORK), text);
    }
    if (paper.fact(Fact.Kind.class).isEmpty()) kindByContents(paper);
  }

  private static void kindByContents(Paper paper) {
    Optional<Node> award =
        paper.nodes().filter(node -> Sections.topics(node).contains(Topic.AWARDS)).findFirst();
    Optional<Node> task = Sections.about(paper.body(), Topic.TASKS).findFirst();
    if (award.isPresent())
      paper.likely(new Fact.Kind(PlanKind.MOVEMENT_LAUNCH), award.get().text());
    else if (task.isPresent()) paper.likely(new Fact.Kind(PlanKind.REFORM_WORK), task.get().text());
  }

  /// Under a heading of its own, or in the words "với chủ đề “…”".
  private static void theme(Paper paper) {
    Optional<Node> heading =
        paper
            .nodes()
            .filter(node -> Sections.topics(node).contains(Topic.THEME))
            .filter(node -> Sections.topics(node).size() == 1)
            .findFirst();
    Passage text = heading.map(HeadPart::under).orElse(Passage.EMPTY);
    Matcher quoted = text.match(QUOTED);
    if (quoted.find()) text = text.group(quoted, 1);
    if (!text.isEmpty()) paper.certain(new Fact.Theme(text.text()), text.closed("."));
    else quotedTheme(paper);
  }

  private static Passage under(Node node) {
    if (!node.body().isEmpty()) return node.body().closed(".;");
    return node.children().stream()
        .findFirst()
        .map(child -> child.text().closed(".;"))
        .orElse(Passage.EMPTY);
  }

  private static void quotedTheme(Paper paper) {
    paper
        .nodes()
        .map(Node::text)
        .filter(text -> text.has(THEME))
        .forEach(text -> {
          Matcher theme = text.match(THEME);
          if (paper.fact(Fact.Theme.class).isPresent() || !theme.find()) return;
          Passage rest = text.from(theme.end());
          Matcher quoted = rest.match(QUOTED);
          if (quoted.find() && quoted.start() < 3)
            paper.likely(new Fact.Theme(rest.group(quoted, 1).text()), rest.group(quoted, 1));
        });
  }
}
