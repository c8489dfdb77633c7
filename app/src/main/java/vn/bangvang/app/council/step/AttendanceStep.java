package vn.bangvang.app.council.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.entry.Toggles;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.unit.person.PersonId;

/// Who came and who is excused; whether they are enough, at any time.
public final class AttendanceStep {
  private final SessionDesk desk;
  private final HBox quorum = Boxes.row("page-head");
  private final VBox seats = Boxes.column("page-body");
  private final Map<PersonId, Seat> known = new LinkedHashMap<>();
  private final VBox node;

  public AttendanceStep(SessionDesk desk) {
    this.desk = desk;
    var scrolling = Boxes.scrolling(seats);
    node = new VBox(quorum, Boxes.growing(scrolling));
  }

  public VBox node() {
    return node;
  }

  public void show(Session session) {
    boolean enough = session.hasQuorum();
    String said =
        Words.say(
            enough ? "session.quorum.reached" : "session.quorum.missing",
            Numbers.count(session.present()),
            Numbers.count(session.attendance().size()),
            session.rules().quorum());
    var meaning = enough ? Badge.Meaning.MET : Badge.Meaning.NOT_MET;
    var all = Action.of("session.all.present", Icon.MET, this::allPresent);
    quorum.getChildren().setAll(Badge.of(meaning, said), Boxes.spring(), Buttons.of(all));
    var people = session.attendance().stream().map(one -> one.member().person()).toList();
    if (!List.copyOf(known.keySet()).equals(people)) build(session.attendance());
    for (Attendance one : session.attendance())
      Objects.requireNonNull(known.get(one.member().person())).show(one.presence());
  }

  private void build(List<Attendance> attendance) {
    known.clear();
    seats.getChildren().clear();
    for (Attendance one : attendance) {
      var seat = new Seat(one.member());
      known.put(one.member().person(), seat);
      seats.getChildren().add(seat.node);
    }
  }

  private void allPresent() {
    desk.change(
        Words.say("session.all.present.done"),
        session -> {
          Outcome<Session> outcome = Outcome.done(session);
          for (Attendance one : session.attendance())
            if (outcome instanceof Outcome.Done<Session>(var sofar)
                && one.presence() instanceof Presence.NotRecorded)
              outcome = Proceedings.attended(sofar, one.member().person(), Presence.PRESENT);
          return outcome;
        });
  }

  /// One member: present, or absent and why.
  private final class Seat {
    /// What the two buttons say.
    private enum Came {
      PRESENT,
      ABSENT
    }

    private final Member member;
    private final Toggles<Came> came;
    private final TextEntry<String> reason =
        TextEntry.text("session.absent.reason").within(Room.MEMBER_REMARK);
    private final HBox node;

    Seat(Member member) {
      this.member = member;
      came =
          new Toggles<Came>("seat-" + member.person().value())
              .offer(Came.PRESENT, Words.say("presence.present"))
              .offer(Came.ABSENT, Words.say("presence.absent"))
              .takenBy(this::take);
      reason.takenBy(typed -> tell(new Presence.Absent(typed)));
      reason.node().setMinWidth(260);
      reason.node().setMaxWidth(260);
      var role = Words.say("session.seat", member.post(), CouncilWords.role(member.role()));
      var name = Labels.strong(member.name().full());
      node =
          Boxes.row(
              "seat",
              Boxes.growing(Boxes.column("said", name, Labels.muted(role))),
              reason.node(),
              came.node());
    }

    void show(Presence presence) {
      boolean absent = presence instanceof Presence.Absent;
      reason.setShown(absent);
      if (presence instanceof Presence.Absent(var why)) reason.show(why);
      came.show(
          switch (presence) {
            case Presence.NotRecorded _ -> Optional.empty();
            case Presence.Present _ -> Optional.of(Came.PRESENT);
            case Presence.Absent _ -> Optional.of(Came.ABSENT);
          });
    }

    private void take(Came chosen) {
      switch (chosen) {
        case PRESENT -> tell(Presence.PRESENT);
        case ABSENT -> tell(new Presence.Absent(""));
      }
    }

    private void tell(Presence presence) {
      desk.change(
          Words.say("session.attended", member.name().full()),
          session -> Proceedings.attended(session, member.person(), presence));
    }
  }
}
