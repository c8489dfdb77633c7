package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.shared.PartialDate;

/// Tasks by fields with product, lead, co-operation and time (S4.a, S4.b).
class TasksTabTest extends TabCase {
  @BeforeEach
  void openPage() {
    open(TasksTab::new);
  }

  private List<PlannedTask> tasks() {
    return plan.execution().tasks();
  }

  private void addFirst() {
    fire("tasks-add");
    fill("planned-field-label-1", "I");
    fill("planned-field-title-1", "Cải cách thể chế");
    fill("planned-text-1", "Soạn thảo quy định về dữ liệu mở");
  }

  @Test
  void aTaskIsWrittenFieldByField() {
    addFirst();
    fill("planned-product-1", "Quyết định của UBND tỉnh");
    fill("planned-lead-1", "Văn phòng Sở");
    fill("planned-along-1", "Phòng Công nghệ thông tin; Sở Tư pháp, Sở Nội vụ");
    fill("planned-time-1", "Quý II/2023");
    assertThat(tasks())
        .containsExactly(
            new PlannedTask(
                new PlannedTask.Field("I", "Cải cách thể chế"),
                "Soạn thảo quy định về dữ liệu mở",
                "Quyết định của UBND tỉnh",
                new PlannedTask.Bodies(
                    "Văn phòng Sở", List.of("Phòng Công nghệ thông tin", "Sở Tư pháp, Sở Nội vụ")),
                new PartialDate.InQuarter(2023, 2)));
  }

  @Test
  void theNextTaskIsOfTheSameField() {
    addFirst();
    fire("tasks-add");
    fill("planned-text-2", "Rà soát văn bản");
    assertThat(tasks().get(1).field()).isEqualTo(new PlannedTask.Field("I", "Cải cách thể chế"));
  }
}
