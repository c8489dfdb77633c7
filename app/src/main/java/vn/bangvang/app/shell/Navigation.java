package vn.bangvang.app.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.shared.Id;

/// Going from place to place and from plan to plan, and back to what was looked at there.
public final class Navigation {
  private final ReadOnlyObjectWrapper<Spot> here;
  private final ObjectProperty<PlanScope> scope;
  private final ObservableList<Moment> behind = FXCollections.observableArrayList();
  private final ObservableList<Moment> ahead = FXCollections.observableArrayList();
  private UnaryOperator<Spot> now = spot -> spot;

  /// Where somebody was, and on which plan he worked there.
  private record Moment(Spot spot, PlanScope scope) {}

  public Navigation(Place start, ObjectProperty<PlanScope> scope) {
    this.here = new ReadOnlyObjectWrapper<>(new Spot.Whole(start));
    this.scope = scope;
  }

  /// Whoever shows the places knows what is looked at in them.
  void toldBy(UnaryOperator<Spot> now) {
    this.now = now;
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
    Moment left = moment();
    boolean isThere = spot.equals(left.spot()) || spot.equals(new Spot.Whole(left.spot().place()));
    if (isThere) return;
    leave(left);
    arrive(spot);
  }

  /// Another plan: what was looked at belongs to the plan before.
  public void workOn(PlanScope plan) {
    if (plan.equals(scope.get())) return;
    leave(moment());
    scope.set(plan);
    here.set(new Spot.Whole(here.get().place()));
  }

  private Moment moment() {
    return new Moment(now.apply(here.get()), scope.get());
  }

  private void leave(Moment left) {
    behind.add(left);
    ahead.clear();
  }

  /// Coming again to where one came last counts, if something else is looked at meanwhile.
  private void arrive(Spot spot) {
    if (spot.equals(here.get())) here.set(new Spot.Whole(spot.place()));
    here.set(spot);
  }

  public void back() {
    move(behind, ahead);
  }

  public void forward() {
    move(ahead, behind);
  }

  private void move(List<Moment> from, List<Moment> to) {
    if (from.isEmpty()) return;
    to.add(moment());
    Moment there = from.removeLast();
    if (there.scope() instanceof PlanScope.One) scope.set(there.scope());
    arrive(there.spot());
  }
}
