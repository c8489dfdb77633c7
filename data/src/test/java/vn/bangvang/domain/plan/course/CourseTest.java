package vn.bangvang.domain.plan.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.PartialDate;

/// S2.a: a mid-term review in the fourth quarter of 2023 and a final one in that of 2025.
class CourseTest {
  private final Course course = SampleWhole.course();

  private static Course lasting(PartialDate until) {
    var round = new RoundId(Samples.id(9));
    return Course.single(round, new Course.Start.Issue(), until, List.of());
  }

  @Test
  void aPlanWithoutRoundsCannotBe() {
    assertThatThrownBy(
            () -> new Course(new Course.Start.Issue(), PartialDate.unknown(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlanThatDoesNotSpeakOfRoundsHasOne() {
    assertThat(lasting(PartialDate.unknown()).rounds())
        .containsExactly(Round.single(new RoundId(Samples.id(9))));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, Sơ kết",
    "2023-12-31, Sơ kết",
    "2024-01-01, Tổng kết",
    "2025-12-31, Tổng kết",
    "2026-01-01, Tổng kết"
  })
  void theRoundThatIsWorkedOnIsTheFirstThatIsNotPast(LocalDate today, String name) {
    assertThat(course.present(today).name()).isEqualTo(name);
  }

  @Test
  void aRoundWithoutADateIsNeverPast() {
    var only = lasting(PartialDate.on(2023, 12, 30));
    assertThat(only.present(LocalDate.of(2030, 1, 1))).isEqualTo(only.rounds().getFirst());
  }

  @Test
  void everyRoundLooksAtTheResultsOfItsYear() {
    assertThat(course.yearOf(SampleWhole.MIDDLE)).hasValue(2023);
    assertThat(course.yearOf(SampleWhole.END)).hasValue(2025);
  }

  @Test
  void aRoundWithoutADateLooksAtTheYearInWhichThePlanEnds() {
    var round = new RoundId(Samples.id(9));
    assertThat(lasting(PartialDate.on(2023, 12, 30)).yearOf(round)).hasValue(2023);
    assertThat(lasting(PartialDate.unknown()).yearOf(round)).isEqualTo(OptionalInt.empty());
  }

  @Test
  void aRoundOfAnotherPlanIsNotFound() {
    assertThat(course.round(new RoundId(Samples.id(9)))).isEmpty();
    assertThat(course.round(SampleWhole.END)).map(Round::name).contains("Tổng kết");
  }
}
