package vn.bangvang.domain.plan.reading.course;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.plan.reading.outline.Marker;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The tasks of a reform plan, by field; also from the tables of its appendix.
public final class TasksPart {
  private static final Pattern DRAFTS =
      Pattern.compile("^(?:tham muu|trinh|ban hanh|xay dung|du thao)[^:]{0,80}:$");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\b(?:nghi quyet|quyet dinh|quy dinh|quy che|ke hoach|chi thi|de an|chuong trinh|bo chi"
              + " so|huong dan|bo tieu chi|quy trinh)\\b");
  private static final Pattern APPENDED =
      Pattern.compile(
          "^\\(?(?:theo |chi tiet |co |kem theo )?[^.]{0,40}phu luc|neu tai phu luc|phu luc kem"
              + " theo");
  private static final Pattern PRODUCT =
      Pattern.compile(
          "[.;,(-] ?\\(?(?:(?:san pham|ket qua dau ra|dau ra)[^:.;]{0,30}|ket qua):"
              + " ?([^;.()]{3,200})");

  /// "Cải cách thể chế: 13 nhiệm vụ" only counts what stands elsewhere.
  private static final Pattern COUNTED =
      Pattern.compile(
          "^[^:;.]{2,160}: ?(?:gom |co |tong so |tong cong )?\\d{1,3} (?:nhiem vu|dau viec|cong"
              + " viec)(?:[^a-z]{0,3}|,? (?:neu |chi tiet |xem |theo |tai )*phu luc[^;]{0,40})$");

  private static final Pattern GOALS = Pattern.compile("^muc tieu|^yeu cau|^ket qua");

  private static final Pattern ITS_PRODUCT =
      Pattern.compile("^(?:san pham|ket qua|dau ra)[^:.;]{0,30}: ?([^;.]{3,200})");
  private static final Pattern DETAIL =
      Pattern.compile(
          "^(?:san pham|ket qua|dau ra|thoi gian|thoi han|tien do|(?:don vi |co quan |phong |bo"
              + " phan )?(?:chu tri|phoi hop|tham muu|thuc hien)|phan cong|kinh phi)[^:.;]{0,40}:");

  private TasksPart() {}

  public static void read(Paper paper) {
    if (paper.fact(Fact.Kind.class).filter(one -> one.kind() == PlanKind.REFORM_WORK).isEmpty())
      return;
    sections(paper).forEach(section -> section(paper, section));
    Stream.concat(paper.nodes(), paper.zones().appendix().all())
        .forEach(node -> node.tables().forEach(table -> TaskTable.read(paper, table)));
  }

  private static Stream<Node> sections(Paper paper) {
    return paper.body().children().stream().filter(TasksPart::isTasks);
  }

  private static boolean isTasks(Node node) {
    Set<Topic> topics = Sections.topics(node);
    if (topics.contains(Topic.ORGANISATION)
        || topics.contains(Topic.PURPOSE)
        || topics.contains(Topic.MONEY)
        || topics.contains(Topic.BASES)) return false;
    return topics.contains(Topic.TASKS)
        || topics.contains(Topic.CONTENTS)
        || (topics.isEmpty() && !node.isLeaf() && node.marker() == Marker.ROMAN);
  }

  private static void section(Paper paper, Node section) {
    for (Node child : section.children()) {
      if (Sections.topics(child).contains(Topic.GOALS) || child.heading().has(GOALS)) continue;
      boolean isField = !child.isLeaf() && !child.marker().isBullet();
      if (isField) child.children().forEach(item -> item(paper, child.text().closed(":."), item));
      else item(paper, Passage.EMPTY, child);
    }
  }

  private static void item(Paper paper, Passage field, Node item) {
    if (item.isLeaf() || !isLead(item)) put(paper, field, item.text(), Passage.EMPTY);
    boolean isDrafts = item.text().begins(DRAFTS);
    for (Node child : item.children()) {
      if (child.text().begins(DETAIL)) detail(paper, child.text());
      else if (isDrafts) put(paper, field, child.text(), product(child.text()));
      else if (isLead(item)) item(paper, field, child);
    }
  }

  private static boolean isLead(Node item) {
    if (item.children().stream().allMatch(child -> child.text().begins(DETAIL))) return false;
    return item.text().text().endsWith(":")
        || (item.marker().isLabelled()
            && item.text().length() < 90
            && !item.text().text().endsWith(".")
            && !item.text().text().endsWith(";"));
  }

  private static Passage product(Passage text) {
    Matcher found = text.match(DOCUMENT);
    return found.find() ? text.from(found.start()).closed(";.") : Passage.EMPTY;
  }

  /// A line of its own that names what the task before it yields.
  private static void detail(Paper paper, Passage line) {
    Matcher product = line.match(ITS_PRODUCT);
    var all = paper.findings();
    if (!product.find() || all.isEmpty()) return;
    var last = all.getLast();
    if (last.fact() instanceof Fact.Task(var field, var text, var made) && made.isEmpty()) {
      var task = new Fact.Task(field, text, line.group(product, 1).closed(";.").text());
      all.set(all.size() - 1, new Finding<>(task, last.place(), last.sureness()));
    }
  }

  private static void put(Paper paper, Passage field, Passage whole, Passage product) {
    if (whole.has(APPENDED) || whole.begins(COUNTED)) return;
    if (whole.begins(DETAIL)) {
      detail(paper, whole);
      return;
    }
    Matcher named = whole.match(PRODUCT);
    boolean isNamed = product.isEmpty() && named.find();
    Passage text = isNamed ? whole.sub(0, named.start()) : whole;
    Passage made = isNamed ? whole.group(named, 1).closed(";.)") : product;
    Passage bare = text.closed(";.:");
    if (!bare.isEmpty()) paper.certain(new Fact.Task(field.text(), bare.text(), made.text()), bare);
  }
}
