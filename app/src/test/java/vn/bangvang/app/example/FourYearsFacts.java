package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.form.Form;

/// S2: a province's plan over four years.
final class FourYearsFacts {
  private FourYearsFacts() {}

  static List<Fact> all() {
    return List.of(
        new Fact(
            "S2.a",
            "movement.course.rounds.when, movement.course.milestones",
            Held::fourYears,
            FourYearsFacts::a),
        of("S2.b", "movement.standards.criteria.wording.label", FourYearsFacts::b),
        of("S2.c", "movement.rewards.awards.level, execution.assignments", FourYearsFacts::c),
        of("S2.d", "execution.assignments.who", FourYearsFacts::d),
        of("S2.e", "execution.assignments.text, execution.reports", FourYearsFacts::e));
  }

  private static Fact of(String row, String places, Consumer<Plan> proof) {
    return Fact.of(row, places, Held::fourYears, proof);
  }

  private static void a(Held held) {
    var plan = held.fourYears();
    assertThat(plan.course().rounds())
        .extracting(Round::kind, Round::when)
        .contains(
            tuple(Round.Kind.MID_REVIEW, new PartialDate.InQuarter(2023, 4)),
            tuple(Round.Kind.FINAL_REVIEW, new PartialDate.InQuarter(2025, 4)));
    assertThat(plan.course().rounds()).extracting(Round::kind).contains(Round.Kind.YEARLY);
    assertThat(plan.course().until().latest()).contains(LocalDate.of(2025, 12, 31));
    assertThat(rounds(held)).as("rounds with nominations").hasSize(3);
  }

  private static Set<RoundId> rounds(Held held) {
    return held.casesOf(held.fourYears()).stream()
        .map(one -> one.nomination().round())
        .collect(Collectors.toSet());
  }

  private static void b(Plan plan) {
    var collective = plan.criteriaFor(SubjectKind.COLLECTIVE);
    assertThat(collective)
        .extracting(one -> one.wording().label())
        .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h");
    assertThat(collective.get(4).measure())
        .isEqualTo(new Measure.Growth(List.of(new Indicator("PAR INDEX")), GrowthIn.RANK));
    assertThat(plan.criteriaFor(SubjectKind.INDIVIDUAL)).hasSize(1);
  }

  /// Three levels without numbers; a number that is set later is kept like any other.
  private static void c(Plan plan) {
    assertThat(plan.rewards().awards())
        .extracting(Award::authority, Award::level)
        .containsExactly(
            tuple("Thủ tướng Chính phủ", Award.Level.GOVERNMENT),
            tuple("Chủ tịch UBND tỉnh", Award.Level.PROVINCE_OR_MINISTRY),
            tuple("Thủ trưởng cơ quan, đơn vị, địa phương", Award.Level.OWN_BODY));
    assertThat(plan.rewards().awards()).allMatch(award -> award.quotas().isEmpty());
    assertThat(plan.execution().assignments().getLast().text())
        .startsWith("Sở Nội vụ chủ trì hướng dẫn tiêu chuẩn");
  }

  /// Each of the five leads a movement of its field under this plan.
  private static void d(Plan plan) {
    var lead = assignment(plan, "2a");
    assertThat(lead.text()).contains("chuyên đề").contains("lĩnh vực");
    assertThat(lead.who())
        .contains("Văn phòng UBND tỉnh", "Nội vụ", "Tư pháp", "Tài chính", "Truyền thông");
    var field = new Standing.Parentage.Under(plan.id(), "Chính quyền số", plan.movement());
    var child = plan.at(plan.standing().under(field));
    assertThat(Form.read(Form.write(child), Plan.class)).isEqualTo(child);
  }

  private static void e(Plan plan) {
    assertThat(assignment(plan, "4a").text()).contains("chủ đề").contains("đôn đốc");
    assertThat(assignment(plan, "4b").text()).contains("thẩm định hồ sơ");
    assertThat(assignment(plan, "4c").text()).contains("báo cáo UBND tỉnh");
    assertThat(assignment(plan, "4d").text()).contains("gương điển hình");
    assertThat(plan.execution().reports()).hasSize(1);
  }

  private static Assignment assignment(Plan plan, String label) {
    return plan.execution().assignments().stream()
        .filter(one -> one.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
