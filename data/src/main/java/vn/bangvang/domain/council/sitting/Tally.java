package vn.bangvang.domain.council.sitting;

import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.unit.person.PersonId;

/// The votes on one item and everybody they could be counted of.
public record Tally(Electorate electorate, int agree, int disagree, int other) {

  /// All members and those present; of each, how many step aside from this item.
  public record Electorate(int members, int present, int recused, int recusedPresent) {}

  public static Tally of(Session session, Item item) {
    var recused = session.attendance().stream().filter(one -> item.isRecused(idOf(one))).toList();
    int recusedPresent = (int) recused.stream().filter(Attendance::isPresent).count();
    var electorate =
        new Electorate(
            session.attendance().size(), session.present(), recused.size(), recusedPresent);
    return new Tally(
        electorate,
        count(item, Vote.Agree.class),
        count(item, Vote.Disagree.class),
        count(item, Vote.Other.class));
  }

  public int valid() {
    return agree + disagree + other;
  }

  /// Those who could have voted and did not.
  public int silent() {
    return electorate.present() - electorate.recusedPresent() - valid();
  }

  /// Those who agreed, of everybody the rule counts.
  public Ratio of(Majority majority) {
    return new Ratio(agree, size(majority.base(), majority.onRecusal()));
  }

  public Result result(Majority majority) {
    if (valid() == 0) return new Result.Waiting();
    String formula = formula(majority);
    int silent = Math.max(0, silent());
    if (isReached(majority, 0, silent)) return new Result.Agreed(formula);
    if (!isReached(majority, silent, 0)) return new Result.NotAgreed(formula);
    return new Result.Undecided(
        Sentences.say("majority.undecided", formula, Numbers.count(silent)));
  }

  /// If so many more agreed and so many more did not.
  private boolean isReached(Majority majority, int agreeing, int disagreeing) {
    var later = new Tally(electorate, agree + agreeing, disagree + disagreeing, other);
    return majority.isReachedBy(later.of(majority));
  }

  /// "6/7 thành viên có mặt tán thành, bằng 85,7 %; yêu cầu ≥ 2/3 (66,7 %)".
  private String formula(Majority majority) {
    Ratio votes = of(majority);
    String base = Sentences.say("base." + majority.base());
    return Sentences.say("majority.formula", votes, base, votes.percent(), majority.shown());
  }

  private int size(Base base, Majority.OnRecusal onRecusal) {
    boolean leaves = onRecusal == Majority.OnRecusal.LEAVES_BASE;
    return switch (base) {
      case ALL_MEMBERS -> electorate.members() - (leaves ? electorate.recused() : 0);
      case PRESENT -> electorate.present() - (leaves ? electorate.recusedPresent() : 0);
      case VALID_VOTES -> valid();
    };
  }

  private static PersonId idOf(Attendance attendance) {
    return attendance.member().person();
  }

  private static int count(Item item, Class<? extends Vote> kind) {
    return switch (item.ballot()) {
      case Ballot.NotOpened _ -> 0;
      case Ballot.Open(var cast) ->
          (int) cast.stream().map(Ballot.Cast::vote).filter(kind::isInstance).count();
    };
  }
}
