package vn.bangvang.domain.plan.execution;

import java.util.List;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// A line of the plan's list of tasks. The product is the document or thing it must bring forth.
public record PlannedTask(
    Field field, String text, String product, Bodies bodies, PartialDate time) {
  public PlannedTask {
    text = Texts.line(text);
    product = Texts.line(product);
  }

  /// The field of reform under which tasks are listed: "I. Cải cách thể chế".
  public record Field(String label, String title) {
    public Field {
      label = Texts.line(label);
      title = Texts.line(title);
    }
  }

  /// Who leads the task and who works along.
  public record Bodies(String lead, List<String> along) {
    public Bodies {
      lead = Texts.line(lead);
      along = along.stream().map(Texts::line).filter(one -> !one.isEmpty()).toList();
    }
  }
}
