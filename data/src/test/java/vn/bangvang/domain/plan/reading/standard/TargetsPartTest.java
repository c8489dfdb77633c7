package vn.bangvang.domain.plan.reading.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanSamples;
import vn.bangvang.domain.shared.DateText;

class TargetsPartTest {
  private static List<String> targets(String text) {
    var reading = PlanSamples.launch("I. MỤC TIÊU NĂM 2024\n1. " + text + ".\n2. Vui.");
    return PlanSamples.facts(reading, Fact.IndexTarget.class).stream()
        .map(TargetsPartTest::shown)
        .toList();
  }

  private static String shown(Fact.IndexTarget one) {
    return "%s %s %s %s"
        .formatted(one.indicator(), one.kind(), one.value(), DateText.stored(one.year()))
        .replace("  ", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chỉ số PAR INDEX đứng thứ 12/63 tỉnh, thành phố | PAR INDEX RANK_WITHIN 12 2024",
        "Chỉ số cải cách hành chính xếp hạng từ 1 đến 10 | PAR INDEX RANK_WITHIN 10 2024",
        "Phấn đấu xếp thứ 5 cả nước về Chỉ số PAR INDEX | PAR INDEX RANK_WITHIN 5 2024",
        "Phấn đấu nằm trong nhóm 10 tỉnh dẫn đầu về Chỉ số PCI | PCI RANK_WITHIN 10 2024",
        "Phấn đấu dẫn đầu bảng xếp hạng DDCI của khối | DDCI TOP 2024",
        "Chỉ số DTI thuộc top 15 vào năm 2025 | DTI TOP 15 2025",
        "Chỉ số hài lòng cao hơn bình quân chung của cả nước | SIPAS ABOVE_MEAN 2024",
        "Chỉ số PAPI đạt mức trung bình cao | PAPI BAND trung bình cao 2024",
        "PCI trong nhóm các tỉnh có chất lượng điều hành tốt | PCI BAND tốt 2024"
      })
  void anIndexIsToStandSomewhere(String text, String target) {
    assertThat(targets(text)).containsExactly(target);
  }

  @Test
  void whatIsSaidOfTheLastOfAListIsSaidOfAll() {
    assertThat(targets("PAR INDEX, SIPAS và PCI trong nhóm 20 tỉnh dẫn đầu"))
        .containsExactly(
            "PAR INDEX RANK_WITHIN 20 2024",
            "SIPAS RANK_WITHIN 20 2024",
            "PCI RANK_WITHIN 20 2024");
  }

  @Test
  void whatIsSaidOfOneIndexIsNotSaidOfTheNext() {
    assertThat(targets("Chỉ số PCI thuộc top 10; cải thiện Chỉ số PAPI"))
        .containsExactly("PCI TOP 10 2024");
  }

  @Test
  void anIndexThatIsOnlyNamedHasNoTarget() {
    assertThat(targets("Góp phần cải thiện Chỉ số PAR INDEX, PAPI, SIPAS")).isEmpty();
  }

  @Test
  void withoutAYearOfItsOwnATargetIsForTheYearOfThePlan() {
    var reading =
        PlanSamples.reform("I. MỤC TIÊU\n1. Chỉ số PAR INDEX thuộc nhóm 5 sở dẫn đầu.\n2. Vui.");

    assertThat(
            PlanSamples.facts(reading, Fact.IndexTarget.class).stream().map(TargetsPartTest::shown))
        .containsExactly("PAR INDEX RANK_WITHIN 5 2024");
  }
}
