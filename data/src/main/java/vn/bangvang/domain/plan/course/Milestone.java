package vn.bangvang.domain.plan.course;

import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// A date of the plan, known or still to come.
public record Milestone(Kind kind, PartialDate when, String note) {
  public Milestone {
    note = Texts.line(note);
  }

  public enum Kind {
    MID_REVIEW,
    FINAL_REVIEW,
    DOSSIER_DEADLINE,
    REPORT
  }
}
