package vn.bangvang.domain.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.domain.plan.reading.Sureness.CERTAIN;
import static vn.bangvang.domain.plan.reading.Sureness.DOUBTFUL;
import static vn.bangvang.domain.plan.reading.Sureness.LIKELY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {
  private static <F extends Fact> List<Sureness> sureness(String sections, Class<F> kind) {
    return PlanSamples.launch(sections).all(kind).<Sureness>map(Finding::sureness).toList();
  }

  private static List<Sureness> criteria(String text) {
    return sureness("I. TIÊU CHÍ\n" + text, Fact.Criterion.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1. Đối với tập thể, CERTAIN",
    "1. Tập thể giữ nền nếp., LIKELY",
    "1. Giữ nền nếp., DOUBTFUL"
  })
  void aSubjectThatNothingNearNamesIsInDoubt(String lead, Sureness sureness) {
    assertThat(criteria(lead + (sureness == CERTAIN ? "\n- Giữ nền nếp." : "")))
        .containsExactly(sureness);
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, CERTAIN",
    "d, đ, CERTAIN",
    "d, e, CERTAIN",
    "e, g, CERTAIN",
    "e, f, CERTAIN",
    "đ, a, CERTAIN",
    "a, d, DOUBTFUL",
    "đ, h, DOUBTFUL",
    "b, b, DOUBTFUL"
  })
  void aLetterThatJumpsIsInDoubt(String before, String label, Sureness sureness) {
    var read = criteria("1. Đối với tập thể\n" + before + ") Một việc.\n" + label + ") Hai việc.");

    assertThat(read).containsExactly(CERTAIN, sureness);
  }

  @ParameterizedTest
  @CsvSource({"1.2, CERTAIN", "1.1, CERTAIN", "1.4, DOUBTFUL"})
  void aNumberThatJumpsIsInDoubt(String label, Sureness sureness) {
    var read = criteria("1. Đối với tập thể\n1.1. Một việc.\n" + label + ". Hai việc.");

    assertThat(read).containsExactly(CERTAIN, sureness);
  }

  @ParameterizedTest
  @CsvSource({
    "I. MỤC TIÊU, Chỉ số PCI dẫn đầu, DOUBTFUL",
    "I. MỤC TIÊU NĂM 2024, Chỉ số PCI dẫn đầu, CERTAIN",
    "I. MỤC TIÊU, Năm 2024 Chỉ số PCI dẫn đầu, CERTAIN",
    "I. MỤC TIÊU, Chỉ số PCI dẫn đầu năm 2024, CERTAIN"
  })
  void aYearThatOnlyTheTitleHasIsInDoubt(String heading, String text, Sureness sureness) {
    assertThat(sureness(heading + "\n1. " + text + ".\n2. Vui.", Fact.IndexTarget.class))
        .containsExactly(sureness);
  }

  @ParameterizedTest
  @CsvSource({
    "Khen thưởng tập thể, Tặng Giấy khen của Giám đốc Sở, DOUBTFUL",
    "Khen thưởng tập thể, Tặng tập thể Giấy khen của Giám đốc Sở, CERTAIN"
  })
  void anAwardForWhomOnlyItsHeadingNamesIsInDoubt(String heading, String text, Sureness sureness) {
    assertThat(sureness("I. KHEN THƯỞNG\n1. " + heading + "\n- " + text + ".", Fact.Award.class))
        .isNotEmpty()
        .containsOnly(sureness);
  }

  @Test
  void ofTheInventedPlansLittleIsInDoubt() {
    var all =
        InventedPlan.open()
            .flatMap(plan -> PlanReader.read(plan.text()).findings().stream())
            .<Sureness>map(Finding::sureness)
            .toList();
    long doubtful = all.stream().filter(DOUBTFUL::equals).count();

    assertThat(doubtful).isLessThan(all.size() / 10);
    assertThat(all).contains(LIKELY);
  }
}
