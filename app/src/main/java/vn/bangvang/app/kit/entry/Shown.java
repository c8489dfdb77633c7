package vn.bangvang.app.kit.entry;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How values are written in lists that only show them.
public final class Shown {
  private Shown() {}

  public static <T> StringConverter<T> by(Function<T, String> shown) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : shown.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("only shown");
      }
    };
  }
}
