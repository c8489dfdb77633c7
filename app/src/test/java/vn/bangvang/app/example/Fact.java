package vn.bangvang.app.example;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.store.form.Form;
import vn.bangvang.store.form.Json;

/// A row of what the source plans demand, the places of the written form where the program holds
/// it, and the proof.
record Fact(String row, String places, Function<Held, ?> owner, Consumer<Held> proof) {

  /// Of a plan, in places of that plan.
  static Fact of(String row, String places, Function<Held, Plan> plan, Consumer<Plan> proof) {
    return new Fact(row, places, plan, held -> proof.accept(plan.apply(held)));
  }

  /// The places that are not there, or hold nothing.
  List<String> emptyPlaces(Held held) {
    Object written = Json.parse(Form.write(owner.apply(held)));
    return Stream.of(places.split(", "))
        .filter(place -> !isFilled(written, List.of(place.split("\\."))))
        .toList();
  }

  private static boolean isFilled(Object written, List<String> path) {
    return switch (written) {
      case List<?> list -> list.stream().anyMatch(one -> isFilled(one, path));
      case Map<?, ?> fields when !path.isEmpty() ->
          fields.containsKey(path.getFirst())
              && isFilled(fields.get(path.getFirst()), path.subList(1, path.size()));
      case String text -> path.isEmpty() && !text.isEmpty();
      case Object _ -> path.isEmpty();
    };
  }

  @Override
  public String toString() {
    return row + ": " + places;
  }
}
