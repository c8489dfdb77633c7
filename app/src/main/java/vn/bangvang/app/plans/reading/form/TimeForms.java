package vn.bangvang.app.plans.reading.form;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;

import java.util.List;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Fact;

/// When the plan begins and ends, and what is due in between.
final class TimeForms {
  private TimeForms() {}

  static FieldRow<Fact.Begins> begins(Fact.Begins blank) {
    var entry = Fields.when("reading.begins");
    return new FieldRow<>(blank)
        .text(MIDDLE, entry, Fact.Begins::when, (_, to) -> new Fact.Begins(to));
  }

  static FieldRow<Fact.Ends> ends(Fact.Ends blank) {
    var entry = Fields.when("reading.ends");
    return new FieldRow<>(blank).text(MIDDLE, entry, Fact.Ends::when, (_, to) -> new Fact.Ends(to));
  }

  static FieldRow<Fact.Milestone> milestone(Fact.Milestone blank) {
    var occasion =
        Fields.choice(
            "reading.occasion",
            List.of(Fact.Occasion.values()),
            one -> Words.say("milestone." + one));
    return new FieldRow<>(blank)
        .choice(
            MIDDLE,
            occasion,
            Fact.Milestone::occasion,
            (one, to) -> new Fact.Milestone(to, one.when()))
        .text(
            MIDDLE,
            Fields.when("reading.when"),
            Fact.Milestone::when,
            (one, to) -> new Fact.Milestone(one.occasion(), to))
        .first();
  }

  static FieldRow<Fact.Report> report(Fact.Report blank) {
    var period =
        Fields.choice(
            "reading.report",
            List.of(Fact.Period.values()),
            one -> Words.say("report.every." + one));
    return new FieldRow<>(blank)
        .choice(MIDDLE, period, Fact.Report::period, (_, to) -> new Fact.Report(to));
  }
}
