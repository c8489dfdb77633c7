package vn.bangvang.domain.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanReaderTest {
  private static final String PLAN =
      """
      UBND TỈNH AN KHÊ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ VĂN HÓA\tĐộc lập - Tự do - Hạnh phúc
      Số: 12/KH-SVH\tAn Khê, ngày 05 tháng 3 năm 2024
      KẾ HOẠCH
      Phát động phong trào thi đua năm 2024
      Thực hiện Kế hoạch số 07/KH-UBND ngày 15/01/2024 của UBND tỉnh về thi đua;
      Sở Văn hóa ban hành Kế hoạch như sau:
      I. NỘI DUNG THI ĐUA
      1. Giữ nếp sống văn minh nơi công sở.
      II. KHEN THƯỞNG
      Giấy khen của Giám đốc Sở: từ 02 đến 03 tập thể.
      Nơi nhận:
      - UBND tỉnh (b/c);
      GIÁM ĐỐC
      Lê Thị Mơ
      """;

  @Test
  void everyFindingStandsWhereTheTextSaysIt() {
    var number = PlanReader.read(PLAN).first(Fact.Numbered.class).orElseThrow();

    assertThat(PLAN.substring(number.place().from(), number.place().to())).isEqualTo("12/KH-SVH");
  }

  @Test
  void whatIsNotThereIsLeftOut() {
    var reading = PlanReader.read(PLAN);

    assertThat(reading.all(Fact.Criterion.class)).isEmpty();
    assertThat(reading.first(Fact.Theme.class)).isEmpty();
    assertThat(reading.first(Fact.Copies.class)).isEmpty();
  }

  @Test
  void aTextThatIsNoPlanGivesNothing() {
    assertThat(PlanReader.read("Hôm nay trời đẹp.\nChúng tôi đi chơi.").findings()).isEmpty();
    assertThat(PlanReader.read("").findings()).isEmpty();
  }

  @Test
  void theHigherPlanIsTheParentAndABasis() {
    var reading = PlanReader.read(PLAN);

    assertThat(reading.first(Fact.Parent.class).orElseThrow().fact().number().canonical())
        .isEqualTo("07/KH-UBND");
    assertThat(reading.all(Fact.Basis.class)).hasSize(1);
  }
}
