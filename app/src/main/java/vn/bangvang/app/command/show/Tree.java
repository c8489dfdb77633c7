package vn.bangvang.app.command.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.Id;
import vn.bangvang.domain.shared.PartialDate;

/// An object of the JSON output: fields in order, what is unknown left out.
public final class Tree {
  private Tree() {}

  /// Names and values in turn. An empty text, list or Optional is unknown.
  public static Map<String, Object> of(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (!isUnknown(value)) fields.put(String.valueOf(namesAndValues[i]), plain(value));
    }
    return fields;
  }

  private static boolean isUnknown(Object value) {
    return switch (value) {
      case String text -> text.isEmpty();
      case List<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      case Optional<?> optional -> optional.isEmpty();
      case PartialDate date -> DateText.stored(date).isEmpty();
      case Object _ -> false;
    };
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Optional<?> optional -> plain(optional.orElseThrow());
      case PartialDate date -> DateText.stored(date);
      case Id id -> id.value().toString();
      case Object other -> other;
    };
  }
}
