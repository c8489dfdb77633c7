package vn.bangvang.domain.plan;

import vn.bangvang.domain.shared.text.Sentences;

/// A part of a plan that can be pointed at.
public enum Part {
  NUMBER,
  DATE,
  TITLE,
  ISSUER,
  BASES,
  PARENT,
  THEME,
  GOALS,
  CONTENTS,
  SOLUTIONS,
  TARGETS,
  PERIOD,
  MILESTONES,
  ROUNDS,
  SUBJECTS,
  CRITERIA,
  AWARDS,
  DOSSIER,
  COPIES,
  ASSIGNMENTS,
  TASKS,
  REPORTS,
  MONEY,
  RECIPIENTS,
  SIGNER;

  public String shown() {
    return Sentences.say("part." + name());
  }

  /// The whole part, not one of its lines.
  public Spot whole() {
    return new Spot(this, Spot.WHOLE);
  }

  public Spot at(int line) {
    return new Spot(this, line);
  }

  /// A place in a plan to go to: a part, and which of its lines, counted from 0.
  public record Spot(Part part, int line) {
    static final int WHOLE = -1;

    /// "Căn cứ 2".
    public String shown() {
      return line == WHOLE ? part.shown() : Sentences.say("part.line", part.shown(), line + 1);
    }
  }
}
