package vn.bangvang.domain.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Table;
import vn.bangvang.domain.plan.reading.standard.Whom;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Awards in the rows of a table: a column for the form, columns for how many.
final class AwardTable {
  private static final Pattern GIVER =
      Pattern.compile("tham quyen|cap khen|co quan|nguoi ky|cap quyet dinh|don vi khen");
  private static final Pattern WHOM = Pattern.compile("doi tuong");
  private static final Pattern COUNT = Pattern.compile("so luong|toi da");

  record Found(Fact.Award award, Passage where) {}

  private AwardTable() {}

  static List<Found> read(Table table) {
    List<Found> all = new ArrayList<>();
    for (List<Passage> row : table.rows()) all.addAll(row(table, row));
    return all;
  }

  private static List<Found> row(Table table, List<Passage> row) {
    for (Passage cell : row) {
      List<Forms.Form> forms = Forms.in(cell);
      if (!forms.isEmpty()) return counts(table, row, forms.getFirst(), cell);
    }
    return List.of();
  }

  private static List<Found> counts(
      Table table, List<Passage> row, Forms.Form form, Passage where) {
    Passage giver = Table.cell(row, table.column(GIVER));
    String authority = form.authority().isEmpty() ? giver.text() : form.authority();
    List<Found> all = new ArrayList<>();
    for (int column = 0; column < table.heads().size(); column++) {
      Set<SubjectKind> kinds = whom(table, row, column);
      Matcher number = Table.cell(row, column).match(Quotas.COUNT);
      if (kinds.size() != 1 || !number.matches()) continue;
      Bounds bounds = Quotas.bounds(number);
      all.add(
          new Found(
              new Fact.Award(
                  form.name(),
                  authority,
                  new Fact.Recipients.Only(kinds.iterator().next()),
                  bounds),
              where));
    }
    return all;
  }

  private static Set<SubjectKind> whom(Table table, List<Passage> row, int column) {
    Passage head = table.heads().get(column);
    Set<SubjectKind> told = Whom.plain(head);
    return told.isEmpty() && head.has(COUNT)
        ? Whom.plain(Table.cell(row, table.column(WHOM)))
        : told;
  }
}
