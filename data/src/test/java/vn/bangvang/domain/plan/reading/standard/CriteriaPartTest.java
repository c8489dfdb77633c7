package vn.bangvang.domain.plan.reading.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.domain.plan.criterion.SubjectKind.COLLECTIVE;
import static vn.bangvang.domain.plan.criterion.SubjectKind.HEAD;
import static vn.bangvang.domain.plan.criterion.SubjectKind.INDIVIDUAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanSamples;

class CriteriaPartTest {
  private static List<Fact.Criterion> criteria(String text) {
    return PlanSamples.facts(PlanSamples.launch("I. TIÊU CHÍ\n" + text), Fact.Criterion.class);
  }

  @Test
  void labelsFollowTheLegalAlphabet() {
    assertThat(criteria("1. Đối với tập thể\nd) Bốn.\nđ) Năm.\ne) Sáu."))
        .extracting(Fact.Criterion::label)
        .containsExactly("d", "đ", "e");
  }

  @Test
  void dashesHaveNoLabel() {
    assertThat(criteria("1. Đối với cá nhân\n- Gương mẫu.").getFirst().label()).isEmpty();
  }

  @Test
  void oneSentenceForBothIsACriterionForEach() {
    assertThat(criteria("Các tập thể, cá nhân có thành tích xuất sắc, tiêu biểu."))
        .extracting(Fact.Criterion::subject)
        .containsExactly(COLLECTIVE, INDIVIDUAL);
  }

  @Test
  void headsAreToldByTheirHeading() {
    var all =
        criteria(
            "1. Đối với cá nhân\n- Gương mẫu.\n"
                + "2. Đối với người đứng đầu, ngoài các tiêu chí của cá nhân\n- Lãnh đạo tốt.");

    assertThat(all).extracting(Fact.Criterion::subject).containsExactly(INDIVIDUAL, HEAD);
  }

  @Test
  void bracketsHoldExclusionsWithTheirExcuse() {
    var one =
        criteria(
                "1. Đối với tập thể\n- Giải ngân 100% vốn (không xét khen thưởng đối với đơn vị có"
                    + " trên 10% dự án chậm, trừ trường hợp thiên tai; đơn vị báo cáo sai).")
            .getFirst();

    assertThat(one.exclusions())
        .extracting(Exclusion::text)
        .containsExactly("đơn vị có trên 10% dự án chậm", "đơn vị báo cáo sai");
    assertThat(one.exclusions().getFirst().unless()).isEqualTo("trường hợp thiên tai");
  }

  @Test
  void aSentenceOfExclusionBelongsToTheCriterionBeforeIt() {
    var all =
        criteria(
            "1. Đối với tập thể\n- Giữ kỷ luật.\n- Không xét khen thưởng đối với đơn vị có người vi"
                + " phạm.");

    assertThat(all).hasSize(1);
    assertThat(all.getFirst().exclusions()).hasSize(1);
  }

  @Test
  void aRowSharedInATableIsOneForEachKind() {
    var all =
        criteria(
            "TT | Tiêu chí | Tập thể | Cá nhân\n1 | Chấp hành nội quy | x | x\n2 | Giỏi | | x");

    assertThat(all)
        .extracting(one -> one.label() + one.subject())
        .containsExactly("1COLLECTIVE", "1INDIVIDUAL", "2INDIVIDUAL");
  }

  @Test
  void whatIsLeftToOthersIsNoCriterion() {
    assertThat(criteria("Giao Sở Nội vụ ban hành hướng dẫn về tiêu chuẩn khen thưởng.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Đúng hạn 98% (không xét tặng thưởng đơn vị có trên 03 lỗi, trừ trường hợp thiên tai).",
        "- Đúng hạn 98%; chưa xét khen thưởng đơn vị có trên 03 lỗi (ngoại trừ trường hợp thiên"
            + " tai).",
        "- Đúng hạn 98%. Không được xét khen thưởng nếu đơn vị có trên 03 lỗi, trừ trường hợp thiên"
            + " tai.",
        "- Đúng hạn 98%.\n- Đơn vị có trên 03 lỗi thì không xét khen thưởng, trừ trường hợp thiên"
            + " tai.",
        "- Đúng hạn 98%.\n- Không xem xét, đề nghị khen thưởng đối với các trường hợp sau:\n"
            + "+ đơn vị có trên 03 lỗi, trừ trường hợp thiên tai."
      })
  void anExclusionIsToldInEveryForm(String text) {
    var all = criteria("1. Đối với tập thể\n" + text);

    assertThat(all).hasSize(1);
    var exclusion = all.getFirst().exclusions().getFirst();
    assertThat(exclusion.text()).isEqualToIgnoringCase("đơn vị có trên 03 lỗi");
    assertThat(exclusion.unless()).isEqualTo("trường hợp thiên tai");
  }

  @Test
  void anAnnouncingCriterionStandsWithWhatItAnnounces() {
    var all =
        criteria(
            "1. Đối với tập thể\n"
                + "a) Hoàn thành tốt nhiệm vụ trọng tâm, cụ thể:\n"
                + "- Thu đủ 100%.\n"
                + "d) Thực hiện tốt các việc sau:\n"
                + "d1) Có 02 buổi tiếp dân.\n"
                + "đ) Đạt danh hiệu cơ quan văn hóa.");

    assertThat(all).extracting(Fact.Criterion::label).containsExactly("a", "", "d", "d1", "đ");
  }

  @ParameterizedTest
  @CsvSource({
    "tổ chức đảng, COLLECTIVE",
    "cấp ủy cơ sở, COLLECTIVE",
    "công đoàn cơ sở, COLLECTIVE",
    "đảng viên, INDIVIDUAL",
    "cá nhân giữ chức vụ lãnh đạo, HEAD",
    "cá nhân là người đứng đầu, HEAD",
    "cán bộ quản lý, HEAD",
    "'đồng chí bí thư, phó bí thư', HEAD"
  })
  void theHeadingTellsForWhom(String whom, SubjectKind kind) {
    for (String sign : List.of("1. Đối với ", "A. Đối với ", "(1) Đối với "))
      assertThat(criteria(sign + whom + ":\n- Giữ kỷ luật."))
          .extracting(Fact.Criterion::subject)
          .containsExactly(kind);
  }

  @Test
  void casesOfExclusionMayStandUnderAHeadingOfTheirOwn() {
    var all =
        criteria(
            "1. Đối với tập thể\na) Đúng hạn 98%.\n3. Các trường hợp không xét khen thưởng:\n"
                + "a) Đơn vị có hồ sơ quá hạn trên 5%.");

    assertThat(all).hasSize(1);
    assertThat(all.getFirst().exclusions())
        .extracting(Exclusion::text)
        .containsExactly("Đơn vị có hồ sơ quá hạn trên 5%");
  }
}
