package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.PartialDate;

/// S1: the launch plan of a province, 2023.
final class LaunchFacts {
  private LaunchFacts() {}

  static List<Fact> all() {
    return List.of(
        of("S1.a", "standing.stage, paper.heading.number, paper.heading.issued", LaunchFacts::a),
        of("S1.b", "movement.standards.subjects.kinds", LaunchFacts::b),
        of("S1.c", "movement.standards.criteria.measure.is", LaunchFacts::c),
        of("S1.d", "movement.standards.criteria.terms.source.origins", LaunchFacts::d),
        new Fact(
            "S1.e",
            "movement.standards.criteria.terms.scope.condition",
            Held::launch,
            LaunchFacts::e),
        of("S1.f", "movement.rewards.awards.quotas.atMost", LaunchFacts::f),
        of("S1.g", "movement.rewards.dossier, movement.rewards.copies", LaunchFacts::g),
        of("S1.h", "movement.course.milestones.when", LaunchFacts::h),
        of("S1.i", "execution.money.rate, execution.money.source, paper.bases", LaunchFacts::i),
        new Fact(
            "S1.k",
            "execution.assignments, execution.reports.rhythm",
            Held::launch,
            LaunchFacts::k),
        of("S1.l", "paper.recipients.manner", LaunchFacts::l));
  }

  private static Fact of(String row, String places, Consumer<Plan> proof) {
    return Fact.of(row, places, Held::launch, proof);
  }

  private static void a(Plan plan) {
    assertThat(plan.standing().stage()).isEqualTo(new Standing.Stage.Draft());
    assertThat(plan.paper().heading().number().isDraft()).isTrue();
    assertThat(plan.paper().heading().issued()).isEqualTo(new PartialDate.InYear(2023));
  }

  private static void b(Plan plan) {
    assertThat(plan.standards().subjects())
        .hasSize(4)
        .allSatisfy(group -> {
          assertThat(group.text()).contains("Tập thể").contains("cán bộ, công chức");
          assertThat(group.kinds()).hasSize(1);
        });
  }

  private static void c(Plan plan) {
    var criteria = plan.criteriaFor(SubjectKind.COLLECTIVE);
    assertThat(criteria).hasSize(13);
    assertThat(criteria)
        .extracting(one -> one.measure().kind())
        .contains(
            Measure.Kind.JUDGEMENT,
            Measure.Kind.DOCUMENT,
            Measure.Kind.RATING,
            Measure.Kind.INITIATIVE,
            Measure.Kind.PERCENT,
            Measure.Kind.COUNT,
            Measure.Kind.GROWTH);
    assertThat(criteria.stream().flatMap(one -> one.exclusions().stream()))
        .extracting(Exclusion::excuse)
        .containsExactly(
            new Exclusion.Excuse.ObjectiveReasons(),
            new Exclusion.Excuse.Never(),
            new Exclusion.Excuse.Never(),
            new Exclusion.Excuse.Never());
  }

  private static void d(Plan plan) {
    assertThat(plan.criteriaFor(SubjectKind.INDIVIDUAL)).hasSize(5);
    assertThat(plan.criteriaFor(SubjectKind.HEAD).subList(5, 10))
        .extracting(one -> one.terms().source())
        .hasOnlyElementsOfType(Source.Unit.class);
  }

  /// "Not applicable" is met with as an answer, and says why.
  private static void e(Held held) {
    var plan = held.launch();
    assertThat(plan.standards().criteria())
        .filteredOn(one -> one.terms().scope() instanceof Scope.Where)
        .extracting(one -> plan.criteriaFor(SubjectKind.COLLECTIVE).indexOf(one) + 1)
        .containsExactly(9, 11, 12);
    assertThat(
            held.casesOf(plan).stream()
                .flatMap(one -> one.unit().answers().stream())
                .flatMap(answer ->
                    answer.reply() instanceof Reply.NotApplicable(var reason)
                        ? Stream.of(reason)
                        : Stream.empty()))
        .isNotEmpty()
        .allMatch(reason -> !reason.isEmpty());
  }

  private static void f(Plan plan) {
    assertThat(plan.rewards().awards())
        .singleElement()
        .satisfies(award ->
            assertThat(award.quotas())
                .extracting(Quota::subject, Quota::atLeast, Quota::atMost)
                .containsExactly(
                    tuple(SubjectKind.COLLECTIVE, 0, 9), tuple(SubjectKind.INDIVIDUAL, 0, 15)));
  }

  private static void g(Plan plan) {
    assertThat(plan.rewards().copies()).isEqualTo(1);
    assertThat(plan.rewards().dossier())
        .extracting(DossierPart::text)
        .satisfiesExactly(
            letter -> assertThat(letter).contains("đề nghị khen thưởng"),
            minutes -> assertThat(minutes).startsWith("Biên bản"),
            report -> assertThat(report).endsWith("nêu kết quả trên từng tiêu chí"));
  }

  private static void h(Plan plan) {
    assertThat(plan.course().milestones())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(Milestone.Kind.DOSSIER_DEADLINE);
          assertThat(one.when()).isInstanceOf(PartialDate.Event.class);
          assertThat(one.note()).startsWith("Sở Nội vụ");
        });
  }

  private static void i(Plan plan) {
    assertThat(plan.execution().money())
        .extracting(MoneyLine::rate)
        .anyMatch(rate -> rate.contains("91/2017/NĐ-CP") && rate.contains("thay thế"));
    assertThat(plan.execution().money())
        .extracting(MoneyLine::source)
        .contains("Quỹ khen thưởng hằng năm của tỉnh");
  }

  /// Who has launched and who has not is known.
  private static void k(Held held) {
    var plan = held.launch();
    assertThat(plan.execution().reports())
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.rhythm()).isEqualTo(new ReportDuty.Rhythm.Every(ReportDuty.Period.YEAR));
          assertThat(duty.note()).contains("báo cáo cải cách hành chính");
        });
    var turnout = held.turnoutOf(plan);
    assertThat(turnout.lines()).hasSize(96);
    assertThat(turnout.launched()).hasSizeGreaterThan(60);
    assertThat(turnout.notLaunched()).hasSizeGreaterThan(15);
  }

  private static void l(Plan plan) {
    assertThat(plan.paper().recipients()).hasSize(11);
    assertThat(plan.paper().recipients())
        .filteredOn(one -> one.manner() == Recipient.Manner.TO_REPORT)
        .hasSize(3);
  }
}
