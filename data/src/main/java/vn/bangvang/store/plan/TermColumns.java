package vn.bangvang.store.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Score;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.CriterionRecord;

/// The terms of a criterion in its columns.
final class TermColumns {
  private TermColumns() {}

  static Terms of(CriterionRecord row, Source source, List<Exclusion> exclusions) {
    return new Terms(scope(row), source, exclusions, row.getEvidenceText(), score(row));
  }

  static Source source(CriterionRecord row, List<Source.Origin> origins) {
    return row.getFromUnit() ? new Source.Unit(origins) : new Source.Own();
  }

  static void write(Terms terms, CriterionRecord row) {
    write(terms.scope(), row);
    row.setFromUnit(terms.source() instanceof Source.Unit);
    row.setEvidenceText(terms.evidence());
    if (terms.score() instanceof Score.Points(var most)) row.setWorth(most);
  }

  private static void write(Scope scope, CriterionRecord row) {
    row.setConditionText("");
    row.setKindLines("");
    switch (scope) {
      case Scope.Everyone _ -> {}
      case Scope.Where(var condition) -> row.setConditionText(condition);
      case Scope.Kinds(var kinds, var condition) -> {
        row.setKindLines(Rows.lines(kinds.stream().map(UnitKind::name).toList()));
        row.setConditionText(condition);
      }
    }
  }

  private static Scope scope(CriterionRecord row) {
    var kinds = Rows.lines(row.getKindLines()).stream().map(UnitKind::new).toList();
    String condition = row.getConditionText();
    if (!kinds.isEmpty()) return new Scope.Kinds(kinds, condition);
    return condition.isEmpty() ? new Scope.Everyone() : new Scope.Where(condition);
  }

  private static Score score(CriterionRecord row) {
    BigDecimal worth = row.getWorth();
    return worth == null ? Score.UNSCORED : new Score.Points(worth);
  }
}
