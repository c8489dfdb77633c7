package vn.bangvang.app.documents.kit.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The filled fields of a paper, or of one row of a list, by the names that its catalogue gives.
public record Fields(Map<String, Content> contents) {
  public record Filled(String name, Content content) {}

  public Fields {
    contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
  }

  public static Fields of(Filled... filled) {
    var contents = new LinkedHashMap<String, Content>();
    for (var one : filled)
      if (contents.put(one.name(), one.content()) != null)
        throw new IllegalArgumentException("filled twice: " + one.name());
    return new Fields(contents);
  }

  public static Filled text(String name, String text) {
    return new Filled(name, new Content.Text(text));
  }

  public static Filled number(String name, long number) {
    return number(name, BigDecimal.valueOf(number));
  }

  public static Filled number(String name, BigDecimal number) {
    return new Filled(name, new Content.Amount(number));
  }

  public static Filled date(String name, LocalDate date) {
    return new Filled(name, new Content.Date(date));
  }

  public static Filled condition(String name, boolean holds) {
    return new Filled(name, new Content.Condition(holds));
  }

  public static <T> Filled list(String name, List<T> items, Function<T, Fields> row) {
    return new Filled(name, new Content.Rows(items.stream().map(row).toList()));
  }

  /// A list of plain texts; the template names each by {{giá trị}}.
  public static Filled texts(String name, List<String> texts) {
    return list(name, texts, text -> of(text(LoopWord.VALUE.written(), text)));
  }

  public static Filled blank(String name) {
    return new Filled(name, new Content.Blank());
  }

  public Optional<Content> find(String name) {
    return Optional.ofNullable(contents.get(name));
  }

  public Set<String> names() {
    return contents.keySet();
  }

  /// The same row as it stands in a loop, with what every loop knows by itself.
  public Fields looped(int index, int size) {
    var filled = new ArrayList<Filled>();
    filled.add(number(LoopWord.ORDINAL.written(), index + 1L));
    filled.add(condition(LoopWord.FIRST.written(), index == 0));
    filled.add(condition(LoopWord.LAST.written(), index == size - 1));
    var all = new LinkedHashMap<>(of(filled.toArray(Filled[]::new)).contents);
    all.putAll(contents);
    return new Fields(all);
  }
}
