package vn.bangvang.domain.nomination.checklist;

import java.math.BigDecimal;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Texts;

/// Whether an exclusion of a criterion is set off, and the objective reasons that may lift it.
public record ExclusionAnswer(ExclusionId exclusion, Finding finding, String objectiveReasons) {
  public ExclusionAnswer {
    objectiveReasons = Texts.line(objectiveReasons);
  }

  public sealed interface Finding {
    record NotYet() implements Finding {}

    record Absent() implements Finding {}

    record Present() implements Finding {}

    record Measured(BigDecimal value) implements Finding {
      public Measured {
        value = Numbers.plain(value);
      }
    }
  }

  public static ExclusionAnswer open(ExclusionId exclusion) {
    return new ExclusionAnswer(exclusion, new Finding.NotYet(), "");
  }
}
