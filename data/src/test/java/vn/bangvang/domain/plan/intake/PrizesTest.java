package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.domain.plan.criterion.SubjectKind.COLLECTIVE;
import static vn.bangvang.domain.plan.criterion.SubjectKind.HEAD;
import static vn.bangvang.domain.plan.criterion.SubjectKind.INDIVIDUAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.readiness.Readiness;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Quota;

class PrizesTest {
  private static final String CHAIR = "Chủ tịch UBND tỉnh";

  private static Fact award(String form, String authority, SubjectKind kind, int least, int most) {
    return new Fact.Award(form, authority, new Fact.Recipients.Only(kind), new Bounds(least, most));
  }

  private static List<Award> awards(Fact... facts) {
    return Taking.plan(facts).rewards().awards();
  }

  private static List<String> sentences(Plan plan) {
    return Readiness.of(plan).checks().stream().map(Readiness.Check::sentence).toList();
  }

  @Test
  void oneFormOfOneGiverIsOneAwardWithItsQuotas() {
    var awards =
        awards(
            award("Bằng khen", CHAIR, COLLECTIVE, 0, 9),
            award("Giấy khen", "Giám đốc Sở", COLLECTIVE, 2, 3),
            award("Bằng khen", CHAIR, INDIVIDUAL, 0, 15));
    assertThat(awards).extracting(Award::form).containsExactly("Bằng khen", "Giấy khen");
    assertThat(awards.getFirst().quotas())
        .containsExactly(new Quota(COLLECTIVE, 0, 9), new Quota(INDIVIDUAL, 0, 15));
    assertThat(awards.getLast().quotas()).containsExactly(new Quota(COLLECTIVE, 2, 3));
  }

  @Test
  void theSameFormOfAnotherGiverIsAnother() {
    assertThat(
            awards(
                award("Bằng khen", CHAIR, COLLECTIVE, 0, 1),
                award("Bằng khen", "Thủ tướng Chính phủ", INDIVIDUAL, 0, 1)))
        .hasSize(2);
  }

  @Test
  void aSecondNumberForTheSameIsAnAwardOfItsOwn() {
    var awards =
        awards(
            award("Bằng khen", CHAIR, INDIVIDUAL, 0, 5),
            award("Bằng khen", CHAIR, INDIVIDUAL, 0, 8));
    assertThat(awards)
        .extracting(Award::quotas)
        .containsExactly(
            List.of(new Quota(INDIVIDUAL, 0, 5)), List.of(new Quota(INDIVIDUAL, 0, 8)));
  }

  @Test
  void headsAreCountedAmongTheIndividuals() {
    var award = awards(award("Bằng khen", CHAIR, HEAD, 0, 2)).getFirst();
    assertThat(award.quotaFor(HEAD)).contains(new Quota(INDIVIDUAL, 0, 2));
  }

  @Test
  void anAwardWithoutANumberHasNoQuotaAndTheReadinessListSaysSo() {
    var unstated = new Fact.Award("Giấy khen", "", new Fact.Recipients.Unstated(), Bounds.UNSTATED);
    var plan = Taking.plan(unstated, award("Giấy khen", "", INDIVIDUAL, 0, 0));
    assertThat(plan.rewards().awards()).hasSize(1).allMatch(one -> one.quotas().isEmpty());
    assertThat(sentences(plan)).contains("Hình thức “Giấy khen” chưa ghi số lượng");
  }

  @Test
  void anAwardWithoutAFormIsKeptAndTheReadinessListSaysSo() {
    var plan = Taking.plan(award("", CHAIR, COLLECTIVE, 0, 1));
    assertThat(plan.rewards().awards()).hasSize(1);
    assertThat(sentences(plan)).contains("Có hình thức khen thưởng chưa ghi tên");
  }

  @ParameterizedTest
  @CsvSource({
    "Chủ tịch nước, STATE",
    "Thủ tướng Chính phủ, GOVERNMENT",
    "Chủ tịch Ủy ban nhân dân tỉnh, PROVINCE_OR_MINISTRY",
    "UBND tỉnh, PROVINCE_OR_MINISTRY",
    "Bộ trưởng Bộ Nội vụ, PROVINCE_OR_MINISTRY",
    "Thủ trưởng các cơ quan, OWN_BODY",
    "Giám đốc Sở, OWN_BODY",
    "Giám đốc Sở Nội vụ, OWN_BODY",
    "Giám đốc Sở Tài chính, UNSTATED",
    "Giám đốc Sở N, UNSTATED",
    "Chủ tịch UBND thành phố, UNSTATED",
    "'', UNSTATED"
  })
  void theGiversTitleTellsHowHighHeStands(String authority, Award.Level level) {
    var said = award("Bằng khen", authority, COLLECTIVE, 0, 1);
    var issuer = new Fact.Issuer("SỞ NỘI VỤ TỈNH AN BÌNH");
    assertThat(awards(issuer, said)).singleElement().extracting(Award::level).isEqualTo(level);
  }

  @Test
  void theHeadOfAPartyOfficeGivesForHisOwnBody() {
    var issuer = new Fact.Issuer("Văn phòng Tỉnh ủy An Bình");
    assertThat(awards(issuer, award("Giấy khen", "Chánh Văn phòng Tỉnh ủy", COLLECTIVE, 0, 1)))
        .extracting(Award::level)
        .containsExactly(Award.Level.OWN_BODY);
  }

  @Test
  void theDossierKeepsItsPartsAndCopies() {
    var rewards =
        Taking.plan(
                new Fact.DossierPart("Tờ trình"),
                new Fact.DossierPart("Biên bản họp Hội đồng"),
                new Fact.Copies(2),
                new Fact.Copies(5))
            .rewards();
    assertThat(rewards.dossier())
        .containsExactly(
            new DossierPart("", "Tờ trình"), new DossierPart("", "Biên bản họp Hội đồng"));
    assertThat(rewards.copies()).isEqualTo(2);
  }

  @Test
  void copiesThatAreNotSaidAreNone() {
    assertThat(Taking.plan().rewards().copies()).isZero();
    assertThat(Taking.plan(new Fact.Copies(0)).rewards().copies()).isZero();
  }
}
