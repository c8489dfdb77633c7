package vn.bangvang.domain.plan;

import java.time.LocalDate;
import vn.bangvang.domain.shared.text.Texts;

/// What kind of plan it is, how far it has come, and under which other plan it stands.
public record Standing(Kind kind, Stage stage, Parentage parentage) {
  public static final Standing NEW =
      new Standing(Kind.MOVEMENT_LAUNCH, new Stage.Draft(), new Parentage.None());

  public enum Kind {
    /// Launches an emulation movement.
    MOVEMENT_LAUNCH,
    /// A work plan of administrative reform.
    REFORM_WORK
  }

  public sealed interface Stage {
    record Draft() implements Stage {}

    record Issued(LocalDate on) implements Stage {}

    record Closed(LocalDate issued, LocalDate on) implements Stage {}

    record Archived(LocalDate issued, LocalDate closed, LocalDate on) implements Stage {}
  }

  public sealed interface Parentage {
    record None() implements Parentage {}

    /// The share is the field of reform or the office for which the plan was made; taken is the
    /// parent's movement as it was when last taken over.
    record Under(PlanId parent, String share, Movement taken) implements Parentage {
      public Under {
        share = Texts.line(share);
      }
    }
  }

  public Standing at(Stage changed) {
    return new Standing(kind, changed, parentage);
  }

  public Standing under(Parentage changed) {
    return new Standing(kind, stage, changed);
  }
}
