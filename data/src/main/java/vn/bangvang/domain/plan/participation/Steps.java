package vn.bangvang.domain.plan.participation;

import java.util.List;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// How far a unit has come with a plan: registered of its own will, launched by a plan of its own,
/// reported.
public record Steps(Registration registration, Launch launch, List<Report> reports) {
  public static final Steps NONE =
      new Steps(new Registration.NotYet(), new Launch.NotYet(), List.of());

  public Steps {
    reports = List.copyOf(reports);
  }

  public sealed interface Registration {
    record NotYet() implements Registration {}

    record Registered(PartialDate on) implements Registration {}
  }

  public sealed interface Launch {
    record NotYet() implements Launch {}

    /// By which plan of the unit's own.
    record By(DocumentNumber number, PartialDate dated) implements Launch {}
  }

  /// A report over a period (a month, a quarter, a year …), and when it came in.
  public record Report(PartialDate period, PartialDate received) {}
}
