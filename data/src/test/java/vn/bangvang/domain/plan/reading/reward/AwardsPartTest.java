package vn.bangvang.domain.plan.reading.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanSamples;

class AwardsPartTest {
  private static List<String> awards(String text) {
    var reading = PlanSamples.launch("I. HÌNH THỨC KHEN THƯỞNG\n" + text);
    return PlanSamples.facts(reading, Fact.Award.class).stream()
        .map(AwardsPartTest::shown)
        .toList();
  }

  private static String shown(Fact.Award award) {
    String whom =
        award.recipients() instanceof Fact.Recipients.Only(var kind) ? kind.name() : "ANY";
    int least = award.bounds().least();
    return "%s, %s, %s %d-%d"
        .formatted(award.form(), award.authority(), whom, least, award.bounds().most());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giấy khen của Giám đốc Sở: 01 tập thể | Giấy khen, Giám đốc Sở, COLLECTIVE 0-1",
        "Giấy khen của Giám đốc Sở: không quá 05 tập thể | Giấy khen, Giám đốc Sở, COLLECTIVE 0-5",
        "Giám đốc Sở tặng Giấy khen cho mười cá nhân | Giấy khen, Giám đốc Sở, INDIVIDUAL 0-10",
        "Giấy khen của Giám đốc Sở: từ 03 đến 05 cá nhân | Giấy khen, Giám đốc Sở, INDIVIDUAL 3-5",
        "Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen: 02 - 03 tập thể |"
            + " Bằng khen, Chủ tịch UBND tỉnh, COLLECTIVE 2-3",
        "Bằng khen của Bộ Xây dựng cho ít nhất 02 tập thể | Bằng khen, Bộ Xây dựng, COLLECTIVE 2-0",
        "Bằng khen của Thủ tướng Chính phủ. | Bằng khen, Thủ tướng Chính phủ, ANY 0-0",
        "Giám đốc Sở xét công nhận danh hiệu Chiến sĩ thi đua cơ sở cho 08 cá nhân |"
            + " Chiến sĩ thi đua cơ sở, Giám đốc Sở, INDIVIDUAL 0-8",
        "Chiến sĩ thi đua cơ sở do Hiệu trưởng công nhận: tối đa 10 giảng viên |"
            + " Chiến sĩ thi đua cơ sở, Hiệu trưởng, INDIVIDUAL 0-10",
        "Giới thiệu 01 tập thể để Công đoàn ngành Dệt May tặng Bằng khen |"
            + " Bằng khen, Công đoàn ngành Dệt May, COLLECTIVE 0-1",
        "Hằng năm, Ban Thường vụ Thành ủy xem xét, quyết định tặng Giấy khen cho 05 tổ chức đảng |"
            + " Giấy khen, Ban Thường vụ Thành ủy, COLLECTIVE 0-5",
        "Tham mưu Giám đốc Sở khen thưởng 05 tập thể bằng hình thức Giấy khen |"
            + " Giấy khen, Giám đốc Sở, COLLECTIVE 0-5",
        "Trưởng phòng Giáo dục và Đào tạo biểu dương: không quá 30 cá nhân |"
            + " Biểu dương, Trưởng phòng Giáo dục và Đào tạo, INDIVIDUAL 0-30",
        "Tập thể: Giấy khen của Chủ tịch UBND xã (tối đa 03) |"
            + " Giấy khen, Chủ tịch UBND xã, COLLECTIVE 0-3",
        "Hằng năm Giám đốc Sở tặng Giấy khen cho tập thể: 4 |"
            + " Giấy khen, Giám đốc Sở, COLLECTIVE 0-4"
      })
  void anAwardHasItsFormItsGiverAndItsNumbers(String text, String award) {
    assertThat(awards("- " + text)).containsExactly(award);
  }

  @Test
  void oneFormMayBeForCollectivesAndIndividuals() {
    assertThat(awards("Bằng khen của Chủ tịch UBND tỉnh tối đa đối với 09 tập thể và 15 cá nhân."))
        .containsExactly(
            "Bằng khen, Chủ tịch UBND tỉnh, COLLECTIVE 0-9",
            "Bằng khen, Chủ tịch UBND tỉnh, INDIVIDUAL 0-15");
  }

  @Test
  void aTableGivesAnAwardForEachNumber() {
    assertThat(
            awards(
                "| Hình thức khen thưởng | Thẩm quyền | Tập thể | Cá nhân |\n"
                    + "| Giấy khen | Giám đốc Sở | 02 | 03 - 05 |\n"
                    + "| Bằng khen | Chủ tịch UBND tỉnh | 01 | |"))
        .containsExactly(
            "Giấy khen, Giám đốc Sở, COLLECTIVE 0-2",
            "Giấy khen, Giám đốc Sở, INDIVIDUAL 3-5",
            "Bằng khen, Chủ tịch UBND tỉnh, COLLECTIVE 0-1");
  }

  @Test
  void aYearIsNotFiveCollectives() {
    assertThat(awards("- Hằng năm tập thể được tặng Giấy khen của Giám đốc Sở."))
        .containsExactly("Giấy khen, Giám đốc Sở, COLLECTIVE 0-0");
  }

  @Test
  void theFormMayBeNamedAfterTheNumbers() {
    assertThat(awards("1. Số lượng: 05 tập thể, 10 cá nhân.\n2. Hình thức: Giấy khen của Sở."))
        .containsExactly("Giấy khen, Sở, COLLECTIVE 0-5", "Giấy khen, Sở, INDIVIDUAL 0-10");
  }

  @Test
  void aFormNamedAgainWithItsNumbersIsOneAward() {
    assertThat(
            awards(
                "1. Hình thức: Giấy khen của Giám đốc Sở.\n"
                    + "2. Số lượng: Giấy khen của Giám đốc Sở: tối đa 05 tập thể."))
        .containsExactly("Giấy khen, Giám đốc Sở, COLLECTIVE 0-5");
  }
}
