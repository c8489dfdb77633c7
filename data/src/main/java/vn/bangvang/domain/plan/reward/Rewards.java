package vn.bangvang.domain.plan.reward;

import java.util.List;

/// What can be won, and the papers by which it is asked for.
public record Rewards(List<Award> awards, List<DossierPart> dossier, int copies) {
  public Rewards {
    awards = List.copyOf(awards);
    dossier = List.copyOf(dossier);
  }
}
