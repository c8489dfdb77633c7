package vn.bangvang.domain.plan.reading.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanSamples;

class ContentsPartTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Thi đua hoàn thành chỉ tiêu\n- Đúng hạn.\n2. Thi đua giữ kỷ luật",
        "- Thi đua hoàn thành chỉ tiêu;\n- Thi đua giữ kỷ luật.",
        "Tập trung vào các nội dung sau:\na. Thi đua hoàn thành chỉ tiêu.\nb. Thi đua giữ kỷ luật.",
        "1 Thi đua hoàn thành chỉ tiêu.\n2. Thi đua giữ kỷ luật."
      })
  void thePointsOfTheFirstLevelAreTheContents(String text) {
    var reading =
        PlanSamples.launch("I. NỘI DUNG THI ĐUA\n" + text + "\nII. KINH PHÍ\n1. Từ ngân sách.");

    assertThat(PlanSamples.facts(reading, Fact.Content.class))
        .extracting(Fact.Content::text)
        .containsExactly("Thi đua hoàn thành chỉ tiêu", "Thi đua giữ kỷ luật");
  }
}
