package vn.bangvang.domain.plan.participation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.participation.Steps.Launch;
import vn.bangvang.domain.plan.participation.Steps.Registration;
import vn.bangvang.domain.plan.participation.Steps.Report;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitId;

/// One unit's part in one plan.
public record Participation(ParticipationId id, PlanId plan, UnitId unit, Steps steps) {

  /// The one of that unit in that plan, with nothing done yet. Its identity follows from whose it
  /// is, so that there can be no second one.
  public static Participation of(PlanId plan, UnitId unit) {
    String whose = "participation " + plan.value() + " " + unit.value();
    var id = UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8));
    return new Participation(new ParticipationId(id), plan, unit, Steps.NONE);
  }

  public boolean hasRegistered() {
    return steps.registration() instanceof Registration.Registered;
  }

  public boolean hasLaunched() {
    return steps.launch() instanceof Launch.By;
  }

  public boolean hasReported(PartialDate period) {
    return steps.reports().stream().anyMatch(one -> one.period().equals(period));
  }

  public Participation registered(Registration changed) {
    return at(new Steps(changed, steps.launch(), steps.reports()));
  }

  public Participation launched(Launch changed) {
    return at(new Steps(steps.registration(), changed, steps.reports()));
  }

  /// A second report over the same period takes the place of the first.
  public Participation reported(Report report) {
    var others = steps.reports().stream().filter(one -> !one.period().equals(report.period()));
    return with(Stream.concat(others, Stream.of(report)).toList());
  }

  public Participation notReported(PartialDate period) {
    return with(steps.reports().stream().filter(one -> !one.period().equals(period)).toList());
  }

  private Participation with(List<Report> reports) {
    return at(new Steps(steps.registration(), steps.launch(), reports));
  }

  private Participation at(Steps changed) {
    return new Participation(id, plan, unit, changed);
  }
}
