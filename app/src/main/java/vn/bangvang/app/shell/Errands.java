package vn.bangvang.app.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The errands of a window by their places; each is made when its place is entered first.
public final class Errands {
  private final Map<Place, Supplier<Errand>> makers = new EnumMap<>(Place.class);
  private final Map<Place, Errand> made = new EnumMap<>(Place.class);

  public void add(Place place, Supplier<Errand> maker) {
    makers.put(place, maker);
  }

  public List<Place> places() {
    return List.copyOf(makers.keySet());
  }

  Spot now(Spot here) {
    var errand = made.get(here.place());
    return errand == null ? here : errand.now(here);
  }

  String topic(Place place) {
    var errand = made.get(place);
    return errand == null ? place.topic() : errand.topic(place);
  }

  Optional<Errand> at(Place place) {
    var maker = makers.get(place);
    if (maker == null) return Optional.empty();
    return Optional.of(made.computeIfAbsent(place, _ -> maker.get()));
  }
}
