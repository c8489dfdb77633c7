package vn.bangvang.domain.plan.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.unit.UnitKind;

class ScopeTest {
  private static final UnitKind COMMUNE = new UnitKind("UBND cấp xã");
  private static final Scope LOCAL =
      new Scope.Kinds(List.of(new UnitKind("UBND cấp huyện"), COMMUNE), "");

  @ParameterizedTest
  @CsvSource({
    "UBND cấp xã, true",
    "ubnd cấp Xã, true",
    "UBND cấp huyện, true",
    "UBND cấp tỉnh, false",
    "'Sở, ban, ngành', false"
  })
  void aScopeReachesUnitsOfItsKinds(String kind, boolean reached) {
    assertThat(LOCAL.reaches(new UnitKind(kind))).isEqualTo(reached);
  }

  @Test
  void aKindThatIsNotKnownMayBeReached() {
    assertThat(LOCAL.reaches(UnitKind.UNKNOWN)).isTrue();
    assertThat(LOCAL.reaches(new UnitKind(" "))).isTrue();
  }

  @Test
  void aConditionInWordsLeavesOutNoKind() {
    assertThat(new Scope.Where("được giao vốn").reaches(COMMUNE)).isTrue();
    assertThat(new Scope.Everyone().reaches(COMMUNE)).isTrue();
  }
}
