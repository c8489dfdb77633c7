package vn.bangvang.domain.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Source.Origin;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.form.Form;
import vn.bangvang.store.plan.OtherPlans;

/// Next year's plan from this year's.
class RenewalTest {
  private final Plan last = SamplePlan.plan();
  private final Renewal renewed = done(Renewal.of(last, 2024, Ids.seeded(1)));

  private static Renewal done(Outcome<Renewal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Renewal>(var renewal) -> renewal;
      case Outcome.Refused<Renewal>(var because) -> throw new AssertionError(because);
    };
  }

  private static Set<UUID> identities(Plan plan) {
    return Stream.of(
            Stream.of(plan.id().value()),
            plan.course().rounds().stream().map(one -> one.id().value()),
            plan.rewards().awards().stream().map(one -> one.id().value()),
            plan.standards().criteria().stream().map(one -> one.id().value()),
            plan.standards().criteria().stream()
                .map(Criterion::exclusions)
                .flatMap(Collection::stream)
                .map(one -> one.id().value()))
        .flatMap(one -> one)
        .collect(Collectors.toSet());
  }

  @Test
  void theNewPlanIsADraftWithoutNumberAndDay() {
    var heading = renewed.plan().paper().heading();
    assertThat(heading.number().written()).isEqualTo("/KH-UBND");
    assertThat(heading.number().isDraft()).isTrue();
    assertThat(heading.issued()).isEqualTo(PartialDate.unknown());
    assertThat(renewed.plan().standing().stage()).isEqualTo(new Standing.Stage.Draft());
  }

  @Test
  void titleAndDatesAreAYearLater() {
    assertThat(renewed.plan().title())
        .isEqualTo("Phát động phong trào thi đua cải cách hành chính năm 2024");
    assertThat(renewed.plan().course().until()).isEqualTo(PartialDate.on(2024, 12, 30));
  }

  @Test
  void nothingSharesItsIdentityWithLastYear() {
    var both = new HashSet<>(identities(last));
    both.retainAll(identities(renewed.plan()));
    assertThat(both).isEmpty();
    assertThat(identities(renewed.plan())).hasSameSizeAs(identities(last));
  }

  @Test
  void headsAreStillAskedByTheResultsOfTheirUnit() {
    for (Criterion criterion : renewed.plan().standards().criteria()) {
      if (!(criterion.terms().source() instanceof Source.Unit(var origins))) continue;
      assertThat(origins).isNotEmpty().allSatisfy(this::standsInThePlan);
    }
  }

  private void standsInThePlan(Origin origin) {
    var criterion = renewed.plan().criterion(origin.criterion()).orElseThrow();
    if (origin instanceof Origin.OfExclusion(_, var wanted))
      assertThat(criterion.exclusions()).anyMatch(one -> one.id().equals(wanted));
  }

  @Test
  void theBasesKeepNumberAndDateAndAreToBeLookedAt() {
    assertThat(renewed.plan().paper().bases()).isEqualTo(last.paper().bases());
    assertThat(renewed.flags())
        .containsExactly(
            new Renewal.Flag(
                Part.BASES.at(0),
                "Căn cứ 1: Quyết định số 1894/QĐ-UBND giữ nguyên số và ngày;"
                    + " xem có văn bản mới thay thế không"));
  }

  @Test
  void aPlanOfSeveralYearsMovesByAllOfThem() {
    var years = Years.of(untitled()).orElseThrow();
    assertThat(years).isEqualTo(new Years(2022, 2025));
    assertThat(years.following()).isEqualTo(2026);
    var next = done(Renewal.of(untitled(), 2026, Ids.seeded(2))).plan();
    assertThat(next.course().rounds())
        .extracting(one -> one.when().shown())
        .containsExactly("Quý IV/2027", "Quý IV/2029");
    assertThat(next.movement().targets()).extracting(one -> one.year()).contains(2029, 2028);
    assertThat(next.execution().tasks().getFirst().time().shown()).isEqualTo("Quý II/2027");
  }

  @Test
  void aPlanUnderAnotherAsksForThisYearsParent() {
    var next = done(Renewal.of(untitled(), 2026, Ids.seeded(2)));
    assertThat(next.plan().standing().parentage()).isEqualTo(new Standing.Parentage.None());
    assertThat(next.flags()).extracting(one -> one.spot().part()).contains(Part.PARENT);
  }

  @Test
  void aPlanOfNoKnownYearIsNotRenewed() {
    var timeless = OtherPlans.bare(301, "Phong trào thi đua", PartialDate.unknown());
    assertThat(Renewal.of(timeless, 2024, Ids.seeded(1))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theSameYearIsNotTheNext() {
    assertThat(Renewal.of(last, 2023, Ids.seeded(1)))
        .isEqualTo(new Outcome.Refused<>("Kế hoạch này đã là của năm 2023. Chọn năm khác."));
  }

  @Test
  void nothingElseOfThePlanIsLost() {
    var back = done(Renewal.of(renewed.plan(), 2023, Ids.seeded(3))).plan();
    assertThat(shape(back)).isEqualTo(shape(last));
  }

  private static String shape(Plan plan) {
    return Form.write(plan.movement()).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
  }

  private static Plan untitled() {
    var whole = SampleWhole.plan();
    var paper = OtherPlans.bare(1, "Thi đua cải cách hành chính", Samples.basis().dated()).paper();
    return whole.on(paper);
  }

  @Test
  void everyPartOfTheExecutionIsCarriedOver() {
    var next = done(Renewal.of(untitled(), 2026, Ids.seeded(2))).plan().execution();
    var before = SampleWhole.execution();
    assertThat(List.of(next.assignments(), next.reports(), next.money()))
        .isEqualTo(List.of(before.assignments(), before.reports(), before.money()));
  }
}
