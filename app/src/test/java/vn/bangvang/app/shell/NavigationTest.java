package vn.bangvang.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.unit.UnitId;

class NavigationTest {
  private static final UnitId UNIT = new UnitId(new UUID(0, 1));
  private final Navigation navigation = new Navigation(Place.HOME);

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
}
