package vn.bangvang.app.documents.plan;

import vn.bangvang.app.words.DutyWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.shared.BodyForm;

/// Out of what it is paid, who does what, and when reports are due.
final class ExecutionLines {
  private final BodyForm form;
  private final Plan plan;

  ExecutionLines(BodyForm form, Plan plan) {
    this.form = form;
    this.plan = plan;
  }

  Lines money() {
    var lines = new Lines(form);
    for (MoneyLine money : plan.execution().money()) lines.point("", DutyWords.money(money));
    return lines;
  }

  Lines duties() {
    var lines = new Lines(form);
    for (Assignment duty : plan.execution().assignments())
      lines.point(duty.label(), DutyWords.assignment(duty));
    for (ReportDuty duty : plan.execution().reports()) lines.point("", DutyWords.report(duty));
    if (!plan.execution().tasks().isEmpty()) lines.plain(Words.say("paper.plan.annex.named"));
    return lines;
  }
}
