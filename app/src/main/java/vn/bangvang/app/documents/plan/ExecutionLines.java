package vn.bangvang.app.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.app.words.DutyWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Texts;

/// Which tasks there are, out of what it is paid, who does what, and when reports are due.
final class ExecutionLines {
  private final BodyForm form;
  private final Plan plan;

  ExecutionLines(BodyForm form, Plan plan) {
    this.form = form;
    this.plan = plan;
  }

  /// What one body does: "2a" and "2b" stand under one "2".
  private record Share(List<Assignment> duties) {
    String who() {
      return duties.getFirst().who();
    }

    String number() {
      String label = duties.getFirst().label();
      return Signs.isNumber(label) ? label.replaceAll("\\p{L}+$", "") : label;
    }

    boolean holds(Assignment duty) {
      return !who().isEmpty()
          && duty.who().equals(who())
          && new Share(List.of(duty)).number().equals(number());
    }

    private String letter(Assignment duty) {
      return duty.label().substring(number().length());
    }
  }

  /// The annex has the tasks themselves.
  Lines tasks(List<PlanText.TaskField> fields) {
    var lines = new Lines(form);
    if (fields.isEmpty()) return lines;
    int all = fields.stream().mapToInt(one -> one.tasks().size()).sum();
    lines.plain(Words.say("paper.plan.tasks", Numbers.count(all), Numbers.count(fields.size())));
    for (int i = 0; i < fields.size(); i++) {
      String count = Numbers.count(fields.get(i).tasks().size());
      String label = fields.get(i).field().label();
      lines.point(
          label.isEmpty() ? String.valueOf(i + 1) : label,
          Words.say("paper.plan.tasks.field", fields.get(i).field().title(), count));
    }
    return lines;
  }

  Lines money() {
    var lines = new Lines(form);
    for (MoneyLine money : plan.execution().money()) lines.point("", said(money));
    return lines;
  }

  private static String said(MoneyLine money) {
    String from =
        Stream.of(money.rate(), money.source())
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("; "));
    if (money.purpose().isEmpty() || from.isEmpty()) return money.purpose() + from;
    return Words.say("colon", money.purpose(), from);
  }

  Lines duties() {
    var lines = new Lines(form);
    var shares = shares();
    shares.forEach(share -> duty(share, lines));
    reports(shares, lines);
    return lines;
  }

  private List<Share> shares() {
    var shares = new ArrayList<Share>();
    for (Assignment duty : plan.execution().assignments()) {
      if (shares.isEmpty() || !shares.getLast().holds(duty))
        shares.add(new Share(new ArrayList<>()));
      shares.getLast().duties().add(duty);
    }
    return shares;
  }

  private static void duty(Share share, Lines lines) {
    var duties = share.duties();
    if (duties.size() == 1) {
      var only = duties.getFirst();
      lines.point(only.label(), DutyWords.assignment(only));
      return;
    }
    lines.heading(share.number(), share.who());
    for (Assignment duty : duties) beneath(share.number(), share.letter(duty), duty.text(), lines);
  }

  /// Beneath a number stands a letter or a dash, beneath a dash a plus.
  private static void beneath(String above, String label, String text, Lines lines) {
    if (above.isEmpty()) lines.below(text);
    else lines.point(label, text);
  }

  /// The last of the duties, with the number that follows.
  private void reports(List<Share> shares, Lines lines) {
    var reports = plan.execution().reports();
    if (reports.isEmpty()) return;
    String label = shares.isEmpty() ? "" : following(shares.getLast().number());
    String named = Words.say("paper.plan.reports");
    if (reports.size() == 1) {
      String duty = Texts.continued(DutyWords.report(reports.getFirst()));
      lines.point(label, Words.say("colon", named, duty));
      return;
    }
    lines.heading(label, named);
    for (ReportDuty duty : reports) beneath(label, "", DutyWords.report(duty), lines);
  }

  private static String following(String number) {
    return number.matches("\\d{1,3}") ? String.valueOf(Integer.parseInt(number) + 1) : "";
  }
}
