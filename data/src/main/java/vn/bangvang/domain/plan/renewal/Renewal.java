package vn.bangvang.domain.plan.renewal;

import java.util.List;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.copy.Identities;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;

/// Next year's plan from this year's: a new draft whose dates and own years are moved. Nothing of
/// what was reached is carried over.
public record Renewal(Plan plan, List<Flag> flags) {
  public Renewal {
    flags = List.copyOf(flags);
  }

  /// Something that only the clerk can judge: a document that is cited with its old number and
  /// date.
  public record Flag(Part.Spot spot, String sentence) {}

  /// The year is the first one of the new plan.
  public static Outcome<Renewal> of(Plan last, int year, Ids ids) {
    var own = Years.of(last);
    if (own.isEmpty()) return Outcome.refused("renewal.year.unknown");
    int by = year - own.get().first();
    if (by == 0) return Outcome.refused("renewal.year.same", year);
    var shift = new YearShift(own.get(), by);
    var movement = Identities.fresh(ids).of(new MovedMovement(shift).of(last.movement()));
    var kind = last.standing().kind();
    var draft = new Standing(kind, new Standing.Stage.Draft(), new Standing.Parentage.None());
    var execution = new MovedExecution(shift).of(last.execution());
    var id = new PlanId(ids.next());
    var plan = new Plan(id, paper(last.paper(), shift), draft, movement, execution);
    return Outcome.done(new Renewal(plan, Flags.of(last)));
  }

  /// The number keeps its sign alone.
  private static Paper paper(Paper last, YearShift shift) {
    var heading = last.heading();
    var number = heading.number().sign();
    var blank =
        new Heading(
            heading.issuer(),
            number,
            heading.place(),
            PartialDate.unknown(),
            shift.moved(heading.title()));
    return new Paper(last.form(), blank, last.bases(), last.recipients(), last.signer());
  }
}
