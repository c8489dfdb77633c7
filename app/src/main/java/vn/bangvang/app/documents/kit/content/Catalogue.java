package vn.bangvang.app.documents.kit.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All fields that a paper offers, or that a row of one of its lists offers.
public final class Catalogue {
  private static final Catalogue OF_LOOPS =
      of(
          Field.number(LoopWord.ORDINAL.written(), "template.loop.ORDINAL"),
          Field.condition(LoopWord.FIRST.written(), "template.loop.FIRST"),
          Field.condition(LoopWord.LAST.written(), "template.loop.LAST"));

  private final List<Field> fields;
  private final Map<Slug, Field> bySlug;

  private Catalogue(List<Field> fields, Map<Slug, Field> bySlug) {
    this.fields = List.copyOf(fields);
    this.bySlug = Collections.unmodifiableMap(bySlug);
  }

  public static Catalogue of(Field... fields) {
    var bySlug = new LinkedHashMap<Slug, Field>();
    for (var field : fields)
      if (bySlug.put(field.slug(), field) != null)
        throw new IllegalArgumentException("two fields named " + field.name());
    for (var field : fields)
      if (field.kind() instanceof Kind.Rows) {
        var presence = Field.presence(field);
        bySlug.putIfAbsent(presence.slug(), presence);
      }
    return new Catalogue(List.of(fields), bySlug);
  }

  /// The fields that the paper fills.
  public List<Field> fields() {
    return fields;
  }

  /// Everything a template can name, {{#có …}} of the lists included.
  public Map<Slug, Field> bySlug() {
    return bySlug;
  }

  public Optional<Field> find(Slug slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /// As it is seen from inside a loop: with {{stt}}, {{đầu}} and {{cuối}}.
  public Catalogue looped() {
    var all = new LinkedHashMap<>(OF_LOOPS.bySlug);
    all.putAll(bySlug);
    return new Catalogue(fields, all);
  }

  /// The list, however deep, one row of which has that field.
  public Optional<Field> listWith(Slug slug) {
    for (var field : fields) {
      if (!(field.kind() instanceof Kind.Rows(var of))) continue;
      if (of.find(slug).isPresent()) return Optional.of(field);
      var deeper = of.listWith(slug);
      if (deeper.isPresent()) return deeper;
    }
    return Optional.empty();
  }

  /// Refuses a paper that does not fill exactly these fields: that is a mistake of the program.
  public void demand(Fields filled) {
    Set<String> names = new LinkedHashSet<>();
    for (var field : fields) {
      names.add(field.name());
      var content = filled.find(field.name());
      field.demand(
          content.orElseThrow(() -> new IllegalArgumentException("unfilled: " + field.name())));
    }
    if (!names.containsAll(filled.names()))
      throw new IllegalArgumentException(filled.names() + " are not all of " + names);
  }
}
