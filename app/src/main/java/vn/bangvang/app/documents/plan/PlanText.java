package vn.bangvang.app.documents.plan;

import java.util.List;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.shared.BodyForm;

/// What a plan says on paper, before any form is given to it.
public record PlanText(
    Head head, List<String> bases, List<Section> sections, List<TaskField> tasks, Ending ending) {
  public PlanText {
    bases = List.copyOf(bases);
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
  }

  public record Head(BodyForm form, String superior, Heading heading, String lead) {}

  /// "II. ĐỐI TƯỢNG, TIÊU CHÍ, THỜI GIAN" and what stands below it.
  public record Section(String title, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  public sealed interface Line {
    String text();

    record Title(String text) implements Line {}

    /// Not a title, but it stays with what follows: "a) Đối với tập thể:".
    record Lead(String text) implements Line {}

    record Body(String text) implements Line {}
  }

  /// The tasks of one field of the annex.
  public record TaskField(PlannedTask.Field field, List<PlannedTask> tasks) {
    public TaskField {
      tasks = List.copyOf(tasks);
    }
  }

  public record Ending(String closing, List<Recipient> recipients, Signer signer) {
    public Ending {
      recipients = List.copyOf(recipients);
    }
  }
}
