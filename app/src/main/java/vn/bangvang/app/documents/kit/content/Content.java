package vn.bangvang.app.documents.kit.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What a paper puts in the place of a field.
public sealed interface Content {
  record Text(String text) implements Content {}

  record Amount(BigDecimal amount) implements Content {}

  record Date(LocalDate date) implements Content {}

  record Condition(boolean holds) implements Content {}

  record Rows(List<Fields> rows) implements Content {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /// Not known yet: a date or a number that will be filled in by hand.
  record Blank() implements Content {}

  /// Whether a section on this field is shown; a zero counts as nothing.
  default boolean isThere() {
    return switch (this) {
      case Text(var text) -> !text.isBlank();
      case Amount(var amount) -> amount.signum() != 0;
      case Date _ -> true;
      case Condition(var holds) -> holds;
      case Rows(var rows) -> !rows.isEmpty();
      case Blank _ -> false;
    };
  }
}
