package vn.bangvang.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.bangvang.domain.shared.Id;

/// Going from place to place, and back.
public final class Navigation {
  private final ReadOnlyObjectWrapper<Spot> here;
  private final ObservableList<Spot> behind = FXCollections.observableArrayList();
  private final ObservableList<Spot> ahead = FXCollections.observableArrayList();

  public Navigation(Place start) {
    here = new ReadOnlyObjectWrapper<>(new Spot.Whole(start));
  }

  public ReadOnlyObjectProperty<Spot> here() {
    return here.getReadOnlyProperty();
  }

  public BooleanBinding canGoBack() {
    return Bindings.isNotEmpty(behind);
  }

  public BooleanBinding canGoForward() {
    return Bindings.isNotEmpty(ahead);
  }

  public void go(Place place) {
    go(new Spot.Whole(place));
  }

  public void go(Place place, Id one) {
    go(new Spot.One(place, one.value()));
  }

  public void go(Spot spot) {
    if (spot.equals(here.get())) return;
    behind.add(here.get());
    ahead.clear();
    here.set(spot);
  }

  public void back() {
    move(behind, ahead);
  }

  public void forward() {
    move(ahead, behind);
  }

  private void move(List<Spot> from, List<Spot> to) {
    if (from.isEmpty()) return;
    to.add(here.get());
    here.set(from.removeLast());
  }
}
