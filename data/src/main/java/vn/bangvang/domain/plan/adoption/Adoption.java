package vn.bangvang.domain.plan.adoption;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.copy.Identities;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.Sentences;

/// The office's own plan, made from the plan that it carries out.
public final class Adoption {
  private Adoption() {}

  /// The share is the field of reform or the office that the new plan is for; the paper is the
  /// office's own, still without number and day. The parent stands first among its bases.
  public static Plan child(PlanId id, Plan parent, String share, Paper own) {
    var under = new Standing.Parentage.Under(parent.id(), share, parent.movement());
    var standing = new Standing(parent.standing().kind(), new Standing.Stage.Draft(), under);
    var movement = Identities.in(id).of(parent.movement());
    return new Plan(id, paper(parent, own), standing, movement, execution(parent, share));
  }

  /// The parent as a document that others rest on.
  public static LegalBasis basis(Plan parent) {
    var heading = parent.paper().heading();
    return new LegalBasis(
        Sentences.say("plan.type"),
        heading.number(),
        heading.issued(),
        heading.issuer(),
        heading.title());
  }

  private static Paper paper(Plan parent, Paper own) {
    var bases = new ArrayList<LegalBasis>();
    bases.add(basis(parent));
    bases.addAll(own.bases());
    var blank = own.heading();
    String title = blank.title().isEmpty() ? parent.title() : blank.title();
    var heading = new Heading(blank.issuer(), blank.number(), blank.place(), blank.issued(), title);
    return new Paper(own.form(), heading, bases, own.recipients(), own.signer());
  }

  /// Of the tasks those of the share; reports are owed as the parent says.
  private static Execution execution(Plan parent, String share) {
    var tasks = parent.execution().tasks().stream().filter(one -> isOf(share, one)).toList();
    return new Execution(List.of(), tasks, parent.execution().reports(), List.of());
  }

  private static boolean isOf(String share, PlannedTask task) {
    String wanted = Folded.of(share).text();
    var bodies = new ArrayList<>(task.bodies().along());
    bodies.add(task.bodies().lead());
    bodies.add(task.field().title());
    return !wanted.isEmpty()
        && bodies.stream().anyMatch(one -> Folded.of(one).text().equals(wanted));
  }
}
