package vn.bangvang.domain.council.sitting;

import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// A nomination as it came before the Council: who, from where, for what.
public record Candidate(
    NominationId nomination, SubjectKind subject, String name, String from, String form) {

  public static Candidate of(Nomination nomination, String form) {
    var nominee = nomination.nominee();
    String from =
        switch (nominee) {
          case Nominee.Collective _ -> "";
          case Nominee.Individual one -> one.position().shown();
        };
    return new Candidate(nomination.id(), nominee.subject(), nominee.name(), from, form);
  }
}
