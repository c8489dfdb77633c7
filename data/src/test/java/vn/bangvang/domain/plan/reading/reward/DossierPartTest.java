package vn.bangvang.domain.plan.reading.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanReading;
import vn.bangvang.domain.plan.reading.PlanSamples;

class DossierPartTest {
  private static List<String> parts(PlanReading reading) {
    return PlanSamples.facts(reading, Fact.DossierPart.class).stream()
        .map(Fact.DossierPart::text)
        .toList();
  }

  @Test
  void theNumberOfCopiesIsNoPaper() {
    var reading =
        PlanSamples.launch(
            "I. HỒ SƠ\na) Tờ trình của phòng;\nb) Báo cáo thành tích.\nc) Số lượng hồ sơ: 02 bộ.");

    assertThat(parts(reading)).containsExactly("Tờ trình của phòng", "Báo cáo thành tích");
    assertThat(PlanSamples.facts(reading, Fact.Copies.class)).containsExactly(new Fact.Copies(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hồ sơ gồm: tờ trình; biên bản; báo cáo.",
        "Hồ sơ (01 bộ): tờ trình, biên bản và báo cáo, gửi về Sở trước ngày 10/11.",
        "Hồ sơ lập thành một bộ, gồm có: tờ trình; biên bản; báo cáo."
      })
  void papersMayStandInOneSentence(String sentence) {
    assertThat(parts(PlanSamples.launch("I. KHEN THƯỞNG\n1. " + sentence)))
        .hasSize(3)
        .first()
        .isEqualTo("tờ trình");
  }

  @Test
  void aSentenceAboutTheDeadlineIsNoPaper() {
    var reading =
        PlanSamples.launch("I. HỒ SƠ\na) Tờ trình.\nHồ sơ gửi về Sở trước ngày 10/11/2024.");

    assertThat(parts(reading)).containsExactly("Tờ trình");
  }
}
