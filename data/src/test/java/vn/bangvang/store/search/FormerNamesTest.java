package vn.bangvang.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.Samples;
import vn.bangvang.domain.search.Hit;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Query;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.lineage.Act;
import vn.bangvang.domain.unit.lineage.Reorganisation;
import vn.bangvang.domain.unit.lineage.ReorganisationId;
import vn.bangvang.store.OpenOffice;

/// Whoever searches by an old name is led to who stands today.
class FormerNamesTest extends OpenOffice {
  private List<Hit> hits(String typed, int ofEach) {
    return listed(repositories -> repositories.finder().find(new Query(typed), ofEach));
  }

  @Test
  void aUnitIsFoundByItsFormerName() {
    var former = Samples.department().present();
    var now =
        new UnitPeriod(PartialDate.on(2025, 3, 1), "Sở Tổ chức", new UnitKind("Sở"), Parent.TOP, 1);
    write(repositories ->
        repositories.units().save(new Unit(Samples.DEPARTMENT, List.of(now, former))));
    assertThat(hits("nội vụ", 5)).extracting(Hit::id).contains(Samples.DEPARTMENT.value());
  }

  @Test
  void aFormerNameSaysWhatTheUnitIsCalledNow() {
    var before = Samples.department();
    var now = before.present().called("Sở Tổ chức", new UnitKind("Sở"), LocalDate.of(2025, 3, 1));
    write(repositories -> repositories.units().save(before.becoming(now)));
    assertThat(hits("sở nội vụ", 5))
        .contains(new Hit(Hit.Kind.UNIT, before.id().value(), "Sở Nội vụ", "nay là Sở Tổ chức"));
  }

  @Test
  void anEndedUnitLeadsToItsSuccessor() {
    var day = LocalDate.of(2025, 7, 1);
    var act = new Act.Merge(List.of(Samples.DEPARTMENT), Samples.PROVINCE);
    var id = new ReorganisationId(Samples.id(900));
    write(repositories -> {
      repositories.units().save(Samples.department().ended(day));
      repositories.reorganisations().save(new Reorganisation(id, day, Samples.basis(), act, ""));
    });
    assertThat(hits("noi vu", 5))
        .contains(
            new Hit(
                Hit.Kind.UNIT,
                Samples.PROVINCE.value(),
                "Sở Nội vụ",
                "nay là " + Samples.province().name()));
  }

  @Test
  void anEndedUnitWithoutSuccessorIsStillFound() {
    var ended = Samples.department().ended(LocalDate.of(2025, 7, 1));
    write(repositories -> repositories.units().save(ended));
    assertThat(hits("nội vụ", 5))
        .contains(new Hit(Hit.Kind.UNIT, ended.id().value(), "Sở Nội vụ", "đã kết thúc hoạt động"));
  }

  @Test
  void aUnitThatKeptItsNameIsFoundOnce() {
    var present = Samples.department().present();
    var former =
        new UnitPeriod(
            new PartialDate.InYear(2008), "Sở Nội vụ", new UnitKind("Sở"), Parent.TOP, 1);
    write(repositories ->
        repositories.units().save(new Unit(Samples.DEPARTMENT, List.of(present, former))));
    assertThat(hits("sở nội vụ", 5)).filteredOn(hit -> hit.kind() == Hit.Kind.UNIT).hasSize(1);
  }
}
