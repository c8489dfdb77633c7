package vn.bangvang.domain.plan.reading.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Hồ sơ gửi 02 bộ về Sở Nội vụ, gồm:\n- Tờ trình;\n- Biên bản;\n- Báo cáo.",
        "1. Hồ sơ (01 bộ): gồm: tờ trình, biên bản, báo cáo; gửi về Ban trước ngày 30/11/2024.",
        "- Thành phần hồ sơ: Tờ trình, biên bản và báo cáo; số lượng 01 bộ.",
        "1. Hồ sơ\n- Tờ trình.\n- Biên bản.\n- Báo cáo.\n* Lưu ý: không nhận hồ sơ gửi chậm.",
        "1. Hồ sơ trình khen:\n1.1. Đối với tập thể: Tờ trình; biên bản.\n"
            + "1.2. Đối với cá nhân: Tờ trình; báo cáo.",
        "1. Hồ sơ gồm 03 loại sau: (1) Tờ trình; (2) Biên bản; (3) Báo cáo."
      })
  void threePapersAreToldInEveryForm(String text) {
    assertThat(parts(PlanSamples.launch("I. KHEN THƯỞNG\n" + text)))
        .extracting(part -> part.toLowerCase(Locale.ROOT))
        .containsExactly("tờ trình", "biên bản", "báo cáo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nộp về Phòng Tổ chức cán bộ chậm nhất ngày 15/5/2024.",
        "Gửi bản mềm về thư điện tử của Phòng.",
        "Hồ sơ lập xong gửi Văn phòng."
      })
  void whatIsToBeDoneWithThePapersIsNone(String sentence) {
    assertThat(parts(PlanSamples.launch("I. HỒ SƠ\na) Tờ trình.\n2. " + sentence)))
        .containsExactly("Tờ trình");
  }

  @Test
  void papersInBracketsMayStandAmongTheWorkOfTheUnits() {
    var reading =
        PlanSamples.launch(
            "I. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị lập hồ sơ (gồm tờ trình, biên bản) gửi về Sở.");

    assertThat(parts(reading)).containsExactly("tờ trình", "biên bản");
  }

  @Test
  void aPlaceToHandInIsNoListOfRecipients() {
    var reading =
        PlanSamples.launch(
            "I. HỒ SƠ\n1. Tờ trình.\n2. Số lượng: 02 bộ.\n3. Nơi nhận hồ sơ: Văn phòng Sở.");

    assertThat(PlanSamples.facts(reading, Fact.Copies.class)).containsExactly(new Fact.Copies(2));
    assertThat(PlanSamples.facts(reading, Fact.Recipient.class)).isEmpty();
  }
}
