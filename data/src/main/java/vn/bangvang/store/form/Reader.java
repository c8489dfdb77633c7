package vn.bangvang.store.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;

/// Builds records from parsed JSON by the types of their components.
final class Reader {

  Object value(Object json, Type type) {
    return switch (type) {
      case ParameterizedType list -> list(json, list.getActualTypeArguments()[0]);
      case Class<?> plain -> plain(json, plain);
      case Type other -> throw new IllegalArgumentException("no form for " + other);
    };
  }

  private List<Object> list(Object json, Type element) {
    if (!(json instanceof List<?> elements)) throw unexpected(json, element);
    return elements.stream().map(one -> value(one, element)).toList();
  }

  private Object plain(Object json, Class<?> type) {
    if (type == PartialDate.class && json instanceof String text) return DateText.ofStored(text);
    if (type.isRecord()) return structure(json, type);
    if (type.isSealed()) return choice(json, type);
    if (type.isEnum()) return constant(json, type);
    return switch (json) {
      case String text -> text(text, type);
      case BigDecimal number -> number(number, type);
      case Boolean truth when type == boolean.class -> truth;
      case Object other -> throw unexpected(other, type);
    };
  }

  private Object structure(Object json, Class<?> type) {
    var shape = Shape.of(type);
    if (shape.isWrapper())
      return shape.build(List.of(value(json, shape.parts().getFirst().type())));
    if (!(json instanceof Map<?, ?> fields)) throw unexpected(json, type);
    var values = new ArrayList<>();
    for (Shape.Part part : shape.parts()) {
      Object field = fields.get(part.name());
      if (field == null) throw unexpected(part.name() + " is missing", type);
      values.add(value(field, part.type()));
    }
    return shape.build(values);
  }

  private Object choice(Object json, Class<?> type) {
    if (!(json instanceof Map<?, ?> fields)) throw unexpected(json, type);
    return Stream.of(type.getPermittedSubclasses())
        .filter(one -> one.getSimpleName().equals(fields.get("is")))
        .findFirst()
        .map(one -> structure(json, one))
        .orElseThrow(() -> unexpected(fields, type));
  }

  private static Object constant(Object json, Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .filter(one -> one instanceof Enum<?> constant && constant.name().equals(json))
        .findFirst()
        .orElseThrow(() -> unexpected(json, type));
  }

  private static Object text(String text, Class<?> type) {
    if (type == String.class) return text;
    if (type == UUID.class) return UUID.fromString(text);
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type == LocalTime.class) return LocalTime.parse(text);
    if (type == YearMonth.class) return YearMonth.parse(text);
    throw unexpected(text, type);
  }

  private static Object number(BigDecimal number, Class<?> type) {
    if (type == BigDecimal.class) return number;
    if (type == int.class) return number.intValueExact();
    if (type == long.class) return number.longValueExact();
    throw unexpected(number, type);
  }

  private static IllegalArgumentException unexpected(Object json, Type type) {
    return new IllegalArgumentException("not a " + type.getTypeName() + ": " + json);
  }
}
