package vn.bangvang.app.words;

import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.sitting.Candidate;

/// How councils, their rules and their votes are said.
public final class CouncilWords {
  private CouncilWords() {}

  public static String role(Role role) {
    return Words.say("role." + role);
  }

  /// "ít nhất 2/3 (66,7 %) thành viên có mặt; người không tham gia biểu quyết vẫn tính …".
  public static String rule(Majority majority) {
    return Words.say(
        "majority.rule",
        majority.shown(),
        Words.say("majority.base." + majority.base()),
        Words.say("majority.recusal." + majority.onRecusal()));
  }

  public static String vote(Vote vote) {
    return switch (vote) {
      case Vote.Agree _ -> Words.say("vote.agree");
      case Vote.Disagree _ -> Words.say("vote.disagree");
      case Vote.Other(var opinion) ->
          opinion.isEmpty() ? Words.say("vote.other") : Words.say("vote.other.said", opinion);
    };
  }

  public static String result(Result result) {
    return switch (result) {
      case Result.Waiting _ -> Words.say("result.waiting");
      case Result.Undecided _ -> Words.say("result.undecided");
      case Result.Agreed _ -> Words.say("result.agreed");
      case Result.NotAgreed _ -> Words.say("result.not.agreed");
    };
  }

  /// "Giám đốc, Sở Nội vụ – Bằng khen của …"; a collective has no position.
  public static String proposed(Candidate candidate) {
    return candidate.from().isEmpty()
        ? candidate.form()
        : Words.say("session.item.from", candidate.from(), candidate.form());
  }

  /// "Nguyễn Văn Thành, Giám đốc Sở Nội vụ".
  public static String candidate(Candidate candidate) {
    return candidate.from().isEmpty()
        ? candidate.name()
        : Words.say("candidate.from", candidate.name(), candidate.from());
  }
}
