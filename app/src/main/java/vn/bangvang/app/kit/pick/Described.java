package vn.bangvang.app.kit.pick;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.domain.unit.person.Titles;

/// How values are told apart: what makes them the same after a reload, what they are called, and
/// what is said beneath the name.
public record Described<T>(
    Function<T, Object> identity, Function<T, String> name, Function<T, String> below) {

  public static <T> Described<T> named(Function<T, String> name) {
    return new Described<>(value -> value, name, _ -> "");
  }

  /// Offices of one name are told apart by what they belong to.
  public static Described<UnitRow> units(List<UnitRow> tree) {
    Map<UnitId, String> names =
        tree.stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name, (one, _) -> one));
    return new Described<>(
        UnitRow::id,
        UnitRow::name,
        row -> row.parent() instanceof Parent.Under(var id) ? names.getOrDefault(id, "") : "");
  }

  /// People of one name are told apart by their posts.
  public static Described<PersonRow> people() {
    return new Described<>(PersonRow::id, row -> row.name().full(), Described::post);
  }

  /// One person may stand there by several posts.
  public static Described<PersonRow> holders() {
    return new Described<>(row -> row, row -> row.name().full(), Described::post);
  }

  private static String post(PersonRow row) {
    var at = row.position();
    return Titles.in(at.title(), at.duty(), at.unitName());
  }
}
