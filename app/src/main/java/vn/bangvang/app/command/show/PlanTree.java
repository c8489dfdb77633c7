package vn.bangvang.app.command.show;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Course;
import vn.bangvang.domain.plan.Milestone;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.shared.LegalBasis;

/// A plan in the fields of the command line's contract.
public final class PlanTree {
  private PlanTree() {}

  public static Map<String, Object> of(Plan plan) {
    var paper = plan.paper();
    var heading = paper.heading();
    var tree =
        Tree.of(
            "id", plan.id(),
            "kind", "movement-launch",
            "title", heading.title(),
            "number", heading.number().isDraft() ? "" : heading.number().canonical(),
            "issuer", heading.issuer(),
            "issuedOn", heading.issued(),
            "place", heading.place(),
            "bodyForm", paper.form());
    tree.put("legalBases", paper.bases().stream().map(PlanTree::basis).toList());
    tree.put("period", period(plan.course()));
    tree.put("milestones", plan.course().milestones().stream().map(PlanTree::milestone).toList());
    tree.put("subjects", plan.standards().subjects().stream().map(PlanTree::subject).toList());
    tree.put("criteria", plan.standards().criteria().stream().map(CriterionTree::of).toList());
    tree.put("awards", plan.rewards().awards().stream().flatMap(PlanTree::award).toList());
    tree.put("dossier", plan.rewards().dossier().stream().map(PlanTree::part).toList());
    tree.put("copies", plan.rewards().copies());
    tree.put("recipients", paper.recipients().stream().map(Recipient::text).toList());
    tree.putAll(Tree.of("signer", signer(paper.signer())));
    return tree;
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
    return award.quotas().stream()
        .map(quota ->
            Tree.of(
                "form", award.form(),
                "authority", award.authority(),
                "subject", quota.subject(),
                "min", quota.isRange() ? Optional.of(quota.atLeast()) : Optional.empty(),
                "max", quota.atMost()));
  }

  private static Map<String, Object> part(DossierPart part) {
    return Tree.of("label", part.label(), "text", part.text());
  }

  private static Map<String, Object> signer(Signer signer) {
    return Tree.of("authority", signer.authority(), "post", signer.post(), "name", signer.name());
  }
}
