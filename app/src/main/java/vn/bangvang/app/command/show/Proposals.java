package vn.bangvang.app.command.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Appraisal;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.nomination.appraisal.Points;
import vn.bangvang.domain.nomination.appraisal.Verdict;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.reward.Award;

/// Nominations and quotas of a plan, for showing.
public final class Proposals {
  private Proposals() {}

  public static List<Map<String, Object>> nominations(Repositories repositories, PlanId plan) {
    return repositories.cases(plan).stream().map(Proposals::nomination).toList();
  }

  private static Map<String, Object> nomination(Case one) {
    var nomination = one.nomination();
    var nominee = nomination.nominee();
    var proposal = nomination.proposal();
    return Tree.of(
        "id", nomination.id(),
        "plan", nomination.plan(),
        "subject", nominee.subject(),
        "name", nominee.name(),
        "unit", unit(nominee),
        "title", title(nominee),
        "round", nomination.round(),
        "award", one.plan().award(proposal.award()).map(Award::form).orElse(""),
        "letter", proposal.letter().written(),
        "letterDate", proposal.dated(),
        "stage", nomination.stage() instanceof Stage.Withdrawn ? "WITHDRAWN" : "RECEIVED",
        "verdict", verdict(one.appraisal().conclusion()),
        "reasons", reasons(one.appraisal().conclusion()),
        "points", one.appraisal().points().map(Proposals::points),
        "criteria", one.appraisal().lines().stream().map(Proposals::line).toList());
  }

  private static Map<String, Object> points(Points points) {
    return Tree.of("total", points.total(), "maximum", points.maximum(), "open", points.open());
  }

  private static String unit(Nominee nominee) {
    return switch (nominee) {
      case Nominee.Collective(_, var name) -> name;
      case Nominee.Individual one -> one.position().unitName();
    };
  }

  private static String title(Nominee nominee) {
    return nominee instanceof Nominee.Individual one ? one.position().title() : "";
  }

  private static String verdict(Conclusion conclusion) {
    return switch (conclusion) {
      case Conclusion.Eligible _ -> "ELIGIBLE";
      case Conclusion.NotEligible _ -> "NOT_ELIGIBLE";
      case Conclusion.Undecided _ -> "UNDECIDED";
    };
  }

  private static List<String> reasons(Conclusion conclusion) {
    return switch (conclusion) {
      case Conclusion.Eligible _ -> List.of();
      case Conclusion.NotEligible(var reasons) -> reasons;
      case Conclusion.Undecided(var missing) -> missing;
    };
  }

  private static Map<String, Object> line(Appraisal.Line line) {
    String kind =
        switch (line.verdict()) {
          case Verdict.Met _ -> "MET";
          case Verdict.NotMet _ -> "NOT_MET";
          case Verdict.Excluded _ -> "EXCLUDED";
          case Verdict.Excused _ -> "EXCUSED";
          case Verdict.NotApplicable _ -> "NOT_APPLICABLE";
          case Verdict.Open _ -> "OPEN";
        };
    return Tree.of(
        "criterion", line.criterion().id(),
        "verdict", kind,
        "because", line.verdict().because());
  }

  public static List<Map<String, Object>> quotas(Repositories repositories, PlanId id) {
    var nominations = repositories.nominations().of(id);
    return repositories.plans().find(id).stream()
        .flatMap(plan -> QuotaUse.of(plan, nominations).stream())
        .map(use -> quota(id, use))
        .toList();
  }

  private static Map<String, Object> quota(PlanId plan, QuotaUse use) {
    var quota = use.quota();
    return Tree.of(
        "round", use.round().id(),
        "plan", plan,
        "form", use.award().form(),
        "authority", use.award().authority(),
        "subject", quota.subject(),
        "min", quota.isRange() ? Optional.of(quota.atLeast()) : Optional.empty(),
        "max", quota.atMost(),
        "proposed", use.proposed());
  }
}
