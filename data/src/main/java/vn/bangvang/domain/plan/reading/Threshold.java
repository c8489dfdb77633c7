package vn.bangvang.domain.plan.reading;

import java.math.BigDecimal;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Texts;

/// What a plan asks to be reached.
public sealed interface Threshold {
  record Unstated() implements Threshold {}

  /// "từ 95 % trở lên": a figure with its unit, which may be none.
  record Figure(Relation relation, BigDecimal value, String unit) implements Threshold {
    public Figure {
      value = Numbers.plain(value);
      unit = Texts.line(unit);
    }
  }

  /// "xếp loại Tốt": a level of a named scale.
  record Level(String name) implements Threshold {
    public Level {
      name = Texts.line(name);
    }
  }
}
