package vn.bangvang.app.words;

import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;

/// How the index targets of a plan are said.
public final class TargetWords {
  private TargetWords() {}

  /// "PAR INDEX: trong nhóm 30 địa phương đứng đầu, đến năm 2025".
  public static String target(IndexTarget target) {
    return Words.say("target.by.year", target.indicator().name(), aim(target.aim()), target.year());
  }

  public static String aim(Aim aim) {
    return switch (aim) {
      case Aim.RankWithin(int place) -> Words.say("aim.rank.within", place);
      case Aim.Top(int count) -> Words.say("aim.top", count);
      case Aim.Band(var name) -> Words.say("aim.band", name);
      case Aim.AboveMean(var of) -> Words.say("aim.above.mean", of);
    };
  }
}
