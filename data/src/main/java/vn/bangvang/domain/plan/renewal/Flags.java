package vn.bangvang.domain.plan.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing.Parentage;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.renewal.Renewal.Flag;
import vn.bangvang.domain.shared.text.Sentences;

/// Where a renewed plan still speaks of documents of last year.
final class Flags {
  private final List<Flag> found = new ArrayList<>();

  private Flags() {}

  static List<Flag> of(Plan last) {
    var flags = new Flags();
    var bases = last.paper().bases();
    for (int i = 0; i < bases.size(); i++)
      flags.add(Part.BASES.at(i), "renewal.base", bases.get(i).named());
    if (last.standing().parentage() instanceof Parentage.Under)
      flags.add(Part.PARENT.whole(), "renewal.parent", last.title());
    var purpose = last.movement().purpose();
    flags.citing(Part.GOALS, purpose.goals(), Point::text);
    flags.citing(Part.CONTENTS, purpose.contents(), Point::text);
    flags.citing(Part.SOLUTIONS, purpose.solutions(), Point::text);
    flags.citing(Part.CRITERIA, last.standards().criteria(), one -> one.wording().text());
    flags.citing(Part.ASSIGNMENTS, last.execution().assignments(), one -> one.text());
    flags.citing(Part.TASKS, last.execution().tasks(), one -> one.text());
    flags.citing(Part.MONEY, last.execution().money(), MoneyLine::rate);
    return List.copyOf(flags.found);
  }

  private <T> void citing(Part part, List<T> lines, Function<T, String> text) {
    for (int i = 0; i < lines.size(); i++)
      if (YearShift.cites(text.apply(lines.get(i)))) add(part.at(i), "renewal.cited", "");
  }

  private void add(Part.Spot spot, String key, String what) {
    found.add(new Flag(spot, Sentences.say(key, spot.shown(), what)));
  }
}
