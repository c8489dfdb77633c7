package vn.bangvang.app.plans.edit;

import java.util.List;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;

/// The pieces of how a plan is carried out.
public final class ExecutionPieces {
  private static final Piece<Execution> EXECUTION = new Piece<>(Plan::execution, Plan::carriedOut);
  public static final Piece<List<Assignment>> ASSIGNMENTS =
      EXECUTION.part(
          Execution::assignments,
          (one, to) -> new Execution(to, one.tasks(), one.reports(), one.money()));
  public static final Piece<List<PlannedTask>> TASKS =
      EXECUTION.part(
          Execution::tasks,
          (one, to) -> new Execution(one.assignments(), to, one.reports(), one.money()));
  public static final Piece<List<ReportDuty>> REPORTS =
      EXECUTION.part(
          Execution::reports,
          (one, to) -> new Execution(one.assignments(), one.tasks(), to, one.money()));
  public static final Piece<List<MoneyLine>> MONEY =
      EXECUTION.part(
          Execution::money,
          (one, to) -> new Execution(one.assignments(), one.tasks(), one.reports(), to));

  private ExecutionPieces() {}
}
