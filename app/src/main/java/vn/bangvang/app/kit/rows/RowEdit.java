package vn.bangvang.app.kit.rows;

import java.util.ArrayList;
import java.util.List;

/// What a person did to one row of an ordered list; places are counted from 0.
public sealed interface RowEdit<T> {
  record Changed<T>(int at, T value) implements RowEdit<T> {}

  record Added<T>(int at, T value) implements RowEdit<T> {}

  record Removed<T>(int at) implements RowEdit<T> {}

  record Moved<T>(int from, int to) implements RowEdit<T> {}

  /// The rows after it. What speaks of a row that is not there any more changes nothing.
  default List<T> on(List<T> rows) {
    var edited = new ArrayList<>(rows);
    switch (this) {
      case Changed<T>(int at, T value) when at < rows.size() -> edited.set(at, value);
      case Added<T>(int at, T value) -> edited.add(Math.min(at, rows.size()), value);
      case Removed<T>(int at) when at < rows.size() -> edited.remove(at);
      case Moved<T>(int from, int to) when Math.max(from, to) < rows.size() ->
          edited.add(to, edited.remove(from));
      case Changed<T> _, Removed<T> _, Moved<T> _ -> {}
    }
    return List.copyOf(edited);
  }
}
