package vn.bangvang.app.command.show;

import java.util.List;
import java.util.Map;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Tally;
import vn.bangvang.domain.plan.PlanId;

/// The sessions over a plan, for showing.
public final class Meetings {
  private Meetings() {}

  public static List<Map<String, Object>> sessions(Repositories repositories, PlanId plan) {
    return repositories.sessions().of(plan).stream()
        .map(session -> session(repositories, session))
        .toList();
  }

  private static Map<String, Object> session(Repositories repositories, Session session) {
    var sitting = session.sitting();
    var majority = session.rules().majority();
    var council = repositories.councils().find(session.convening().council());
    return Tree.of(
        "id", session.id(),
        "plan", session.convening().plan(),
        "council", council.map(Council::name),
        "round", session.convening().round(),
        "day", sitting.day().toString(),
        "opens", sitting.opens().toString(),
        "place", sitting.place(),
        "closed", session.isClosed(),
        "members", session.attendance().size(),
        "present", session.present(),
        "quorum", session.hasQuorum(),
        "base", majority.base(),
        "threshold", majority.threshold().toString(),
        "attendance", session.attendance().stream().map(Meetings::seat).toList(),
        "items", session.items().stream().map(item -> item(session, item)).toList());
  }

  private static Map<String, Object> seat(Attendance one) {
    String reason = one.presence() instanceof Presence.Absent(var why) ? why : "";
    String presence =
        switch (one.presence()) {
          case Presence.NotRecorded _ -> "";
          case Presence.Present _ -> "PRESENT";
          case Presence.Absent _ -> "ABSENT";
        };
    return Tree.of(
        "name",
        one.member().name().full(),
        "role",
        one.member().role(),
        "presence",
        presence,
        "reason",
        reason);
  }

  private static Map<String, Object> item(Session session, Item item) {
    var candidate = item.candidate();
    var tally = Tally.of(session, item);
    var tree =
        Tree.of(
            "name", candidate.name(),
            "subject", candidate.subject(),
            "form", candidate.form(),
            "recused", tally.electorate().recused());
    switch (tally.result(session.rules().majority())) {
      case Result.Waiting _ -> tree.put("result", "WAITING");
      case Result.Undecided _ -> tree.putAll(votes(session, tally, "WAITING"));
      case Result.Agreed _ -> tree.putAll(votes(session, tally, "AGREED"));
      case Result.NotAgreed _ -> tree.putAll(votes(session, tally, "NOT_AGREED"));
    }
    return tree;
  }

  private static Map<String, Object> votes(Session session, Tally tally, String result) {
    var share = tally.of(session.rules().majority());
    return Tree.of(
        "agree", tally.agree(),
        "disagree", tally.disagree(),
        "other", tally.other(),
        "of", share.whole(),
        "percent", share.percent(),
        "result", result);
  }
}
