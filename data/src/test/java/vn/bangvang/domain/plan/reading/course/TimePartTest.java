package vn.bangvang.domain.plan.reading.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanReading;
import vn.bangvang.domain.plan.reading.PlanSamples;

class TimePartTest {
  private static List<String> milestones(PlanReading reading) {
    return PlanSamples.facts(reading, Fact.Milestone.class).stream()
        .map(one -> one.occasion() + " " + one.when().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Từ ngày ban hành Kế hoạch đến hết ngày 30/12/2024 | ISSUE | 2024-12-30",
        "từ nay đến hết năm 2025 | ISSUE | 2025",
        "từ ngày 01/02/2024 đến ngày 30/11/2024 | 2024-02-01 | 2024-11-30",
        "từ tháng 5/2022 đến tháng 12/2024 | 2022-05 | 2024-12",
        "Bắt đầu từ tháng 9/2023, kết thúc vào tháng 5/2024 | 2023-09 | 2024-05"
      })
  void thePeriodIsAsExactAsTheText(String text, String from, String to) {
    var reading = PlanSamples.launch("I. THỜI GIAN THI ĐUA\n" + text + ".");

    assertThat(reading.first(Fact.Begins.class).orElseThrow().fact().when().code()).isEqualTo(from);
    assertThat(reading.first(Fact.Ends.class).orElseThrow().fact().when().code()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sơ kết phong trào vào Quý IV/2023 | MID_REVIEW 2023-Q4",
        "Tổng kết trong tháng 12/2024 | FINAL_REVIEW 2024-12",
        "Hồ sơ gửi về Sở chậm nhất ngày 15/11 | DOSSIER_DEADLINE 2024-11-15",
        "Hồ sơ gửi về Sở trước ngày 10/12 hằng năm | DOSSIER_DEADLINE 12-10 yearly",
        "Gửi báo cáo năm về Sở trước ngày 05/12/2024 | REPORT 2024-12-05",
        "Tổng kết phong trào tại Hội nghị công chức cuối năm |"
            + " FINAL_REVIEW Hội nghị công chức cuối năm",
        "Khen thưởng tại Hội nghị tổng kết ngành năm 2024 |"
            + " FINAL_REVIEW Hội nghị tổng kết ngành năm 2024",
        "Tháng 7/2024: sơ kết phong trào | MID_REVIEW 2024-07",
        "Hằng năm, các đơn vị báo cáo kết quả về Sở trước ngày 15/11 | REPORT 11-15 yearly"
      })
  void milestonesStandWithTheirTime(String text, String milestone) {
    var reading = PlanSamples.launch("I. TỔ CHỨC THỰC HIỆN\n1. " + text + ".");

    assertThat(milestones(reading)).containsExactly(milestone);
  }

  @Test
  void anEventWithoutDateStaysText() {
    var reading =
        PlanSamples.launch(
            "I. KHEN THƯỞNG\n1. Thời gian đề nghị xét khen thưởng:\nThực hiện khi tổ chức Hội nghị"
                + " phân tích chỉ số của tỉnh. Giao Sở Nội vụ hướng dẫn.");

    assertThat(milestones(reading))
        .containsExactly("DOSSIER_DEADLINE khi tổ chức Hội nghị phân tích chỉ số của tỉnh");
  }

  @Test
  void aYearInACriterionIsNoMilestone() {
    var reading =
        PlanSamples.launch("I. TIÊU CHÍ\n- Hồ sơ được giải quyết đúng hạn trước ngày 30/6/2024.");

    assertThat(milestones(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Định kỳ báo cáo kết quả hằng tháng, quý, 6 tháng và năm về Sở |"
            + " MONTH QUARTER HALF_YEAR YEAR",
        "Báo cáo quý, báo cáo năm gửi Sở | QUARTER YEAR",
        "Định kỳ 6 tháng, 1 năm báo cáo về Sở | HALF_YEAR YEAR",
        "Lồng ghép vào báo cáo cải cách hành chính quý, năm | QUARTER YEAR",
        "Lồng ghép vào báo cáo cải cách hành chính hàng năm | YEAR",
        "Gửi báo cáo thành tích hằng năm | ''",
        "Báo cáo kết quả năm 2024 | ''"
      })
  void reportsComeInPeriods(String text, String periods) {
    var reading = PlanSamples.launch("I. TỔ CHỨC THỰC HIỆN\n1. " + text + ".");
    var read = PlanSamples.facts(reading, Fact.Report.class);

    assertThat(String.join(" ", read.stream().map(one -> one.period().name()).toList()))
        .isEqualTo(periods);
  }

  @Test
  void aReviewWithoutDateStandsBesideOneWithADate() {
    var reading =
        PlanSamples.launch(
            "I. THỜI GIAN: sơ kết tháng 7/2024, tổng kết tại Hội nghị người lao động.");

    assertThat(milestones(reading))
        .containsExactly("MID_REVIEW 2024-07", "FINAL_REVIEW Hội nghị người lao động");
  }

  @Test
  void whatIsAddedAboutAGatheringIsNotItsName() {
    var reading =
        PlanSamples.launch(
            "I. KHEN THƯỞNG\n1. Thời hạn nộp hồ sơ: trước khi tổ chức Đại hội Công đoàn cơ sở, ngày"
                + " cụ thể thông báo sau.");

    assertThat(milestones(reading)).containsExactly("DOSSIER_DEADLINE Đại hội Công đoàn cơ sở");
  }

  @Test
  void aLimitUnderTheDossierIsTheDossiers() {
    var reading =
        PlanSamples.launch(
            "I. HỒ SƠ, THỜI HẠN\n1. Hồ sơ gồm: tờ trình; biên bản.\n2. Thời hạn: đợt sơ kết trước"
                + " ngày 31/10/2023; đợt tổng kết trước ngày 31/10/2025.");

    assertThat(milestones(reading))
        .containsExactly("DOSSIER_DEADLINE 2023-10-31", "DOSSIER_DEADLINE 2025-10-31");
  }

  @Test
  void aLineOfAScheduleIsNoPeriod() {
    var reading = PlanSamples.launch("I. TIẾN ĐỘ THỰC HIỆN\n- Tháng 3/2024: ban hành kế hoạch.");

    assertThat(reading.first(Fact.Begins.class)).isEmpty();
  }

  @Test
  void theTimeOfOneStepIsNoPeriod() {
    var reading = PlanSamples.launch("I. THỜI GIAN THỰC HIỆN\n- Phát động: tháng 3/2024.");

    assertThat(reading.first(Fact.Begins.class)).isEmpty();
    assertThat(reading.first(Fact.Ends.class)).isEmpty();
  }

  @Test
  void ofTwoDaysForHandingInTheSecondIsTheDeadline() {
    var reading =
        PlanSamples.launch(
            "I. KHEN THƯỞNG\n1. Thời gian nhận hồ sơ: từ ngày 15/5/2024 đến hết ngày 20/5/2024.");

    assertThat(milestones(reading)).containsExactly("DOSSIER_DEADLINE 2024-05-20");
  }

  @Test
  void aTableOfTheTimeIsReadRowByRow() {
    var reading =
        PlanSamples.launch(
            "I. THỜI GIAN\n| TT | Nội dung | Thời gian |\n| 1 | Sơ kết | Tháng 7/2024 |\n"
                + "| 2 | Nộp hồ sơ đề nghị khen thưởng | Trước ngày 20/11/2024 |");

    assertThat(milestones(reading))
        .containsExactly("MID_REVIEW 2024-07", "DOSSIER_DEADLINE 2024-11-20");
  }
}
