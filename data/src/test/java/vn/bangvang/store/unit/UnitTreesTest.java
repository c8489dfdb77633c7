package vn.bangvang.store.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;

/// The tree of units, of today and of any day.
class UnitTreesTest extends OpenOffice {
  private static UnitId id(long number) {
    return new UnitId(Samples.id(number));
  }

  private static Unit commune(long number, String name, int order) {
    var parent = new Parent.Under(Samples.PROVINCE);
    var period =
        new UnitPeriod(PartialDate.unknown(), name, new UnitKind("UBND xã"), parent, order);
    return new Unit(id(number), List.of(period));
  }

  private void save(Unit... units) {
    write(repositories -> List.of(units).forEach(repositories.units()::save));
  }

  private List<String> tree() {
    return read(repositories -> repositories.units().tree().stream().map(UnitRow::name).toList());
  }

  @Test
  void siblingsStandInOfficialOrder() {
    save(commune(301, "Xã Vĩnh Hải", 12), commune(302, "Xã An Hải", 20), commune(303, "Xã Bắc", 3));
    assertThat(tree()).containsSubsequence("Sở Nội vụ", "Xã Bắc", "Xã Vĩnh Hải", "Xã An Hải");
  }

  @Test
  void unitsOfTheSameRankStandByTheirNames() {
    save(commune(301, "Xã Vĩnh Hải", 7), commune(302, "Xã Đông Hải", 7), commune(303, "Xã An", 7));
    assertThat(tree()).containsSubsequence("Xã An", "Xã Đông Hải", "Xã Vĩnh Hải");
  }

  @Test
  void theTreeCallsAUnitByItsPresentName() {
    var former = Samples.department().present();
    var renamed =
        new UnitPeriod(
            PartialDate.on(2024, 3, 1), "Sở Nội vụ và Lao động", former.kind(), former.parent(), 1);
    save(new Unit(Samples.DEPARTMENT, List.of(renamed, former)));
    assertThat(tree()).contains("Sở Nội vụ và Lao động").doesNotContain("Sở Nội vụ");
  }

  @Test
  void theTreeCountsNeitherRemovedPeopleNorSecondPosts() {
    OfficeFolder.save(store(), Samples.head());
    OfficeFolder.save(store(), Samples.clerk());
    write(repositories -> repositories.people().remove(Samples.CLERK));
    assertThat(listed(repositories -> repositories.units().tree()))
        .extracting(UnitRow::people)
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void theTreeOfADayCallsUnitsAsTheyWereCalledThen() {
    var before = Samples.department();
    var kind = before.present().kind();
    var day = LocalDate.of(2025, 7, 1);
    save(before.becoming(before.present().called("Sở Nội vụ và Lao động", kind, day)));
    assertThat(names(day.minusDays(1))).contains("Sở Nội vụ");
    assertThat(names(day)).contains("Sở Nội vụ và Lao động").doesNotContain("Sở Nội vụ");
  }

  @Test
  void anEndedUnitStandsInTheTreeOfItsDays() {
    var day = LocalDate.of(2025, 7, 1);
    save(Samples.department().ended(day));
    assertThat(names(day.minusDays(1))).contains("Sở Nội vụ");
    assertThat(names(day)).doesNotContain("Sở Nội vụ");
    assertThat(tree()).doesNotContain("Sở Nội vụ");
  }

  @Test
  void theTreeOfADayCountsWhoWasThereThen() {
    var head = Samples.head();
    var day = LocalDate.of(2025, 7, 1);
    var now = head.mainPost().carriedTo(Samples.PROVINCE, Duty.STAFF, day);
    var moved = head.holding(List.of(now, head.mainPost().endedOn(day)));
    write(repositories -> repositories.people().save(moved));
    assertThat(people(day.minusDays(1))).isEqualTo(people(day) + 1);
  }

  private List<String> names(LocalDate day) {
    return read(
        repositories -> repositories.units().tree(day).stream().map(UnitRow::name).toList());
  }

  private int people(LocalDate day) {
    return read(repositories -> repositories.units().tree(day)).stream()
        .filter(row -> row.id().equals(Samples.DEPARTMENT))
        .mapToInt(UnitRow::people)
        .sum();
  }
}
