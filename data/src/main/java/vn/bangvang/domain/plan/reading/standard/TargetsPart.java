package vn.bangvang.domain.plan.reading.standard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.measure.Indicators;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;

/// Where an index is to stand: in a band, within a rank, above the mean, among the first.
public final class TargetsPart {
  private static final Pattern TOP = Pattern.compile("\\btop ?(\\d{1,3})\\b");
  private static final Pattern RANK =
      Pattern.compile(
          "(?:nhom|trong(?: so)?|thuoc) (?:nhom )?(?:tu )?(\\d{1,2}) (?:tinh|don vi|dia"
              + " phuong|thanh pho|huyen|so|nuoc|bo|xa|phuong|co quan|truong|benh"
              + " vien|nganh)\\b|(?:hang|thu|vi tri|bac)(?: thu)? (\\d{1,2})\\b|tu (?:1|01) den"
              + " (\\d{1,2})\\b|(\\d{1,2}) (?:tinh|don vi|dia phuong|huyen)[^.;]{0,40}dan dau");
  private static final Pattern BAND =
      Pattern.compile(
          "nhom (?:cac (?:tinh|dia phuong|don vi) (?:co )?)?(?:chat luong |dieu hanh |diem |xep"
              + " hang |xep loai )?(tot|kha|trung binh cao|trung binh thap|trung binh|cao"
              + " nhat|cao|rat tot|xuat sac|dan dau)\\b|(?:muc|loai|xep loai) (tot|kha|rat tot|xuat"
              + " sac)\\b");
  private static final Pattern MEAN =
      Pattern.compile("(?:cao hon|tren|vuot)(?: muc)? (?:trung binh|binh quan)");
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
      int end = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
      standing(paper, node, text, named.get(i), clauseEnd(text, named.get(i).end(), end));
    }
  }

  private static int clauseEnd(Passage text, int from, int to) {
    for (int at = from; at < to; at++)
      if (text.text().charAt(at) == ';' || text.text().startsWith(". ", at)) return at;
    return to;
  }

  private static void standing(
      Paper paper, Node node, Passage text, Indicators.Named one, int end) {
    Passage after = text.sub(one.end(), end);
    Optional<Fact.IndexTarget> target =
        target(one.name(), after, year(node, text, one.start(), after));
    target
        .filter(found -> paper.facts(Fact.IndexTarget.class).noneMatch(found::equals))
        .ifPresent(found -> paper.certain(found, text.sub(one.start(), end)));
  }

  private static Optional<Fact.IndexTarget> target(String name, Passage after, PartialDate year) {
    Matcher top = after.match(TOP);
    if (top.find())
      return Optional.of(new Fact.IndexTarget(name, Fact.Standing.TOP, top.group(1), year));
    Matcher rank = after.match(RANK);
    if (rank.find())
      return Optional.of(new Fact.IndexTarget(name, Fact.Standing.RANK_WITHIN, first(rank), year));
    if (after.has(MEAN))
      return Optional.of(new Fact.IndexTarget(name, Fact.Standing.ABOVE_MEAN, "", year));
    Matcher band = after.match(BAND);
    if (!band.find()) return Optional.empty();
    Passage value = after.group(band, band.start(1) >= 0 ? 1 : 2);
    return Optional.of(new Fact.IndexTarget(name, Fact.Standing.BAND, value.text(), year));
  }

  private static PartialDate ofHeadings(Node node) {
    return node.outward()
        .skip(1)
        .map(Node::heading)
        .map(text -> text.match(YEAR))
        .filter(Matcher::find)
        .findFirst()
        .<PartialDate>map(found -> new PartialDate.InYear(Integer.parseInt(found.group(1))))
        .orElse(PartialDate.unknown());
  }

  private static String first(Matcher found) {
    for (int i = 1; i <= found.groupCount(); i++)
      if (found.start(i) >= 0) return String.valueOf(Integer.parseInt(found.group(i)));
    return "";
  }

  private static PartialDate year(Node node, Passage text, int start, Passage after) {
    Matcher own = after.match(YEAR);
    if (own.find()) return new PartialDate.InYear(Integer.parseInt(own.group(1)));
    PartialDate last = PartialDate.unknown();
    Matcher found = text.sub(0, start).match(YEAR);
    while (found.find()) last = new PartialDate.InYear(Integer.parseInt(found.group(1)));
    return last instanceof PartialDate.InYear ? last : ofHeadings(node);
  }
}
