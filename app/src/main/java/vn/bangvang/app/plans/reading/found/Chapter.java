package vn.bangvang.app.plans.reading.found;

import vn.bangvang.domain.plan.reading.Fact;

/// The parts of a plan's page, as what was found is put in order; what the reader warns of comes
/// before them.
public enum Chapter {
  WARNINGS,
  FACTS,
  BASES,
  PURPOSE,
  PERIOD,
  SUBJECTS,
  CRITERIA,
  TARGETS,
  AWARDS,
  DOSSIER,
  TASKS,
  RECIPIENTS,
  SIGNER;

  public static Chapter of(Fact fact) {
    return switch (fact) {
      case Fact.Warning _ -> WARNINGS;
      case Fact.Kind _, Fact.Title _, Fact.Numbered _, Fact.Issuer _ -> FACTS;
      case Fact.IssuedOn _, Fact.IssuedAt _, Fact.Form _ -> FACTS;
      case Fact.Basis _, Fact.Parent _ -> BASES;
      case Fact.Theme _, Fact.Content _ -> PURPOSE;
      case Fact.Begins _, Fact.Ends _, Fact.Milestone _ -> PERIOD;
      case Fact.Subject _ -> SUBJECTS;
      case Fact.Criterion _ -> CRITERIA;
      case Fact.IndexTarget _ -> TARGETS;
      case Fact.Award _ -> AWARDS;
      case Fact.DossierPart _, Fact.Copies _ -> DOSSIER;
      case Fact.Task _, Fact.Report _ -> TASKS;
      case Fact.Recipient _ -> RECIPIENTS;
      case Fact.Signature _ -> SIGNER;
    };
  }
}
