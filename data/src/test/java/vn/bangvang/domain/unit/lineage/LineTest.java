package vn.bangvang.domain.unit.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;

/// Three communes became two, and one of the two was merged again a year later.
class LineTest {
  private static final LocalDate LATER = Province.DAY.plusYears(1);
  private final Province province = new Province();
  private final UnitId first = province.unit(1, "Xã Một", Parent.TOP);
  private final UnitId second = province.unit(2, "Xã Hai", Parent.TOP);
  private final UnitId third = province.unit(3, "Xã Ba", Parent.TOP);
  private final UnitId merged =
      province.founded(4, "Xã Mới", Parent.TOP, new PartialDate.Day(Province.DAY));

  LineTest() {
    province.order(new Act.Merge(List.of(first, second), merged));
    province.order(
        LATER, new Act.Merge(List.of(merged, third), third), new Reorganising.Head.NotNamed());
  }

  @Test
  void anOldUnitLeadsToWhatStandsToday() {
    assertThat(province.lineage().today(first)).containsExactly(third);
    assertThat(province.lineage().today(third)).containsExactly(third);
  }

  @Test
  void aUnitKnowsAllFromWhichItCame() {
    assertThat(province.lineage().ancestry(third)).containsExactly(third, merged, first, second);
    assertThat(province.lineage().ancestry(merged)).containsExactly(merged, first, second);
  }

  @Test
  void theStoryIsToldFromTheOldestOn() {
    assertThat(province.lineage().story(third))
        .extracting(Reorganisation::from)
        .containsExactly(Province.DAY, LATER);
  }

  @Test
  void theStoryOfAnEndedUnitEndsWithIt() {
    assertThat(province.lineage().story(first))
        .extracting(Reorganisation::from)
        .containsExactly(Province.DAY);
  }

  @Test
  void aSplitUnitLeadsToAllItsParts() {
    var day = new PartialDate.Day(LATER);
    var east = province.founded(8, "Xã Đông", Parent.TOP, day);
    var west = province.founded(9, "Xã Tây", Parent.TOP, day);
    province.order(
        LATER.plusDays(1),
        new Act.Split(third, List.of(east, west), east),
        new Reorganising.Head.NotNamed());
    assertThat(province.lineage().today(second)).containsExactly(east, west);
    assertThat(province.lineage().ancestry(west)).contains(third, merged, first, second);
  }

  @Test
  void aNewNameIsTheSameUnit() {
    province.order(
        LATER.plusDays(1),
        new Act.Rename(third, "Xã Ba Mới", new UnitKind("UBND cấp xã")),
        new Reorganising.Head.NotNamed());
    assertThat(province.lineage().today(first)).containsExactly(third);
  }

  @Test
  void aDissolvedUnitHasNoSuccessor() {
    var alone = province.unit(7, "Ban Chỉ đạo", Parent.TOP);
    province.order(new Act.Dissolve(alone));
    assertThat(province.lineage().today(alone)).containsExactly(alone);
    assertThat(province.lineage().story(alone)).hasSize(1);
  }
}
