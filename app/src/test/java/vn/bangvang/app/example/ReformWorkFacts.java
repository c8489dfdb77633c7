package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;

/// S4: the yearly reform plan of a department.
final class ReformWorkFacts {
  private ReformWorkFacts() {}

  static List<Fact> all() {
    return List.of(
        of(
            "S4.a",
            "standing.kind, execution.tasks.field.title, execution.tasks.bodies.along,"
                + " execution.tasks.time",
            ReformWorkFacts::a),
        of("S4.b", "execution.tasks.product", ReformWorkFacts::b),
        of("S4.c", "execution.reports.rhythm.period, execution.reports.to", ReformWorkFacts::c),
        of("S4.d", "execution.tasks.text, movement.standards.criteria", ReformWorkFacts::d),
        of("S4.e", "movement.standards.criteria.measure.target.value", ReformWorkFacts::e));
  }

  private static Fact of(String row, String places, Consumer<Plan> proof) {
    return Fact.of(row, places, Held::reformWork, proof);
  }

  private static void a(Plan plan) {
    assertThat(plan.standing().kind()).isEqualTo(Standing.Kind.REFORM_WORK);
    assertThat(tasksByField(plan).values()).containsExactly(13L, 11L, 9L, 9L, 5L, 18L, 5L);
    assertThat(plan.execution().tasks())
        .allSatisfy(task -> {
          assertThat(task.product()).isNotEmpty();
          assertThat(task.bodies().lead()).isNotEmpty();
          assertThat(task.bodies().along()).isNotEmpty();
          assertThat(task.time().shown()).contains("2023");
        });
  }

  private static Map<String, Long> tasksByField(Plan plan) {
    return plan.execution().tasks().stream()
        .collect(
            Collectors.groupingBy(
                task -> task.field().title(), LinkedHashMap::new, Collectors.counting()));
  }

  /// What is to be put before the committee: each task names its document.
  private static void b(Plan plan) {
    assertThat(plan.execution().tasks())
        .filteredOn(task -> task.text().startsWith("Tham mưu"))
        .extracting(PlannedTask::product)
        .hasSize(9)
        .allMatch(product -> product.matches("(Nghị quyết|Quy định|Quy chế|Bộ chỉ số) .*"));
  }

  private static void c(Plan plan) {
    assertThat(plan.execution().reports())
        .extracting(ReportDuty::rhythm)
        .containsExactly(
            every(ReportDuty.Period.MONTH),
            every(ReportDuty.Period.QUARTER),
            every(ReportDuty.Period.HALF_YEAR),
            every(ReportDuty.Period.YEAR));
    assertThat(plan.execution().reports()).extracting(ReportDuty::to).containsOnly("Sở Nội vụ");
    assertThat(plan.execution().assignments())
        .anyMatch(one -> one.who().equals("Văn phòng Sở") && one.text().contains("đôn đốc"));
  }

  private static ReportDuty.Rhythm every(ReportDuty.Period period) {
    return new ReportDuty.Rhythm.Every(period);
  }

  private static void d(Plan plan) {
    assertThat(plan.execution().tasks())
        .anyMatch(task ->
            task.text().contains("chấm điểm chỉ số")
                && task.text().contains("tiêu chí thi đua")
                && task.product().equals("Bảng tự chấm điểm chỉ số"));
    for (var subject : List.of(SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL))
      assertThat(plan.criteriaFor(subject))
          .extracting(one -> one.wording().text())
          .anyMatch(text -> text.contains("cải cách hành chính"));
  }

  private static void e(Plan plan) {
    assertThat(plan.criteriaFor(SubjectKind.COLLECTIVE).getFirst())
        .satisfies(one -> {
          assertThat(one.wording().text()).contains("Tự kiểm tra 100% văn bản");
          assertThat(one.measure())
              .isEqualTo(new Measure.Percent(Target.of(Relation.AT_LEAST, 100)));
        });
  }
}
