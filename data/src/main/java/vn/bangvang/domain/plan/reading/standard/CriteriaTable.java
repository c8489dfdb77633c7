package vn.bangvang.domain.plan.reading.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.measure.Measures;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Table;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Criteria in the rows of a table, with a column that says for whom they are.
final class CriteriaTable {
  private static final Pattern TEXT = Pattern.compile("tieu chi|tieu chuan|noi dung");
  private static final Pattern LABEL = Pattern.compile("^(?:so )?(?:stt|tt)\\b|^ky hieu");
  private static final Pattern WHOM = Pattern.compile("doi tuong|ap dung");
  private static final Pattern TARGET = Pattern.compile("chi tieu|muc dat|muc do|yeu cau|nguong");

  private static final Pattern TICK = Pattern.compile("[x✓v+]");

  private static final int LONGEST_GROUP = 80;
  private static final Pattern GROUP =
      Pattern.compile(
          "^(?:tieu chi )?(?:(?:doi voi|danh cho|cua) )?(?:cac )?(?:tap the|ca nhan|nguoi dung"
              + " dau|don vi)\\b");

  private CriteriaTable() {}

  static void read(Paper paper) {
    paper
        .nodes()
        .filter(node -> Sections.isUnder(node, Topic.CRITERIA))
        .forEach(node -> node.tables().forEach(table -> table(paper, node, table)));
  }

  private static void table(Paper paper, Node node, Table table) {
    int text = table.column(TEXT);
    if (text < 0) return;
    Set<SubjectKind> group = EnumSet.noneOf(SubjectKind.class);
    for (List<Passage> row : table.rows())
      if (isGroup(row)) group = whom(row);
      else row(paper, table, row, group.isEmpty() ? above(node) : group);
  }

  /// A row with nothing but a heading: "I | Đối với tập thể".
  private static boolean isGroup(List<Passage> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count() <= 2
        && !whom(row).isEmpty()
        && row.stream().allMatch(cell -> cell.length() < LONGEST_GROUP);
  }

  private static Set<SubjectKind> whom(List<Passage> row) {
    return row.stream()
        .filter(cell -> cell.begins(GROUP))
        .map(Whom::plain)
        .findFirst()
        .orElse(EnumSet.noneOf(SubjectKind.class));
  }

  private static void row(Paper paper, Table table, List<Passage> row, Set<SubjectKind> above) {
    Passage text = Table.cell(row, table.column(TEXT)).closed(";.");
    if (text.isEmpty()) return;
    String label = Table.cell(row, table.column(LABEL)).closed(".)").text();
    Set<SubjectKind> kinds = kinds(above, table, row);
    var parted = Exclusions.of(text);
    Passage target = Table.cell(row, table.column(TARGET));
    Gauge gauge =
        Measures.of(
            target.isEmpty()
                ? parted.text()
                : Passage.joined(List.of(parted.text(), parted.text().blankAfter(), target)));
    for (SubjectKind kind : kinds)
      paper.certain(new Fact.Criterion(kind, label, text.text(), gauge, parted.exclusions()), text);
  }

  private static Set<SubjectKind> kinds(Set<SubjectKind> above, Table table, List<Passage> row) {
    Set<SubjectKind> told = Whom.plain(Table.cell(row, table.column(WHOM)));
    if (!told.isEmpty()) return told;
    Set<SubjectKind> ticked = EnumSet.noneOf(SubjectKind.class);
    for (int i = 0; i < table.heads().size(); i++)
      if (Table.cell(row, i).match(TICK).matches()) ticked.addAll(Whom.plain(table.heads().get(i)));
    if (!ticked.isEmpty()) return ticked;
    return above;
  }

  private static Set<SubjectKind> above(Node node) {
    return node.outward()
        .map(Whom::ofHeading)
        .filter(kinds -> !kinds.isEmpty())
        .findFirst()
        .orElse(EnumSet.of(SubjectKind.COLLECTIVE));
  }
}
