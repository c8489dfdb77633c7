package vn.bangvang.app.documents.minutes;

import java.time.LocalTime;
import java.util.List;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Tally;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.Ratio;

/// What the minutes of a session say, before any form is given to it.
public record Minutes(
    Opening opening, Attending attending, List<Said> discussion, Voting voting, Ending ending) {
  public Minutes {
    discussion = List.copyOf(discussion);
  }

  /// Who met, when and where, and over what.
  public record Opening(Body body, Sitting sitting, Occasion occasion) {}

  public record Body(String superior, String council, String place, String founded) {}

  public record Occasion(String subject, String plan, String authority) {}

  /// Everybody on the Council and whether they came; who presides and who writes.
  public record Attending(
      List<Attendance> members, Speaker presiding, Speaker secretary, String guests) {
    public Attending {
      members = List.copyOf(members);
    }

    int present() {
      return (int) members.stream().filter(Attendance::isPresent).count();
    }

    /// Whether the roll has been called: until then nobody knows how many came.
    boolean isCalled() {
      return members.stream().noneMatch(one -> one.presence() instanceof Presence.NotRecorded);
    }

    List<Attendance> absent() {
      return members.stream().filter(one -> one.presence() instanceof Presence.Absent).toList();
    }
  }

  public record Speaker(String name, String post) {
    static final Speaker NOBODY = new Speaker("", "");
  }

  public record Said(String about, String text) {}

  /// How was voted, and the result on every nominee.
  public record Voting(Majority majority, List<StoodAside> aside, List<Outcome> outcomes) {
    public Voting {
      aside = List.copyOf(aside);
      outcomes = List.copyOf(outcomes);
    }

    List<Outcome> collectives() {
      return outcomes.stream().filter(one -> one.subject() == SubjectKind.COLLECTIVE).toList();
    }

    List<Outcome> individuals() {
      return outcomes.stream().filter(one -> one.subject() != SubjectKind.COLLECTIVE).toList();
    }
  }

  public record StoodAside(String member, String candidate, String reason) {}

  public record Outcome(Candidate candidate, Tally tally, Ratio votes, Result result) {
    SubjectKind subject() {
      return candidate.subject();
    }

    boolean isWaiting() {
      return result instanceof Result.Waiting || result instanceof Result.Undecided;
    }
  }

  public sealed interface Ending {
    /// The session goes on: these are draft minutes.
    record Open() implements Ending {}

    record Closed(LocalTime at, String conclusion) implements Ending {}
  }
}
