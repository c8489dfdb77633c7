package vn.bangvang.domain.plan.reading.course;

import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Table;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A table of tasks: rows that are headings of fields, and rows with a task and its product.
final class TaskTable {
  private static final Pattern TEXT = Pattern.compile("nhiem vu|cong viec|noi dung|hoat dong");
  private static final Pattern PRODUCT = Pattern.compile("san pham|ket qua");
  private static final Pattern FIELD = Pattern.compile("linh vuc");
  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}|[a-h]");

  private TaskTable() {}

  static void read(Paper paper, Table table) {
    if (table.column(TEXT) < 0) return;
    Passage field = Passage.EMPTY;
    for (List<Passage> row : table.rows()) field = row(paper, table, row, field);
  }

  private static Passage row(Paper paper, Table table, List<Passage> row, Passage field) {
    Passage text = Table.cell(row, table.column(TEXT)).closed(";.");
    long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
    boolean isHeading =
        row.getFirst().closed(".").match(ROMAN).matches()
            || (filled <= 2
                && table.heads().size() > 3
                && Table.cell(row, table.column(PRODUCT)).isEmpty());
    if (isHeading) return row.stream().filter(cell -> cell.length() > 5).findFirst().orElse(text);
    Passage own = Table.cell(row, table.column(FIELD));
    Passage product = Table.cell(row, table.column(PRODUCT)).closed(";.");
    if (!text.isEmpty())
      paper.certain(
          new Fact.Task((own.isEmpty() ? field : own).text(), text.text(), product.text()), text);
    return field;
  }
}
