package vn.bangvang.domain.plan.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.readiness.Readiness.State;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.plan.OtherPlans;

/// The list before issuing.
class ReadinessTest {
  private final Plan plan = SamplePlan.plan();

  private static List<String> sentences(Plan plan, State state) {
    return Readiness.of(plan).checks().stream()
        .filter(one -> one.state() == state)
        .map(Readiness.Check::sentence)
        .toList();
  }

  private static List<Part> parts(Plan plan) {
    return Readiness.of(plan).checks().stream().map(one -> one.spot().part()).toList();
  }

  private Plan offering(Award... awards) {
    var rewards = plan.rewards();
    return plan.moving(
        plan.movement().with(new Rewards(List.of(awards), rewards.dossier(), rewards.copies())));
  }

  private static Award award(int number, String form, Quota... quotas) {
    return new Award(
        new AwardId(Samples.id(800 + number)), form, "Chủ tịch UBND tỉnh", List.of(quotas));
  }

  @Test
  void aFinishedPlanIsReadyButForTheDeadlineThatIsSetLater() {
    assertThat(sentences(plan, State.MISSING)).isEmpty();
    assertThat(sentences(plan, State.DOUBTFUL))
        .containsExactly(
            "Thời hạn: hạn nộp hồ sơ chưa có ngày (khi tổ chức hội nghị công bố chỉ số)");
    assertThat(Readiness.of(plan).ready()).isEqualTo(Readiness.of(plan).asked() - 1);
  }

  @Test
  void aDraftWithoutNumberAndDayCannotBeIssued() {
    var draft = OtherPlans.bare(301, "Kế hoạch năm 2023", new PartialDate.InYear(2023));
    assertThat(sentences(draft, State.MISSING))
        .containsExactly("Số, ký hiệu: chưa có", "Ngày ban hành: chưa có");
  }

  @Test
  void whatIsThereIsSaid() {
    assertThat(sentences(plan, State.READY))
        .contains(
            "Số, ký hiệu: 12/KH-UBND",
            "Ngày ban hành: 02/04/2023",
            "Căn cứ: 1 mục",
            "Tiêu chí: 12 mục",
            "Hình thức khen thưởng: 1 hình thức, số lượng hợp lệ");
  }

  /// S3.d: a plan that only launches is not asked for a dossier.
  @Test
  void aPlanWithoutAwardsIsNotAskedForThem() {
    var launch =
        plan.moving(
            plan.movement()
                .with(new Rewards(List.of(), List.of(), 0))
                .with(new Standards(plan.standards().subjects(), List.of()))
                .with(SampleWhole.purpose()));
    assertThat(parts(launch))
        .contains(Part.CONTENTS)
        .doesNotContain(Part.AWARDS, Part.DOSSIER, Part.ROUNDS, Part.CRITERIA);
    assertThat(sentences(launch, State.DOUBTFUL)).isEmpty();
  }

  /// S4.a: a work plan lives by its tasks.
  @Test
  void aWorkPlanIsAskedForItsTasks() {
    assertThat(parts(SampleWhole.plan())).contains(Part.TASKS).doesNotContain(Part.CONTENTS);
  }

  static Stream<List<Object>> doubts() {
    var nine = new Quota(SubjectKind.COLLECTIVE, 0, 9);
    var nobody = new Quota(SubjectKind.COLLECTIVE, 0, 0);
    return Stream.of(
        List.of(award(1, "", nine), "Có hình thức khen thưởng chưa ghi tên"),
        List.of(award(1, "Bằng khen"), "Hình thức “Bằng khen” chưa ghi số lượng"),
        List.of(award(1, "Bằng khen", nobody), "Hình thức “Bằng khen” có số lượng bằng 0"));
  }

  @ParameterizedTest
  @MethodSource("doubts")
  void anAwardThatIsNotSoundIsPointedAt(List<Object> awardAndSentence) {
    var wrong = offering((Award) awardAndSentence.getFirst());
    assertThat(Readiness.of(wrong).checks())
        .contains(
            new Readiness.Check(
                Part.AWARDS.at(0), State.DOUBTFUL, awardAndSentence.getLast().toString()));
  }

  @Test
  void oneAwardTwiceIsPointedAtTwice() {
    var nine = new Quota(SubjectKind.COLLECTIVE, 0, 9);
    var twice = offering(award(1, "Bằng khen", nine), award(2, "bằng khen", nine));
    assertThat(parts(twice).stream().filter(Part.AWARDS::equals)).hasSize(2);
  }

  @Test
  void aQuotaForThoseWhomNoCriterionAddressesIsPointedAt() {
    var collective = SamplePlan.criteria().subList(0, 1);
    var standards = new Standards(plan.standards().subjects(), collective);
    Movement movement = plan.movement().with(standards);
    assertThat(sentences(plan.moving(movement), State.DOUBTFUL))
        .contains("Hình thức “Bằng khen” có số lượng cho đối tượng chưa có tiêu chí");
  }

  @Test
  void aDeadlineWithADayIsReady() {
    var day = new Milestone(Milestone.Kind.DOSSIER_DEADLINE, PartialDate.on(2024, 1, 15), "");
    var dated = plan.moving(plan.movement().with(plan.course().dated(List.of(day))));
    assertThat(sentences(dated, State.DOUBTFUL)).isEmpty();
    var none = plan.moving(plan.movement().with(plan.course().dated(List.of())));
    assertThat(sentences(none, State.DOUBTFUL)).containsExactly("Đợt xét: chưa có");
  }

  @Test
  void aRatingWithOneLevelAloneIsPointedAt() {
    var criteria =
        List.of(
            SamplePlan.one(1, SubjectKind.COLLECTIVE, new Measure.Judgement()),
            SamplePlan.one(2, SubjectKind.COLLECTIVE, new Measure.Rating(List.of("Tốt"), "Tốt")),
            SamplePlan.one(
                3, SubjectKind.COLLECTIVE, new Measure.Rating(List.of("Tốt", "Khá"), "Tốt")));
    var rated = SamplePlan.plan(criteria);
    assertThat(sentences(rated, State.DOUBTFUL))
        .contains("Tiêu chí 2: thang xếp loại mới ghi mức “Tốt”, cần ghi đủ các mức")
        .noneMatch(one -> one.startsWith("Tiêu chí 3"));
  }
}
