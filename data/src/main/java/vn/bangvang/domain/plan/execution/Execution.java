package vn.bangvang.domain.plan.execution;

import java.util.List;

/// How the plan is carried out: who does what, the tasks, the reports and the money.
public record Execution(
    List<Assignment> assignments,
    List<PlannedTask> tasks,
    List<ReportDuty> reports,
    List<MoneyLine> money) {
  public static final Execution UNSTATED =
      new Execution(List.of(), List.of(), List.of(), List.of());

  public Execution {
    assignments = List.copyOf(assignments);
    tasks = List.copyOf(tasks);
    reports = List.copyOf(reports);
    money = List.copyOf(money);
  }
}
