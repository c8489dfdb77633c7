package vn.bangvang.domain.plan.reading.course;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Dates;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;

/// From when to when the plan runs; the milestones in between are read by Milestones.
public final class TimePart {
  private static final Pattern AT_ISSUE =
      Pattern.compile(
          "(?:ke tu|tu|bat dau tu|tinh tu)(?: ngay| khi| thoi diem| luc)* (?:ky|ban hanh|phat"
              + " dong|ke hoach[^.;]{0,20}ban hanh|van ban)|\\b(?:ke )?tu nay\\b|tu ngay (?:ke"
              + " hoach|phong trao)[^.;]{0,30}(?:ban hanh|phat dong)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:(?:cho )?den|ket thuc|hoan thanh)(?: het| cuoi| ngay| thang| nam| quy| vao|"
              + " trong| truoc)*$|[-–] ?$");
  private static final Pattern YEAR_END = Pattern.compile("^(?:het|cuoi) nam");
  private static final Pattern SINCE =
      Pattern.compile("\\b(?:tu|ke tu|bat dau)(?: ngay| dau| thang| nam| quy| dau nam)*$");
  private static final Pattern OTHER_TIME =
      Pattern.compile("de nghi|nop|gui|ho so|xet|binh xet|bao cao|so ket|tong ket|khen thuong");
  private static final Pattern SPAN = Pattern.compile("giai doan (20\\d{2}) ?- ?(20\\d{2})");

  private static final Pattern EMULATION = Pattern.compile("thi dua");

  private static final Pattern TO = Pattern.compile("\\bden\\b");

  /// "Tháng 3/2024: ban hành kế hoạch" is a line of a schedule.
  private static final Pattern SCHEDULED = Pattern.compile("^ ?: ?[a-z]");

  /// One step on the way has a time of its own.
  private static final Pattern STEP =
      Pattern.compile(
          "phat dong|trien khai|dang ky|de nghi|nop\\b|gui\\b|ho so|binh xet|xet |bao cao|so"
              + " ket|tong ket|khen thuong|kiem tra");

  private TimePart() {}

  public static void read(Paper paper) {
    List<Passage> stated = timeTexts(paper).toList();
    if (stated.stream().noneMatch(text -> period(paper, text, true)))
      elsewhere(paper).findFirst().ifPresent(text -> period(paper, text, false));
    Milestones.read(paper);
  }

  private static Stream<Passage> timeTexts(Paper paper) {
    return paper
        .nodes()
        .filter(node -> Sections.isUnder(node, Topic.TIME))
        .filter(node -> !isOtherTime(node))
        .flatMap(TimePart::texts);
  }

  private static Stream<Passage> texts(Node node) {
    boolean isWhole = node.body().isEmpty() || node.heading().has(STEP);
    return isWhole ? Stream.of(node.text()) : Stream.of(node.body(), node.text());
  }

  private static boolean isOtherTime(Node node) {
    return Sections.heading(node, Topic.TIME)
        .filter(above -> above.heading().has(OTHER_TIME) && !above.heading().has(EMULATION))
        .isPresent();
  }

  private static Stream<Passage> elsewhere(Paper paper) {
    return paper.nodes().map(Node::text).filter(text -> text.has(AT_ISSUE) && text.has(TO));
  }

  private static boolean period(Paper paper, Passage text, boolean isStated) {
    List<Dates.Found> dates = Dates.full(text);
    Optional<Dates.Found> until =
        dates.stream().filter(date -> isAfter(text, date, UNTIL)).findFirst();
    Optional<Dates.Found> since =
        dates.stream().filter(date -> isAfter(text, date, SINCE)).findFirst();
    Matcher issue = text.match(AT_ISSUE);
    boolean isIssue = issue.find();
    if (until.isEmpty() && since.isEmpty() && !isIssue)
      return isStated && whole(paper, text, dates);
    if (isIssue)
      put(
          paper,
          new Fact.Begins(new When.AtIssue()),
          text.sub(issue.start(), issue.end()),
          isStated);
    else
      since.ifPresent(date ->
          put(paper, new Fact.Begins(date.when()), text.sub(date.start(), date.end()), isStated));
    until.ifPresent(date ->
        put(paper, new Fact.Ends(date.when()), text.sub(date.start(), date.end()), isStated));
    return true;
  }

  private static void put(Paper paper, Fact fact, Passage where, boolean isStated) {
    if (isStated) paper.certain(fact, where);
    else paper.likely(fact, where);
  }

  /// "Năm 2024", "giai đoạn 2021 - 2025": the whole of it.
  private static boolean whole(Paper paper, Passage text, List<Dates.Found> dates) {
    Matcher span = text.match(SPAN);
    if (span.find()) {
      paper.likely(new Fact.Begins(year(span.group(1))), text.group(span, 1));
      paper.likely(new Fact.Ends(year(span.group(2))), text.group(span, 2));
      return true;
    }
    if (dates.size() != 1 || text.length() > 80 || text.has(STEP)) return false;
    Dates.Found only = dates.getFirst();
    if (text.from(only.end()).begins(SCHEDULED)) return false;
    Passage where = text.sub(only.start(), only.end());
    paper.likely(new Fact.Begins(only.when()), where);
    paper.likely(new Fact.Ends(only.when()), where);
    return true;
  }

  private static When year(String year) {
    return new When.On(new PartialDate.InYear(Integer.parseInt(year)));
  }

  private static boolean isAfter(Passage text, Dates.Found date, Pattern before) {
    return text.sub(Math.max(0, date.start() - 30), date.start()).stripped().has(before)
        || (before == UNTIL && text.sub(date.start(), date.end()).has(YEAR_END));
  }
}
