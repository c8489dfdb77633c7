package vn.bangvang.store.nomination;

import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer.Finding;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.store.jooq.tables.records.AnswerExclusionRecord;

/// The answer to an exclusion as a row.
final class Findings {
  private Findings() {}

  static ExclusionAnswer answer(AnswerExclusionRecord row) {
    Finding finding =
        switch (row.getFinding()) {
          case "ABSENT" -> new Finding.Absent();
          case "PRESENT" -> new Finding.Present();
          case "MEASURED" -> new Finding.Measured(row.getMeasured());
          default -> new Finding.NotYet();
        };
    return new ExclusionAnswer(row.getExclusionId(), finding, row.getObjectiveReasons());
  }

  static AnswerExclusionRecord row(
      ChecklistId checklist, CriterionId criterion, ExclusionAnswer answer, int place) {
    var row = new AnswerExclusionRecord();
    row.setChecklistId(checklist);
    row.setCriterionId(criterion);
    row.setPlace(place);
    row.setExclusionId(answer.exclusion());
    row.setObjectiveReasons(answer.objectiveReasons());
    switch (answer.finding()) {
      case Finding.NotYet _ -> row.setFinding("NOT_YET");
      case Finding.Absent _ -> row.setFinding("ABSENT");
      case Finding.Present _ -> row.setFinding("PRESENT");
      case Finding.Measured(var value) -> {
        row.setFinding("MEASURED");
        row.setMeasured(value);
      }
    }
    return row;
  }
}
