package vn.bangvang.app.command.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Sex;

/// Units, people and the journal, for showing.
public final class Registers {
  private Registers() {}

  public static List<Map<String, Object>> units(Repositories repositories) {
    var tree = repositories.units().tree();
    var names = tree.stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
    return tree.stream()
        .map(row ->
            Tree.of(
                "id", row.id(),
                "name", row.name(),
                "kind", row.kind().name(),
                "parent", parent(row, names),
                "people", row.people()))
        .toList();
  }

  private static Optional<String> parent(UnitRow row, Map<UnitId, String> names) {
    return row.parent() instanceof Parent.Under(var unit)
        ? Optional.ofNullable(names.get(unit))
        : Optional.empty();
  }

  public static List<Map<String, Object>> people(Repositories repositories) {
    return repositories.people().of(List.of()).stream()
        .map(row ->
            Tree.of(
                "id", row.id(),
                "name", row.name().full(),
                "unit", row.position().unitName(),
                "title", row.position().title(),
                "duty", row.position().duty(),
                "born", row.identity().born(),
                "sex", row.identity().sex() == Sex.NOT_STATED ? "" : row.identity().sex(),
                "ethnicity", row.identity().ethnicity(),
                "personalNumber", row.identity().personalNumber()))
        .toList();
  }

  public static List<Map<String, Object>> journal(Repositories repositories, int count) {
    return repositories.journal().latest(count).stream()
        .map(entry ->
            Tree.of(
                "number", entry.number(),
                "at", entry.at().toString(),
                "actor", entry.actor().name(),
                "kind", kind(entry.kind()),
                "sentence", entry.sentence()))
        .toList();
  }

  private static String kind(Entry.Kind kind) {
    return switch (kind) {
      case Entry.Kind.Work _ -> "WORK";
      case Entry.Kind.Undoing _ -> "UNDO";
      case Entry.Kind.Redoing _ -> "REDO";
    };
  }
}
