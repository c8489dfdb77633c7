package vn.bangvang.domain.plan.reading.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanSamples;

class TasksPartTest {
  @Test
  void aTaskStandsUnderItsField() {
    var reading = PlanSamples.reform("I. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.");

    assertThat(PlanSamples.facts(reading, Fact.Task.class))
        .containsExactly(new Fact.Task("Cải cách thể chế", "Rà soát văn bản", ""));
  }

  @Test
  void whatIsDraftedIsTheProduct() {
    var reading =
        PlanSamples.reform(
            "I. NHIỆM VỤ\n1. Cải cách thể chế\n- Tham mưu UBND tỉnh:\n+ Sửa đổi Quy chế làm việc;");

    assertThat(PlanSamples.facts(reading, Fact.Task.class))
        .containsExactly(
            new Fact.Task("Cải cách thể chế", "Sửa đổi Quy chế làm việc", "Quy chế làm việc"));
  }

  @Test
  void theAppendixGivesTasksRowByRow() {
    var reading =
        PlanSamples.reform(
            "I. NHIỆM VỤ\n1. Theo phụ lục đính kèm.\nNơi nhận:\n- Sở.\nPHỤ LỤC\n"
                + "TT\tNhiệm vụ\tSản phẩm\tChủ trì\nI\tCải cách thể chế\n"
                + "1\tRà soát văn bản\tBáo cáo\tVăn phòng");

    assertThat(PlanSamples.facts(reading, Fact.Task.class))
        .containsExactly(new Fact.Task("Cải cách thể chế", "Rà soát văn bản", "Báo cáo"));
  }

  @Test
  void aLaunchHasNoTasks() {
    var reading = PlanSamples.launch("I. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản.");

    assertThat(PlanSamples.facts(reading, Fact.Task.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a) Ban hành kế hoạch năm. Sản phẩm: Kế hoạch của Sở.",
        "a) Ban hành kế hoạch năm (sản phẩm: Kế hoạch của Sở).",
        "a) Ban hành kế hoạch năm; kết quả: Kế hoạch của Sở.",
        "a) Ban hành kế hoạch năm.\n"
            + "Sản phẩm: Kế hoạch của Sở. Thời gian hoàn thành: tháng 01/2024.",
        "a) Ban hành kế hoạch năm\n- Đơn vị chủ trì: Văn phòng.\n- Sản phẩm: Kế hoạch của Sở."
      })
  void whatATaskYieldsMayStandInItOrUnderIt(String text) {
    var reading = PlanSamples.reform("I. NHIỆM VỤ\n1. Công tác chỉ đạo\n" + text);

    assertThat(PlanSamples.facts(reading, Fact.Task.class))
        .containsExactly(
            new Fact.Task("Công tác chỉ đạo", "Ban hành kế hoạch năm", "Kế hoạch của Sở"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cải cách thể chế: 13 nhiệm vụ",
        "1. Cải cách thể chế: 13 nhiệm vụ;",
        "- Cải cách thủ tục hành chính: 05 nhiệm vụ.",
        "- Chuyển đổi số: gồm 8 nhiệm vụ, chi tiết tại Phụ lục II."
      })
  void aCountOfTasksIsNoTask(String line) {
    var reading = PlanSamples.reform("I. NHIỆM VỤ\n" + line + "\n- Rà soát văn bản.");

    assertThat(PlanSamples.facts(reading, Fact.Task.class))
        .extracting(Fact.Task::text)
        .containsExactly("Rà soát văn bản");
  }

  @Test
  void aTaskThatNamesItsNumberOfTasksToDoIsOne() {
    var reading =
        PlanSamples.reform("I. NHIỆM VỤ\n- Hoàn thành kế hoạch: 13 nhiệm vụ trong quý I.");

    assertThat(PlanSamples.facts(reading, Fact.Task.class)).hasSize(1);
  }
}
