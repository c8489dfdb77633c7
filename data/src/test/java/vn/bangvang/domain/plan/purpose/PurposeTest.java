package vn.bangvang.domain.plan.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {
  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 4})
  void aPointStandsAtOneOfThreeLevels(int level) {
    assertThatThrownBy(() -> new Point(level, "a", "Thể chế"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pointsAreComposedLikeEveryOtherText() {
    assertThat(new Point(2, " đ ", "Cải cách\nthể  chế"))
        .isEqualTo(new Point(2, "đ", "Cải cách thể chế"));
  }

  @Test
  void whatThePlanIsForDoesNotChangeBehindItsBack() {
    var goals = new ArrayList<>(List.of(new Point(1, "1", "Mục tiêu")));
    var purpose = new Purpose(" Chung  tay ", goals, List.of(), List.of());
    goals.clear();
    assertThat(purpose.goals()).hasSize(1);
    assertThat(purpose.theme()).isEqualTo("Chung tay");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -3})
  void nobodyStandsBeforeTheFirst(int place) {
    assertThatThrownBy(() -> new Aim.RankWithin(place))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Aim.Top(place)).isInstanceOf(IllegalArgumentException.class);
  }
}
