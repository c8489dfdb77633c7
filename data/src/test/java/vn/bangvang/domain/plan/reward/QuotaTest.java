package vn.bangvang.domain.plan.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// "Tối đa 09 tập thể và 15 cá nhân"; "01 tập thể và 02 đến 03 cá nhân".
class QuotaTest {
  private static final Quota ONE_UNIT = new Quota(SubjectKind.COLLECTIVE, 1, 1);
  private static final Quota TWO_TO_THREE = new Quota(SubjectKind.INDIVIDUAL, 2, 3);

  private static Award certificate(List<Quota> quotas) {
    return new Award(new AwardId(Samples.id(31)), "Giấy khen", "Chánh Văn phòng Tỉnh ủy", quotas);
  }

  @ParameterizedTest
  @CsvSource({"2, 3, true", "0, 9, false", "1, 1, false", "3, 3, false", "0, 0, false"})
  void aRangeHasALowerEndOfItsOwn(int atLeast, int atMost, boolean range) {
    assertThat(new Quota(SubjectKind.INDIVIDUAL, atLeast, atMost).isRange()).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource({"3, 2", "-1, 5", "-2, -1", "1, 0"})
  void aQuotaDoesNotRunBackwards(int atLeast, int atMost) {
    assertThatThrownBy(() -> new Quota(SubjectKind.COLLECTIVE, atLeast, atMost))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"COLLECTIVE, 1, 1", "INDIVIDUAL, 2, 3", "HEAD, 2, 3"})
  void everySubjectFindsItsQuota(SubjectKind subject, int atLeast, int atMost) {
    var quota = certificate(List.of(ONE_UNIT, TWO_TO_THREE)).quotaFor(subject).orElseThrow();
    assertThat(quota.atLeast()).isEqualTo(atLeast);
    assertThat(quota.atMost()).isEqualTo(atMost);
  }

  @Test
  void anAwardForPeopleAloneHasNoQuotaForUnits() {
    assertThat(certificate(List.of(TWO_TO_THREE)).quotaFor(SubjectKind.COLLECTIVE)).isEmpty();
    assertThat(certificate(List.of()).quotaFor(SubjectKind.HEAD)).isEmpty();
  }

  @Test
  void twoLevelsOfAwardComeOutOfOnePlan() {
    var praise = new Award(new AwardId(Samples.id(32)), "Bằng khen", "", List.of(ONE_UNIT));
    var parts = new ArrayList<DossierPart>();
    var rewards = new Rewards(List.of(certificate(List.of(TWO_TO_THREE)), praise), parts, 1);
    parts.add(new DossierPart("a", "Văn bản đề nghị"));
    assertThat(rewards.awards()).extracting(Award::form).containsExactly("Giấy khen", "Bằng khen");
    assertThat(rewards.dossier()).isEmpty();
  }

  @Test
  void whatIsWonAndByWhatPapersIsPutOnOneLine() {
    assertThat(new DossierPart(" a ", "Biên bản\nhọp  Hội đồng"))
        .isEqualTo(new DossierPart("a", "Biên bản họp Hội đồng"));
    var pasted =
        new Award(new AwardId(Samples.id(31)), " Giấy  khen", "Chủ tịch\nUBND tỉnh ", List.of());
    assertThat(pasted.form()).isEqualTo("Giấy khen");
    assertThat(pasted.authority()).isEqualTo("Chủ tịch UBND tỉnh");
  }
}
