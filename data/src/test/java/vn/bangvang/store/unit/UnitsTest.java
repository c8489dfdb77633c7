package vn.bangvang.store.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Dependents;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.StoreFailure;

/// Units as they are kept, and what rests on a unit.
class UnitsTest extends OpenOffice {

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

  private Dependents dependents(UnitId unit) {
    return read(repositories -> repositories.units().dependents(unit));
  }

  @Test
  void aRemovedUnitLeavesTheTree() {
    write(repositories -> repositories.units().remove(Samples.DEPARTMENT));
    assertThat(tree()).containsExactly("UBND tỉnh An Bình");
    assertThat(found(repositories -> repositories.units().find(Samples.DEPARTMENT))).isEmpty();
  }

  @Test
  void aRemovedUnitComesBackWithItsPast() {
    var past =
        new UnitPeriod(
            new PartialDate.InYear(1997), "Ban Tổ chức", new UnitKind("Ban"), Parent.TOP, 3);
    var unit = new Unit(Samples.DEPARTMENT, List.of(Samples.department().present(), past));
    save(unit);
    write(repositories -> repositories.units().remove(unit.id()));
    store().undo(OfficeFolder.CLERK);
    assertThat(found(repositories -> repositories.units().find(unit.id()))).contains(unit);
  }

  @Test
  void aUnitThatLostItsPastHasNoneLeft() {
    var past =
        new UnitPeriod(
            new PartialDate.InYear(1997), "Ban Tổ chức", new UnitKind("Ban"), Parent.TOP, 3);
    save(new Unit(Samples.DEPARTMENT, List.of(Samples.department().present(), past)));
    save(Samples.department());
    assertThat(found(repositories -> repositories.units().find(Samples.DEPARTMENT)))
        .contains(Samples.department());
  }

  @Test
  void kindsAreNamedOnceInVietnameseOrder() {
    var kinds = List.of("UBND xã", "Đảng ủy", "Ban", "UBND xã", "Ủy ban MTTQ");
    write(repositories ->
        IntStream.range(0, kinds.size())
            .mapToObj(i -> Samples.unit(id(310 + i), "Đơn vị " + i, kinds.get(i), Parent.TOP))
            .forEach(repositories.units()::save));
    assertThat(listed(repositories -> repositories.units().kinds()))
        .extracting(UnitKind::name)
        .containsExactly("Ban", "Đảng ủy", "Sở, ban, ngành", "UBND tỉnh", "UBND xã", "Ủy ban MTTQ");
  }

  @Test
  void aUnitAloneHasNoDependents() {
    assertThat(dependents(Samples.DEPARTMENT).areNone()).isTrue();
  }

  @Test
  void whatRestsOnAUnitIsCounted() {
    OfficeFolder.save(store(), Samples.head());
    OfficeFolder.save(store(), Samples.clerk());
    save(Samples.unit(id(301), "Phòng Cải cách", "Phòng", new Parent.Under(Samples.DEPARTMENT)));
    write(repositories -> {
      repositories.plans().save(SamplePlan.plan());
      repositories.nominations().save(Samples.collective());
      repositories.nominations().save(Samples.ofHead());
    });
    assertThat(dependents(Samples.DEPARTMENT)).isEqualTo(new Dependents(1, 2, 2, 0));
  }

  @Test
  void whatWasRemovedNoLongerRestsOnIt() {
    whatRestsOnTheDepartmentIsRemoved();
    assertThat(dependents(Samples.DEPARTMENT).areNone()).isTrue();
  }

  private void whatRestsOnTheDepartmentIsRemoved() {
    OfficeFolder.save(store(), Samples.head());
    save(Samples.unit(id(301), "Phòng Cải cách", "Phòng", new Parent.Under(Samples.DEPARTMENT)));
    write(repositories -> {
      repositories.plans().save(SamplePlan.plan());
      repositories.nominations().save(Samples.collective());
    });
    write(repositories -> {
      repositories.people().remove(Samples.HEAD);
      repositories.units().remove(id(301));
      repositories.nominations().remove(Samples.collective().id());
    });
  }

  @Test
  void aFormerParentIsFree() {
    var parent = new Parent.Under(Samples.DEPARTMENT);
    var former =
        new UnitPeriod(PartialDate.unknown(), "Phòng Tôn giáo", new UnitKind("Phòng"), parent, 1);
    var now =
        new UnitPeriod(
            PartialDate.on(2024, 1, 1), "Ban Tôn giáo", new UnitKind("Ban"), Parent.TOP, 1);
    save(new Unit(id(301), List.of(now, former)));
    assertThat(dependents(Samples.DEPARTMENT).units()).isZero();
  }

  @Test
  void theLongestNameIsKeptAndALongerOneRefusedWhole() {
    String longest = "Trung tâm ".repeat(30).strip() + "x";
    assertThat(longest).hasSize(300);
    save(commune(301, longest, 1));
    assertThat(tree()).contains(longest);
    assertThatThrownBy(() -> save(commune(302, "Xã An", 1), commune(303, longest + "x", 1)))
        .isInstanceOf(StoreFailure.class);
    assertThat(tree()).doesNotContain("Xã An").hasSize(3);
  }

  @Test
  void aUnitUnderAnUnknownOneIsRefused() {
    var lost = Samples.unit(id(301), "Phòng", "Phòng", new Parent.Under(id(999)));
    assertThatThrownBy(() -> save(lost)).isInstanceOf(StoreFailure.class);
    assertThat(tree()).hasSize(2);
  }

  @Test
  void aWholeProvinceIsListed() {
    write(repositories ->
        IntStream.range(0, 200)
            .mapToObj(i -> commune(1000 + i, "Xã số " + i, i))
            .forEach(repositories.units()::save));
    assertThat(tree()).hasSize(202).endsWith("Xã số 198", "Xã số 199");
  }
}
