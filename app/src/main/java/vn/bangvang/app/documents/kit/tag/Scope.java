package vn.bangvang.app.documents.kit.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.content.Field;
import vn.bangvang.app.documents.kit.content.Kind;
import vn.bangvang.app.documents.kit.content.Slug;

/// The fields that can be named at one place of a template: those of the innermost list first.
public record Scope(List<Catalogue> innermostFirst) {
  public static Scope of(Catalogue paper) {
    return new Scope(List.of(paper));
  }

  public Optional<Field> find(Slug slug) {
    return innermostFirst.stream().flatMap(level -> level.find(slug).stream()).findFirst();
  }

  /// Inside a section on that field.
  public Scope into(Field field) {
    return switch (field.kind()) {
      case Kind.Single _, Kind.Presence _ -> this;
      case Kind.Rows(var of) ->
          new Scope(Stream.concat(Stream.of(of.looped()), innermostFirst.stream()).toList());
    };
  }

  Map<Slug, Field> all() {
    var all = new LinkedHashMap<Slug, Field>();
    innermostFirst.forEach(level -> level.bySlug().forEach(all::putIfAbsent));
    return all;
  }

  public boolean isInList() {
    return innermostFirst.size() > 1;
  }

  Optional<Field> listWith(Slug slug) {
    return innermostFirst.stream().flatMap(level -> level.listWith(slug).stream()).findFirst();
  }
}
