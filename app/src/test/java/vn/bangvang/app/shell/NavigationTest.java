package vn.bangvang.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.nomination.appraisal.Standing;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.unit.UnitId;

class NavigationTest {
  private static final UnitId UNIT = new UnitId(new UUID(0, 1));
  private static final PlanScope FIRST = new PlanScope.One(new PlanId(new UUID(0, 7)));
  private static final PlanScope SECOND = new PlanScope.One(new PlanId(new UUID(0, 8)));
  private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(FIRST);
  private final Navigation navigation = new Navigation(Place.HOME, scope);

  @Test
  void backLeadsToTheSpotBefore() {
    navigation.go(Place.UNITS, UNIT);
    navigation.go(Place.COUNCIL);
    navigation.back();
    assertThat(navigation.here().get()).isEqualTo(new Spot.One(Place.UNITS, UNIT.value()));
    navigation.back();
    assertThat(navigation.here().get()).isEqualTo(new Spot.Whole(Place.HOME));
  }

  @Test
  void forwardLeadsWhereBackCameFrom() {
    navigation.go(Place.UNITS);
    navigation.back();
    navigation.forward();
    assertThat(navigation.here().get()).isEqualTo(new Spot.Whole(Place.UNITS));
  }

  @Test
  void goingElsewhereForgetsTheWayForward() {
    navigation.go(Place.UNITS);
    navigation.back();
    navigation.go(Place.PLANS);
    assertThat(navigation.canGoForward().get()).isFalse();
    navigation.forward();
    assertThat(navigation.here().get().place()).isEqualTo(Place.PLANS);
  }

  @Test
  void goingWhereOneIsLeavesNoTrace() {
    navigation.go(Place.HOME);
    assertThat(navigation.canGoBack().get()).isFalse();
  }

  @Test
  void twoThingsInOnePlaceAreTwoSpots() {
    navigation.go(Place.UNITS, UNIT);
    navigation.go(Place.UNITS, new UnitId(new UUID(0, 2)));
    navigation.back();
    assertThat(navigation.here().get()).isEqualTo(new Spot.One(Place.UNITS, UNIT.value()));
  }

  @Test
  void atTheStartThereIsNoWayBack() {
    navigation.back();
    assertThat(navigation.here().get()).isEqualTo(new Spot.Whole(Place.HOME));
    assertThat(navigation.canGoBack().get()).isFalse();
    assertThat(navigation.canGoForward().get()).isFalse();
  }

  @Test
  void backReturnsToThePlanThatWasWorkedOn() {
    navigation.workOn(SECOND);
    assertThat(scope.get()).isEqualTo(SECOND);
    navigation.back();
    assertThat(scope.get()).isEqualTo(FIRST);
    navigation.forward();
    assertThat(scope.get()).isEqualTo(SECOND);
  }

  @Test
  void anotherPlanLeavesTheOneThingBehind() {
    navigation.go(Place.UNITS, UNIT);
    navigation.workOn(SECOND);
    assertThat(navigation.here().get()).isEqualTo(new Spot.Whole(Place.UNITS));
    navigation.back();
    assertThat(navigation.here().get()).isEqualTo(new Spot.One(Place.UNITS, UNIT.value()));
  }

  @Test
  void theSamePlanAgainLeavesNoTrace() {
    navigation.workOn(FIRST);
    assertThat(navigation.canGoBack().get()).isFalse();
  }

  @Test
  void backLeadsToWhatWasLookedAtNotOnlyToThePlace() {
    var looked = new Spot.One(Place.HOME, UNIT.value());
    navigation.toldBy(here -> here.place() == Place.HOME ? looked : here);
    navigation.go(Place.PLANS);
    navigation.back();
    assertThat(navigation.here().get()).isEqualTo(looked);
  }

  /// Found by the search again, after another row was chosen by hand.
  @Test
  void goingAgainToTheSameThingArrivesAgain() {
    navigation.go(Place.UNITS, UNIT);
    var arrived = new ArrayList<Spot>();
    navigation.here().addListener((_, _, spot) -> arrived.add(spot));
    navigation.toldBy(_ -> new Spot.One(Place.UNITS, new UUID(0, 2)));
    navigation.go(Place.UNITS, UNIT);
    assertThat(arrived).endsWith(new Spot.One(Place.UNITS, UNIT.value()));
  }

  @Test
  void someThatStandAlikeAreASpotToo() {
    navigation.go(new Spot.Those(Place.NOMINATIONS, Set.of(Standing.UNDECIDED)));
    navigation.go(new Spot.Those(Place.NOMINATIONS, Set.of(Standing.ELIGIBLE)));
    navigation.back();
    assertThat(navigation.here().get())
        .isEqualTo(new Spot.Those(Place.NOMINATIONS, Set.of(Standing.UNDECIDED)));
  }
}
