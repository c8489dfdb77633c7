package vn.bangvang.app.documents.kit.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.app.documents.kit.content.Field;
import vn.bangvang.app.documents.kit.content.Format;
import vn.bangvang.app.documents.kit.content.Kind;
import vn.bangvang.app.documents.kit.content.LoopWord;
import vn.bangvang.app.documents.kit.content.Slug;
import vn.bangvang.app.documents.kit.fault.Mistake;
import vn.bangvang.app.documents.kit.fault.Problem;

/// What may be said at one place of a template, and what is wrong with what is said there.
sealed interface Surroundings {
  List<Problem> mistakesOf(Step.Mark mark);

  Surroundings inside(Step.Mark mark);

  /// In a section that nobody knows anything goes: one mistake is reported once.
  record Unknown() implements Surroundings {
    @Override
    public List<Problem> mistakesOf(Step.Mark mark) {
      return List.of();
    }

    @Override
    public Surroundings inside(Step.Mark mark) {
      return this;
    }
  }

  /// `sections` names the conditions round this place, up to the nearest list.
  record Known(Scope scope, List<String> sections) implements Surroundings {
    @Override
    public Surroundings inside(Step.Mark mark) {
      return scope
          .find(mark.slug())
          .or(() -> nearest(mark.slug(), scope.all()))
          .<Surroundings>map(field -> inside(mark, field))
          .orElseGet(Unknown::new);
    }

    private Surroundings inside(Step.Mark mark, Field field) {
      if (field.kind() instanceof Kind.Rows && mark.tag().role() == Tag.Role.OPEN)
        return new Known(scope.into(field), List.of());
      return new Known(scope, List.of(field.name()));
    }

    @Override
    public List<Problem> mistakesOf(Step.Mark mark) {
      var field = scope.find(mark.slug());
      return switch (mark.tag().role()) {
        case PICTURE -> List.of(mark.problem(Mistake.PICTURE));
        case VALUE -> field.map(it -> value(mark, it)).orElseGet(() -> List.of(unknown(mark)));
        case OPEN, OTHERWISE, CLOSE -> field.isPresent() ? List.of() : List.of(unknown(mark));
      };
    }

    private static List<Problem> value(Step.Mark mark, Field field) {
      if (field.kind() instanceof Kind.Rows)
        return List.of(mark.problem(Mistake.LIST_AS_TEXT, field.name()));
      if (field.kind() == Kind.Single.CONDITION || field.kind() instanceof Kind.Presence)
        return List.of(mark.problem(Mistake.CONDITION_AS_TEXT, field.name()));
      return format(mark, field);
    }

    private static List<Problem> format(Step.Mark mark, Field field) {
      var slug = Slug.of(mark.tag().format());
      var formats = Format.bySlug();
      String usable = String.join(", ", Format.named(field.kind()));
      var format = Format.find(mark.tag().format());
      if (format.isEmpty())
        return List.of(
            nearest(slug, formats)
                .map(meant -> mark.tag().formatted(meant.written()))
                .map(tag -> mark.problem(Mistake.UNKNOWN_FORMAT, tag, mark.tag().format(), usable))
                .orElseGet(
                    () -> mark.problem(Mistake.UNKNOWN_FORMAT, mark.tag().format(), usable)));
      if (format.get().isFor(field.kind())) return List.of();
      return List.of(
          mark.problem(
              Mistake.WRONG_FORMAT,
              format.get().written(),
              field.name(),
              field.kind().shown(),
              usable));
    }

    private Problem unknown(Step.Mark mark) {
      String name = mark.tag().name();
      var slug = mark.slug();
      if (LoopWord.isOne(slug) && !scope.isInList())
        return sections.isEmpty()
            ? mark.problem(Mistake.OUTSIDE_LIST, name)
            : mark.problem(Mistake.TEXT_AS_LIST, name, sections.getFirst());
      var list = scope.listWith(slug);
      if (list.isPresent()) return mark.problem(Mistake.FIELD_OF_LIST, name, list.get().name());
      return nearest(slug, scope.all())
          .map(field -> mark.tag().named(field.name()))
          .map(tag -> mark.problem(Mistake.UNKNOWN_FIELD, tag, name))
          .orElseGet(() -> mark.problem(Mistake.UNKNOWN_FIELD, name));
    }

    private static <T> Optional<T> nearest(Slug wanted, Map<Slug, T> offered) {
      return offered.entrySet().stream()
          .filter(one -> wanted.isNear(one.getKey()))
          .min(Comparator.comparingInt(one -> wanted.distance(one.getKey())))
          .map(Map.Entry::getValue);
    }
  }
}
