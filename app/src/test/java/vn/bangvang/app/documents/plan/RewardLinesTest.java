package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.PartialDate;

/// Awards, dossier and dates on paper: what is not known has no line.
class RewardLinesTest {
  private static final Plan LAUNCH = PlanSample.plan("provincial-launch");

  private static List<String> texts(Plan plan) {
    return new RewardLines(plan.paper().form(), plan)
        .written().written().stream().map(PlanText.Line::text).toList();
  }

  private static Plan inCopies(int copies) {
    var dossier = LAUNCH.rewards().dossier();
    return LAUNCH.moving(LAUNCH.movement().with(new Rewards(List.of(), dossier, copies)));
  }

  private static Plan offering(String form, String authority, List<Quota> quotas) {
    var award = new Award(new AwardId(new UUID(0, 1)), form, authority, quotas);
    var movement = LAUNCH.movement().with(new Rewards(List.of(award), List.of(), 0));
    return dated(LAUNCH.moving(movement), List.of());
  }

  private static Plan dated(Plan plan, List<Milestone> milestones) {
    var round = Round.single(new RoundId(new UUID(0, 2)));
    var issue = new Course.Start.Issue();
    var course = new Course(issue, PartialDate.unknown(), milestones, List.of(round));
    return plan.moving(plan.movement().with(course));
  }

  private static Milestone deadline(String note) {
    return new Milestone(Milestone.Kind.DOSSIER_DEADLINE, PartialDate.unknown(), note);
  }

  @Test
  void theNumberOfCopiesStandsBelowTheDossier() {
    assertThat(texts(inCopies(2))).contains("Số lượng: 02 bộ.");
  }

  @Test
  void anUnknownNumberOfCopiesHasNoLine() {
    assertThat(texts(inCopies(0)))
        .contains("1. Hồ sơ đề nghị khen thưởng")
        .noneMatch(text -> text.startsWith("Số lượng"));
  }

  @ParameterizedTest
  @CsvSource({
    "Giấy khen, Giám đốc Sở, - Giấy khen của Giám đốc Sở: tối đa 09 tập thể.",
    "Giấy khen, '', - Giấy khen: tối đa 09 tập thể.",
    "'', Giám đốc Sở, - Giám đốc Sở: tối đa 09 tập thể.",
    "'', '', - tối đa 09 tập thể."
  })
  void anAwardSaysWhatIsKnownOfIt(String form, String authority, String line) {
    var quotas = List.of(new Quota(SubjectKind.COLLECTIVE, 0, 9));
    assertThat(texts(offering(form, authority, quotas)))
        .containsExactly("1. Hình thức và số lượng khen thưởng", line);
  }

  @Test
  void anAwardOfWhichNothingIsKnownHasNoTitleEither() {
    assertThat(texts(offering("", "", List.of()))).isEmpty();
  }

  @Test
  void aDateOfWhichNothingIsKnownHasNoLine() {
    var bare = offering("", "", List.of());
    assertThat(texts(dated(bare, List.of(deadline(""))))).isEmpty();
    assertThat(texts(dated(bare, List.of(deadline(""), deadline("Sở Nội vụ hướng dẫn")))))
        .containsExactly("1. Thời hạn", "- Nộp hồ sơ (Sở Nội vụ hướng dẫn).");
  }
}
