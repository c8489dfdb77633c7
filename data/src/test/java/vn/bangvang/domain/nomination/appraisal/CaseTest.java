package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.unit.UnitKind;

/// Which checklists belong to which nomination.
class CaseTest {
  private static final UnitKind KIND = new UnitKind("Sở, ban, ngành");
  private final Plan plan = SamplePlan.plan();
  private final Nomination ofUnit = Samples.collective();
  private final Nomination ofHead = Samples.ofHead();
  private final Checklist unit = Samples.unitChecklist(Replies.level(4, "Tốt"));
  private final Checklist own =
      Checklist.of(SamplePlan.PLAN, new Holder.OfNomination(ofHead.id())).with(Replies.met(9));

  private List<Case> cases(Checklist... checklists) {
    return Case.all(
        plan,
        List.of(ofUnit, ofHead),
        List.of(checklists),
        List.of(Samples.evidence(90)),
        Map.of(Samples.DEPARTMENT, KIND));
  }

  @Test
  void aCollectiveAnswersOnTheChecklistOfItsUnit() {
    var one = cases(unit, own).getFirst();
    assertThat(one.own()).isEqualTo(unit);
    assertThat(one.unit()).isEqualTo(unit);
  }

  @Test
  void aPersonAnswersOnAChecklistOfItsOwnBesideThatOfTheUnit() {
    var one = cases(unit, own).getLast();
    assertThat(one.own()).isEqualTo(own);
    assertThat(one.unit()).isEqualTo(unit);
  }

  @Test
  void whatTheUnitAnsweredOnceServesBothNominations() {
    var both = cases(unit, own);
    assertThat(both.getFirst().appraisal().lines().get(3).verdict())
        .isInstanceOf(Verdict.Met.class);
    assertThat(both.getLast().unitAppraisal().lines())
        .isEqualTo(both.getFirst().appraisal().lines());
  }

  @Test
  void whereNothingWasAnsweredTheChecklistsAreEmptyButKnown() {
    var one = cases().getLast();
    assertThat(one.own().answers()).isEmpty();
    assertThat(one.own()).isEqualTo(Checklist.of(SamplePlan.PLAN, Holder.of(ofHead)));
    assertThat(one.unit().holder())
        .isEqualTo(new Holder.OfUnit(Samples.DEPARTMENT, SamplePlan.ROUND));
  }

  @Test
  void aHeadIsAskedMoreThanACollective() {
    assertThat(cases(unit, own))
        .extracting(one -> one.appraisal().lines().size())
        .containsExactly(8, 4);
  }

  @Test
  void evidenceIsFoundByItsIdentity() {
    var one = cases().getFirst();
    assertThat(one.evidence(new EvidenceId(Samples.id(90)))).contains(Samples.evidence(90));
    assertThat(one.evidence(new EvidenceId(Samples.id(91)))).isEmpty();
  }

  @Test
  void theKindOfTheUnitIsKnownForACollectiveAndForItsPeople() {
    assertThat(cases()).extracting(one -> one.body().kind()).containsExactly(KIND, KIND);
  }

  @Test
  void theKindOfAUnitThatIsGoneIsUnknown() {
    var one = Case.all(plan, List.of(ofUnit), List.of(), List.of(), Map.of()).getFirst();
    assertThat(one.body().kind()).isEqualTo(UnitKind.UNKNOWN);
  }
}
