package vn.bangvang.app.command.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standing.Parentage;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.LegalBasis;

/// A plan in the fields of the command line's contract.
public final class PlanTree {
  private PlanTree() {}

  /// All plans, each with the one that it stands under.
  public static List<Map<String, Object>> all(Repositories repositories) {
    return repositories.plans().list().stream()
        .flatMap(row -> repositories.plans().find(row.id()).stream())
        .map(plan -> {
          var tree = of(plan);
          if (plan.standing().parentage() instanceof Parentage.Under(var id, var share, _))
            repositories.plans().find(id).ifPresent(one -> tree.put("parent", parent(one, share)));
          return tree;
        })
        .toList();
  }

  public static Map<String, Object> of(Plan plan) {
    var paper = plan.paper();
    var heading = paper.heading();
    var tree =
        Tree.of(
            "id", plan.id(),
            "kind", PlanParts.kind(plan),
            "stage", PlanParts.stage(plan.standing().stage()),
            "title", heading.title(),
            "number", heading.number().isDraft() ? "" : heading.number().canonical(),
            "issuer", heading.issuer(),
            "issuedOn", heading.issued(),
            "place", heading.place(),
            "bodyForm", paper.form());
    tree.putAll(PlanParts.of(plan.movement().purpose()));
    tree.putAll(document(plan));
    tree.putAll(movement(plan));
    tree.putAll(PlanParts.of(plan.execution()));
    return tree;
  }

  private static Map<String, Object> document(Plan plan) {
    var paper = plan.paper();
    return Tree.of(
        "legalBases", paper.bases().stream().map(PlanTree::basis).toList(),
        "recipients", paper.recipients().stream().map(Recipient::text).toList(),
        "signer", signer(paper.signer()));
  }

  private static Map<String, Object> movement(Plan plan) {
    var course = plan.course();
    var rewards = plan.rewards();
    int copies = rewards.copies();
    return Tree.of(
        "period", period(course),
        "milestones", course.milestones().stream().map(PlanTree::milestone).toList(),
        "rounds", course.rounds().stream().map(PlanParts::round).toList(),
        "subjects", plan.standards().subjects().stream().map(PlanTree::subject).toList(),
        "criteria", plan.standards().criteria().stream().map(CriterionTree::of).toList(),
        "indexTargets", plan.movement().targets().stream().map(PlanParts::target).toList(),
        "awards", rewards.awards().stream().flatMap(PlanTree::award).toList(),
        "dossier", rewards.dossier().stream().map(PlanTree::part).toList(),
        "copies", copies == 0 ? Optional.empty() : Optional.of(copies));
  }

  static Map<String, Object> basis(LegalBasis basis) {
    return Tree.of(
        "type", basis.type(),
        "number", basis.number().canonical(),
        "date", basis.dated(),
        "issuer", basis.issuer());
  }

  private static Map<String, Object> period(Course course) {
    Object from =
        switch (course.start()) {
          case Course.Start.Issue _ -> "ISSUE";
          case Course.Start.From(var date) -> date;
        };
    return Tree.of("from", from, "to", course.until());
  }

  private static Map<String, Object> milestone(Milestone one) {
    return Tree.of("kind", one.kind(), "when", one.when());
  }

  private static Map<String, Object> subject(SubjectGroup group) {
    return Tree.of("label", group.label(), "text", group.text());
  }

  private static Stream<Map<String, Object>> award(Award award) {
    var offered =
        Tree.of(
            "form", award.form(), "authority", award.authority(), "level", level(award.level()));
    if (award.quotas().isEmpty()) return Stream.of(offered);
    return award.quotas().stream()
        .map(quota -> {
          var tree = new LinkedHashMap<>(offered);
          tree.putAll(quota(quota));
          return tree;
        });
  }

  static Map<String, Object> quota(Quota quota) {
    return Tree.of(
        "subject", quota.subject(),
        "min", quota.isRange() ? Optional.of(quota.atLeast()) : Optional.empty(),
        "max", quota.atMost());
  }

  private static String level(Award.Level level) {
    return level == Award.Level.UNSTATED ? "" : level.name();
  }

  /// The plan above a plan, as far as the file holds it.
  static Map<String, Object> parent(Plan parent, String share) {
    var heading = parent.paper().heading();
    return Tree.of(
        "id",
        parent.id(),
        "number",
        heading.number().isDraft() ? "" : heading.number().canonical(),
        "date",
        heading.issued(),
        "share",
        share);
  }

  private static Map<String, Object> part(DossierPart part) {
    return Tree.of("label", part.label(), "text", part.text());
  }

  private static Map<String, Object> signer(Signer signer) {
    return Tree.of("authority", signer.authority(), "post", signer.post(), "name", signer.name());
  }
}
