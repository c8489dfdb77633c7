package vn.bangvang.domain.plan.renewal;

import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;

/// How a plan is carried out some years later.
record MovedExecution(YearShift shift) {

  Execution of(Execution last) {
    return new Execution(
        last.assignments().stream().map(this::of).toList(),
        last.tasks().stream().map(this::of).toList(),
        last.reports().stream().map(this::of).toList(),
        last.money().stream().map(this::of).toList());
  }

  private Assignment of(Assignment one) {
    return new Assignment(one.label(), one.who(), shift.moved(one.text()));
  }

  private PlannedTask of(PlannedTask task) {
    return new PlannedTask(
        task.field(),
        shift.moved(task.text()),
        shift.moved(task.product()),
        task.bodies(),
        shift.moved(task.time()));
  }

  private ReportDuty of(ReportDuty duty) {
    ReportDuty.Rhythm rhythm =
        switch (duty.rhythm()) {
          case ReportDuty.Rhythm.Every every -> every;
          case ReportDuty.Rhythm.On(var date) -> new ReportDuty.Rhythm.On(shift.moved(date));
        };
    return new ReportDuty(rhythm, duty.to(), shift.moved(duty.note()));
  }

  private MoneyLine of(MoneyLine line) {
    return new MoneyLine(
        shift.moved(line.purpose()), shift.moved(line.rate()), shift.moved(line.source()));
  }
}
