package vn.bangvang.app.plans.reading;

import java.util.List;
import vn.bangvang.app.plans.reading.found.Decided;
import vn.bangvang.app.plans.reading.found.Decisions;
import vn.bangvang.app.plans.reading.found.Script;
import vn.bangvang.domain.plan.reading.PlanReading;

/// A document that is being read into a plan: its text, what was decided about it, and which of the
/// findings is looked at.
record Sheet(Source source, Decisions decisions, int current) {
  /// Where the text comes from; the notes are sentences about what was changed in it or left out.
  record Source(String name, Script script, List<String> notes) {}

  static Sheet of(String name, String text, List<String> notes, PlanReading reading) {
    var decisions = Decisions.of(reading);
    var places = decisions.all().stream().map(Decided::place).toList();
    return new Sheet(new Source(name, Script.of(text, places), notes), decisions, 0);
  }

  Decided finding() {
    return decisions.at(current);
  }

  Sheet at(int finding) {
    return new Sheet(source, decisions, Math.clamp(finding, 0, decisions.size() - 1));
  }

  Sheet with(Decisions decided) {
    return new Sheet(source, decided, current);
  }
}
