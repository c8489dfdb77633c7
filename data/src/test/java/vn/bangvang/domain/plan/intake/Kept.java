package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.LegalBasis;

/// Holds a plan against the facts that it was made of, field by field.
final class Kept {
  private final ReadPlan document;
  private final Plan plan;

  private Kept(ReadPlan document, Plan plan) {
    this.document = document;
    this.plan = plan;
  }

  static void of(ReadPlan document) {
    var kept = new Kept(document, document.plan());
    kept.head();
    kept.bases();
    kept.course();
    kept.purpose();
    kept.execution();
    new KeptCriteria(document, kept.plan).all();
    new KeptAwards(document, kept.plan).all();
  }

  private void head() {
    var heading = plan.paper().heading();
    same(Fact.Title.class, Fact.Title::text, heading.title());
    same(Fact.Numbered.class, Fact.Numbered::number, heading.number());
    same(Fact.Issuer.class, Fact.Issuer::name, heading.issuer());
    same(Fact.IssuedOn.class, Fact.IssuedOn::date, heading.issued());
    same(Fact.IssuedAt.class, Fact.IssuedAt::place, heading.place());
    same(Fact.Form.class, Fact.Form::form, plan.paper().form());
    same(Fact.Kind.class, said -> said.kind().name(), plan.standing().kind().name());
    same(Fact.Signature.class, Fact.Signature::post, plan.paper().signer().post());
    same(Fact.Signature.class, Fact.Signature::name, plan.paper().signer().name());
    same(Fact.Signature.class, Fact.Signature::authority, plan.paper().signer().authority());
    assertThat(plan.paper().recipients())
        .extracting(Recipient::text)
        .isEqualTo(texts(Fact.Recipient.class, Fact.Recipient::text));
  }

  private void bases() {
    Paper paper = plan.paper();
    var said =
        texts(
            Fact.Basis.class, one -> List.of(one.type(), one.number(), one.dated(), one.issuer()));
    assertThat(paper.bases().stream().limit(said.size())).extracting(Kept::cited).isEqualTo(said);
    document.said(Fact.Parent.class).stream()
        .limit(1)
        .forEach(parent ->
            assertThat(paper.bases()).anyMatch(basis -> basis.number().sameAs(parent.number())));
    assertThat(paper.bases()).hasSizeLessThanOrEqualTo(said.size() + 1);
  }

  private static List<Object> cited(LegalBasis basis) {
    return List.of(basis.type(), basis.number(), basis.dated(), basis.issuer());
  }

  private void course() {
    var course = plan.course();
    same(Fact.Ends.class, said -> said.when().code(), DateText.stored(course.until()));
    assertThat(course.milestones())
        .extracting(Kept::dated)
        .isEqualTo(texts(Fact.Milestone.class, Kept::dated));
    var reviews =
        course.milestones().stream()
            .filter(one -> one.kind() == Milestone.Kind.MID_REVIEW)
            .map(one -> one.when().latest().map(LocalDate::getYear))
            .flatMap(Optional::stream)
            .toList();
    assertThat(
            course.rounds().stream()
                .flatMap(one -> one.when().latest().stream())
                .map(LocalDate::getYear))
        .containsAll(reviews);
  }

  private static String dated(Milestone one) {
    return one.kind() + " " + DateText.stored(one.when());
  }

  private static String dated(Fact.Milestone one) {
    return one.occasion() + " " + (one.when() instanceof When.AtIssue ? "" : one.when().code());
  }

  private void purpose() {
    var purpose = plan.movement().purpose();
    same(Fact.Theme.class, Fact.Theme::text, purpose.theme());
    assertThat(purpose.contents())
        .extracting(Point::text)
        .isEqualTo(texts(Fact.Content.class, Fact.Content::text));
    assertThat(plan.standards().subjects())
        .extracting(SubjectGroup::text)
        .isEqualTo(texts(Fact.Subject.class, Fact.Subject::text).stream().distinct().toList());
    assertThat(plan.movement().targets())
        .extracting(one -> one.indicator().name())
        .isEqualTo(texts(Fact.IndexTarget.class, Fact.IndexTarget::indicator));
    assertThat(plan.rewards().dossier())
        .extracting(DossierPart::text)
        .isEqualTo(texts(Fact.DossierPart.class, Fact.DossierPart::text));
    same(Fact.Copies.class, Fact.Copies::count, plan.rewards().copies());
  }

  private void execution() {
    assertThat(plan.execution().tasks())
        .extracting(one -> one.field().title() + "|" + one.text() + "|" + one.product())
        .isEqualTo(
            texts(Fact.Task.class, one -> one.field() + "|" + one.text() + "|" + one.product()));
    assertThat(plan.execution().tasks()).extracting(PlannedTask::text).doesNotContain("");
    assertThat(plan.execution().reports()).hasSameSizeAs(document.said(Fact.Report.class));
  }

  private <F extends Fact> List<Object> texts(Class<F> kind, Function<F, Object> text) {
    return document.said(kind).stream().map(text).toList();
  }

  private <F extends Fact> void same(Class<F> kind, Function<F, Object> said, Object kept) {
    document.said(kind).stream()
        .limit(1)
        .forEach(one -> assertThat(kept).isEqualTo(said.apply(one)));
  }
}
