package vn.bangvang.app.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A part of a JSON document, as a script would walk through it.
public record Seen(Object tree) {

  public List<Seen> each() {
    return switch (tree) {
      case List<?> list -> list.stream().map(Seen::of).toList();
      case Object other -> throw new AssertionError("no list: " + other);
    };
  }

  private static Seen of(Object part) {
    return new Seen(part);
  }

  private Map<?, ?> fields() {
    return switch (tree) {
      case Map<?, ?> map -> map;
      case Object other -> throw new AssertionError("no object: " + other);
    };
  }

  public boolean has(String field) {
    return fields().containsKey(field);
  }

  public Seen at(String field) {
    Object part = fields().get(field);
    if (part == null) throw new AssertionError("no " + field + " in " + fields().keySet());
    return new Seen(part);
  }

  public List<Seen> each(String field) {
    return at(field).each();
  }

  public String text(String field) {
    return at(field).toString();
  }

  /// The values of one field down a list; "–" where a row has none.
  public List<String> texts(String field) {
    return each().stream().map(one -> one.has(field) ? one.text(field) : "–").toList();
  }

  public Seen only(String field, String value) {
    return each().stream()
        .filter(one -> one.has(field) && one.text(field).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row with " + field + " " + value));
  }

  /// Every value at any depth.
  public Stream<Object> leaves() {
    return switch (tree) {
      case Map<?, ?> map -> map.values().stream().flatMap(one -> new Seen(one).leaves());
      case List<?> list when !list.isEmpty() ->
          list.stream().flatMap(one -> new Seen(one).leaves());
      case Object leaf -> Stream.of(leaf);
    };
  }

  @Override
  public String toString() {
    return String.valueOf(tree);
  }
}
