package vn.bangvang.domain.plan.intake;

import java.util.List;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.PartialDate;

/// The tasks and the reports. Who does them, and by when, is added when the plan is looked over.
final class Deeds {
  private static final PlannedTask.Bodies NOBODY = new PlannedTask.Bodies("", List.of());

  private Deeds() {}

  static Execution of(Accepted accepted) {
    return new Execution(
        List.of(),
        accepted.all(Fact.Task.class).stream().map(Deeds::task).toList(),
        accepted.all(Fact.Report.class).stream().map(Deeds::report).toList(),
        List.of());
  }

  private static PlannedTask task(Fact.Task said) {
    var field = new PlannedTask.Field("", said.field());
    return new PlannedTask(field, said.text(), said.product(), NOBODY, PartialDate.unknown());
  }

  private static ReportDuty report(Fact.Report said) {
    var period =
        switch (said.period()) {
          case MONTH -> ReportDuty.Period.MONTH;
          case QUARTER -> ReportDuty.Period.QUARTER;
          case HALF_YEAR -> ReportDuty.Period.HALF_YEAR;
          case YEAR -> ReportDuty.Period.YEAR;
        };
    return new ReportDuty(new ReportDuty.Rhythm.Every(period), "", "");
  }
}
