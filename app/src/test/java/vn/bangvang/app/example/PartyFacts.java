package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;

/// S0: a provincial Party office, 2023.
final class PartyFacts {
  private PartyFacts() {}

  static List<Fact> all() {
    return List.of(
        new Fact("S0.a", "paper.bases, standing.parentage.parent", Held::party, PartyFacts::a),
        Fact.of("S0.b", "paper.form, paper.signer.authority", Held::party, PartyFacts::b),
        Fact.of("S0.c", "movement.standards.subjects, movement.course", Held::party, PartyFacts::c),
        Fact.of(
            "S0.d",
            "movement.purpose.contents, movement.standards.criteria",
            Held::party,
            PartyFacts::d),
        Fact.of("S0.e", "movement.rewards.awards.quotas", Held::party, PartyFacts::e),
        Fact.of("S0.f", "execution.assignments", Held::party, PartyFacts::f),
        Fact.of("S0.g", "paper.recipients", Held::party, PartyFacts::g));
  }

  /// One decision with two dates, each as its plan gives it.
  private static void a(Held held) {
    var plan = held.party();
    assertThat(decision(plan).dated()).isEqualTo(PartialDate.on(2021, 12, 23));
    assertThat(decision(held.launch()).dated()).isEqualTo(PartialDate.on(2022, 12, 23));
    assertThat(decision(plan).number().sameAs(decision(held.launch()).number())).isTrue();
    assertThat(plan.paper().bases().get(1))
        .satisfies(launch -> {
          assertThat(launch.number().canonical()).isEqualTo("1223/KH-UBND");
          assertThat(launch.dated()).isEqualTo(PartialDate.on(2023, 4, 2));
        });
    assertThat(plan.standing().parentage())
        .isInstanceOfSatisfying(
            Standing.Parentage.Under.class,
            under -> {
              assertThat(under.parent()).isEqualTo(held.launch().id());
              assertThat(under.taken()).isEqualTo(held.launch().movement());
            });
  }

  private static LegalBasis decision(Plan plan) {
    var decision = plan.paper().bases().getFirst();
    assertThat(decision.number().canonical()).isEqualTo("1894/QĐ-UBND");
    return decision;
  }

  private static void b(Plan plan) {
    assertThat(plan.paper().form()).isEqualTo(BodyForm.PARTY);
    assertThat(plan.paper().signer())
        .extracting(Signer::authority, Signer::post)
        .containsExactly("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
  }

  private static void c(Plan plan) {
    assertThat(plan.standards().subjects())
        .singleElement()
        .satisfies(group ->
            assertThat(group.text()).isEqualTo("Tập thể, cá nhân thuộc Văn phòng Tỉnh ủy"));
    assertThat(plan.course().start()).isEqualTo(new Course.Start.Issue());
    assertThat(plan.course().until()).isEqualTo(PartialDate.on(2023, 12, 30));
  }

  private static void d(Plan plan) {
    assertThat(plan.movement().purpose().contents())
        .filteredOn(point -> point.level() == 1)
        .extracting(Point::label)
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(plan.movement().purpose().contents()).extracting(Point::level).contains(2);
    assertThat(plan.standards().criteria())
        .extracting(Criterion::subject, Criterion::measure)
        .containsExactly(
            tuple(SubjectKind.COLLECTIVE, new Measure.Judgement()),
            tuple(SubjectKind.INDIVIDUAL, new Measure.Judgement()));
  }

  /// "02 đến 03": a range; the second level is proposed upward.
  private static void e(Plan plan) {
    assertThat(plan.rewards().awards())
        .extracting(Award::form, Award::level)
        .containsExactly(
            tuple("Giấy khen", Award.Level.OWN_BODY),
            tuple("Bằng khen", Award.Level.PROVINCE_OR_MINISTRY));
    assertThat(quotas(plan))
        .containsExactly(
            new Quota(SubjectKind.COLLECTIVE, 0, 1),
            new Quota(SubjectKind.INDIVIDUAL, 2, 3),
            new Quota(SubjectKind.COLLECTIVE, 0, 1),
            new Quota(SubjectKind.INDIVIDUAL, 0, 1));
  }

  private static Stream<Quota> quotas(Plan plan) {
    return plan.rewards().awards().stream().flatMap(award -> award.quotas().stream());
  }

  private static void f(Plan plan) {
    assertThat(plan.execution().assignments())
        .extracting(Assignment::label)
        .containsExactly("1", "2", "2", "3", "3");
    assertThat(of(plan, "Phó Chánh Văn phòng")).hasValueSatisfying(is("Chỉ đạo chung"));
    assertThat(of(plan, "Trưởng các phòng")).hasValueSatisfying(is("Đề xuất khen thưởng"));
    assertThat(of(plan, "Phòng Hành chính")).hasValueSatisfying(is("đôn đốc"));
    assertThat(of(plan, "Phòng Hành chính")).hasValueSatisfying(is("Hội đồng Thi đua"));
  }

  private static Optional<String> of(Plan plan, String who) {
    return plan.execution().assignments().stream()
        .filter(one -> one.who().startsWith(who))
        .map(Assignment::text)
        .reduce((one, other) -> one + " " + other);
  }

  private static Consumer<String> is(String words) {
    return text -> assertThat(text).contains(words);
  }

  private static void g(Plan plan) {
    assertThat(plan.paper().recipients()).hasSize(5);
    assertThat(plan.paper().recipients().getFirst().text()).startsWith("Sở Nội vụ");
    assertThat(plan.paper().recipients())
        .extracting(Recipient::manner)
        .containsOnly(Recipient.Manner.PLAIN);
  }
}
