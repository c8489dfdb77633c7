package vn.bangvang.domain.plan.course;

import java.time.LocalDate;
import java.util.Optional;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// One time at which the plan is reviewed and rewards are asked for, with its own nominations,
/// sessions and papers.
public record Round(RoundId id, Kind kind, String name, PartialDate when, PartialDate deadline) {
  public Round {
    name = Texts.line(name);
  }

  public enum Kind {
    /// Sơ kết.
    MID_REVIEW,
    /// Tổng kết.
    FINAL_REVIEW,
    YEARLY,
    /// The only one of a plan that does not speak of rounds.
    SINGLE
  }

  public static Round single(RoundId id) {
    return new Round(id, Kind.SINGLE, "", PartialDate.unknown(), PartialDate.unknown());
  }

  /// The last day on which it can be held, or dossiers be handed in.
  Optional<LocalDate> latest() {
    return when.latest().or(deadline::latest);
  }
}
