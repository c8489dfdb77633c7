package vn.bangvang.domain.unit.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Life;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Post;

/// On 01/7/2025 departments went up in one another, districts ended and communes were merged.
class ReorganisingTest {
  private final Province province = new Province();
  private final UnitId top = province.unit(1, "UBND tỉnh", Parent.TOP);
  private final Parent under = new Parent.Under(top);
  private final UnitId transport = province.unit(2, "Sở Giao thông vận tải", under);
  private final UnitId building = province.unit(3, "Sở Xây dựng", under);
  private final UnitId office =
      province.unit(4, "Ban Quản lý đường bộ", new Parent.Under(transport));

  private static String because(Outcome<Reorganising.Effects> outcome) {
    return outcome instanceof Outcome.Refused<Reorganising.Effects>(var because) ? because : "";
  }

  private void merge() {
    province.order(new Act.Merge(List.of(transport, building), building));
  }

  @Test
  void whatGoesUpInAnotherEnds() {
    merge();
    assertThat(province.unit(transport).life()).isEqualTo(new Life.Ended(Province.DAY));
    assertThat(province.unit(building).life()).isEqualTo(Life.stands());
  }

  @Test
  void anEndedUnitKeepsItsNameForOldPapers() {
    merge();
    var ended = province.unit(transport);
    assertThat(ended.on(Province.DAY.minusDays(1)).map(UnitPeriod::name))
        .contains("Sở Giao thông vận tải");
    assertThat(ended.on(Province.DAY)).isEmpty();
  }

  @Test
  void whatStoodBeneathComesToStandBeneathTheSuccessor() {
    merge();
    assertThat(province.unit(office).present().parent()).isEqualTo(new Parent.Under(building));
    assertThat(province.unit(office).on(Province.DAY.minusDays(1)).map(UnitPeriod::parent))
        .contains(new Parent.Under(transport));
  }

  @Test
  void peopleGoWithTheirPosts() {
    var clerk = province.person(1, transport, "Chuyên viên", Duty.STAFF);
    merge();
    var posts = province.person(clerk).posts();
    assertThat(posts).extracting(Post::unit).containsExactly(building, transport);
    assertThat(posts.getFirst().term().since()).isEqualTo(new PartialDate.Day(Province.DAY));
    assertThat(posts.getFirst().title()).isEqualTo("Chuyên viên");
    assertThat(posts.getLast().term().until()).isEqualTo(new PartialDate.Day(Province.DAY));
  }

  @Test
  void aPostThatEndedBeforeStaysWhereItWas() {
    var clerk = province.person(1, building, "Chuyên viên", Duty.STAFF);
    province.order(
        LocalDate.of(2021, 1, 1),
        new Act.Merge(List.of(building), transport),
        new Reorganising.Head.NotNamed());
    province.order(new Act.Dissolve(transport));
    assertThat(province.person(clerk).posts())
        .extracting(post -> post.term().until().shown())
        .containsExactly("01/07/2025", "01/01/2021");
  }

  @Test
  void theHeadThatWasNamedHeadsAndTheOtherBecomesADeputy() {
    var first = province.person(1, transport, "Giám đốc", Duty.HEAD);
    var second = province.person(2, building, "Giám đốc", Duty.HEAD);
    var act = new Act.Merge(List.of(transport, building), building);
    province.order(Province.DAY, act, new Reorganising.Head.Named(first));
    assertThat(province.person(first).heads(building)).isTrue();
    assertThat(province.person(second).heads(building)).isFalse();
    assertThat(province.person(second).mainPost().duty()).isEqualTo(Duty.DEPUTY);
    assertThat(province.person(second).posts()).hasSize(2);
  }

  @Test
  void nobodyHeadsWhereNobodyWasNamed() {
    var first = province.person(1, transport, "Giám đốc", Duty.HEAD);
    var second = province.person(2, building, "Giám đốc", Duty.HEAD);
    merge();
    assertThat(List.of(first, second)).noneMatch(one -> province.person(one).heads(building));
  }

  @Test
  void theHeadWhoStaysIsNotTouched() {
    var head = province.person(1, building, "Giám đốc", Duty.HEAD);
    var before = province.person(head);
    var act = new Act.Merge(List.of(transport), building);
    province.order(Province.DAY, act, new Reorganising.Head.Named(head));
    assertThat(province.person(head)).isEqualTo(before);
  }

  @Test
  void aNewNameBeginsAPeriod() {
    province.order(new Act.Rename(building, "Sở Xây dựng và Giao thông", new UnitKind("Sở")));
    var unit = province.unit(building);
    assertThat(unit.name()).isEqualTo("Sở Xây dựng và Giao thông");
    assertThat(unit.on(Province.DAY.minusDays(1)).map(UnitPeriod::name)).contains("Sở Xây dựng");
    assertThat(unit.present().order()).isEqualTo(3);
  }

  @Test
  void oneBecomesSeveralAndTheHeirHasWhatWasItsOwn() {
    var day = new PartialDate.Day(Province.DAY);
    var east = province.founded(8, "Xã Đông", under, day);
    var west = province.founded(9, "Xã Tây", under, day);
    province.order(new Act.Split(transport, List.of(east, west), west));
    assertThat(province.unit(transport).life()).isEqualTo(new Life.Ended(Province.DAY));
    assertThat(province.unit(office).present().parent()).isEqualTo(new Parent.Under(west));
  }

  @Test
  void aPartIsSplitOffFromWhatStays() {
    var part = province.founded(8, "Sở Mới", under, new PartialDate.Day(Province.DAY));
    province.order(new Act.Split(transport, List.of(transport, part), transport));
    assertThat(province.unit(transport).life()).isEqualTo(Life.stands());
    assertThat(province.unit(office).periods()).hasSize(1);
  }

  @Test
  void whatStoodBeneathADissolvedUnitGoesUpOneStep() {
    province.order(new Act.Dissolve(transport));
    assertThat(province.unit(office).present().parent()).isEqualTo(under);
  }

  @Test
  void anEndedUnitCannotBeReorganisedAgain() {
    merge();
    var again =
        province.order(
            Province.DAY.plusYears(1),
            new Act.Dissolve(transport),
            new Reorganising.Head.NotNamed());
    assertThat(because(again)).isEqualTo("Sở Giao thông vận tải đã kết thúc hoạt động.");
  }

  @Test
  void nothingHappensBeforeWhatHappenedLast() {
    province.order(new Act.Rename(building, "Sở Mới", new UnitKind("Sở")));
    var again = province.order(new Act.Rename(building, "Sở Mới nữa", new UnitKind("Sở")));
    assertThat(because(again)).contains("Sở Mới").contains("01/07/2025");
    assertThat(province.unit(building).periods()).hasSize(2);
  }

  @Test
  void aMergerNeedsAnother() {
    var alone = province.order(new Act.Merge(List.of(building), building));
    assertThat(because(alone)).startsWith("Sáp nhập cần ít nhất một đơn vị khác");
  }

  @Test
  void aUnitIsNotSplitIntoOne() {
    var one = province.order(new Act.Split(building, List.of(building), building));
    assertThat(because(one)).startsWith("Chia, tách");
  }

  @Test
  void theSameNameIsNoChange() {
    var same = province.order(new Act.Rename(building, "Sở Xây dựng", new UnitKind("Cơ quan")));
    assertThat(because(same)).contains("không có gì thay đổi");
  }

  @Test
  void aUnitDoesNotMoveBeneathItself() {
    var circle = province.order(new Act.Move(transport, new Parent.Under(office)));
    assertThat(because(circle)).contains("Sở Giao thông vận tải không thể trực thuộc chính mình");
    assertThat(province.unit(transport).present().parent()).isEqualTo(under);
  }

  /// The receiving unit stood beneath one of those that end.
  @Test
  void theSuccessorTakesThePlaceOfWhatItStoodBeneath() {
    province.order(new Act.Merge(List.of(transport, building), office));
    assertThat(province.unit(office).present().parent()).isEqualTo(under);
  }
}
