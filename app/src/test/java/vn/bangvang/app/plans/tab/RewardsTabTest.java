package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;

/// Awards with ranges and levels, and the money (S0.e, S1.f, S1.i).
class RewardsTabTest extends TabCase {
  @BeforeEach
  void openPage() {
    open(RewardsTab::new);
  }

  private Award award() {
    return plan.rewards().awards().getFirst();
  }

  @Test
  void aQuotaWithoutALeastNumberIsAtMost() {
    assertThat(text("quota-collective-least-1")).isEmpty();
    assertThat(text("quota-collective-most-1")).isEqualTo("09");
  }

  @Test
  void aRangeIsWrittenInTwoFields() {
    fill("quota-individual-most-1", "3");
    fill("quota-individual-least-1", "2");
    assertThat(award().quotaFor(SubjectKind.INDIVIDUAL))
        .contains(new Quota(SubjectKind.INDIVIDUAL, 2, 3));
    assertThat(said(".plain")).contains("02 đến 03 cá nhân; đã đề nghị 00");
  }

  @ParameterizedTest
  @CsvSource({"least, 12, 12, 12", "most, 5, 0, 5"})
  void theRangeNeverTurnsAround(String end, String typed, int least, int most) {
    fill("quota-collective-" + end + "-1", typed);
    assertThat(award().quotaFor(SubjectKind.COLLECTIVE))
        .contains(new Quota(SubjectKind.COLLECTIVE, least, most));
  }

  @Test
  void withoutANumberThereIsNoQuota() {
    fill("quota-collective-most-1", "");
    assertThat(award().quotas()).extracting(Quota::subject).containsExactly(SubjectKind.INDIVIDUAL);
  }

  @Test
  void aNumberInWordsIsRefusedBesideTheField() {
    fill("quota-collective-most-1", "chín");
    assertThat(said(".refusal")).contains("Nhập số lượng bằng chữ số.");
    assertThat(award().quotaFor(SubjectKind.COLLECTIVE).orElseThrow().atMost()).isEqualTo(9);
  }

  @Test
  void anAwardOfAnotherLevelIsAdded() {
    fire("awards-add");
    fill("award-form-2", "Giấy khen");
    fill("award-authority-2", "Chánh Văn phòng");
    choose("award-level-2", "Cơ quan ban hành kế hoạch");
    var added = plan.rewards().awards().get(1);
    assertThat(added.form()).isEqualTo("Giấy khen");
    assertThat(added.level()).isEqualTo(Award.Level.OWN_BODY);
    assertThat(added.id()).isNotEqualTo(award().id());
  }

  @Test
  void anAwardThatIsCorrectedIsStillTheSame() {
    var id = award().id();
    fill("award-form-1", "Bằng khen cấp tỉnh");
    assertThat(award().id()).isEqualTo(id);
  }

  @Test
  void moneyIsSaidWithItsSource() {
    fire("money-add");
    fill("money-purpose-1", "Tiền thưởng");
    fill("money-rate-1", "theo Nghị định 91/2017/NĐ-CP");
    fill("money-source-1", "Quỹ thi đua, khen thưởng của tỉnh");
    assertThat(plan.execution().money())
        .isEqualTo(
            List.of(
                new MoneyLine(
                    "Tiền thưởng",
                    "theo Nghị định 91/2017/NĐ-CP",
                    "Quỹ thi đua, khen thưởng của tỉnh")));
  }
}
