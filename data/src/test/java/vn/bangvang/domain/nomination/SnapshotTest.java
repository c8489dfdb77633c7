package vn.bangvang.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Term;

/// A nominee as he was called on the day of the proposal.
class SnapshotTest {
  private static final UnitId PARTY_OFFICE = new UnitId(Samples.id(15));

  private static Person with(Post... posts) {
    var head = Samples.head();
    return new Person(head.id(), head.name(), head.identity(), List.of(posts));
  }

  private static Post post(UnitId unit, String title, Duty duty) {
    return new Post(unit, title, Line.GOVERNMENT, duty, Term.since(PartialDate.on(2021, 3, 1)));
  }

  @Test
  void aLaterPostDoesNotRewriteTheNominee() {
    var nominee = Nominee.of(Samples.head(), "Sở Nội vụ");
    var moved = with(post(PARTY_OFFICE, "Chánh Văn phòng", Duty.HEAD));
    assertThat(Nominee.of(moved, "Văn phòng Tỉnh ủy")).isNotEqualTo(nominee);
    assertThat(nominee.unit()).isEqualTo(Samples.DEPARTMENT);
  }

  /// People are judged in the unit that manages and pays them, unless another post is chosen.
  @Test
  void theMainPostIsTheOneThatCounts() {
    var both =
        with(
            post(PARTY_OFFICE, "Phó Chánh Văn phòng", Duty.DEPUTY),
            post(Samples.DEPARTMENT, "Giám đốc", Duty.HEAD));
    var nominee = Nominee.of(both, "Văn phòng Tỉnh ủy");
    assertThat(nominee.unit()).isEqualTo(PARTY_OFFICE);
    assertThat(nominee.subject()).isEqualTo(SubjectKind.INDIVIDUAL);
  }

  @Test
  void whoHeadsABodyByASecondPostIsNominatedAsItsHead() {
    var second = post(Samples.DEPARTMENT, "Giám đốc", Duty.HEAD);
    var both = with(post(PARTY_OFFICE, "Phó Chánh Văn phòng", Duty.DEPUTY), second);
    var nominee = Nominee.of(both, second, "Sở Nội vụ");
    assertThat(nominee.unit()).isEqualTo(Samples.DEPARTMENT);
    assertThat(nominee.subject()).isEqualTo(SubjectKind.HEAD);
  }

  @ParameterizedTest
  @CsvSource({"HEAD, HEAD", "DEPUTY, INDIVIDUAL", "STAFF, INDIVIDUAL"})
  void onlyWhoLeadsTheUnitIsNominatedAsItsHead(Duty duty, SubjectKind subject) {
    var nominee = Nominee.of(with(post(Samples.DEPARTMENT, "Giám đốc", duty)), "Sở Nội vụ");
    assertThat(Samples.nomination(50, nominee).subject()).isEqualTo(subject);
  }

  @Test
  void nameAndPlaceAreComposed() {
    assertThat(new Nominee.Collective(Samples.DEPARTMENT, " Sơ\u0309  Nội vụ ").name())
        .isEqualTo("Sở Nội vụ");
    var position =
        new Nominee.Position(Samples.DEPARTMENT, "Sở\u00A0Nội vụ", " Giám  đốc ", Duty.HEAD);
    assertThat(position.shown()).isEqualTo("Giám đốc Sở Nội vụ");
  }

  @Test
  void aNominationIsTakenBackForAReasonOnly() {
    var one = Samples.collective();
    assertThat(one.withdrawn(Samples.DAY, " \u200B"))
        .isEqualTo(new Outcome.Refused<>("Ghi lý do rút đề nghị."));
    assertThat(one.withdrawn(Samples.DAY, "đơn vị xin rút"))
        .isEqualTo(Outcome.done(one.at(new Stage.Withdrawn(Samples.DAY, "đơn vị xin rút"))));
  }

  @Test
  void whoStepsBackMaySayWhyOnOneLine() {
    assertThat(new Stage.Withdrawn(Samples.DAY, " đơn vị\nxin rút ").reason())
        .isEqualTo("đơn vị xin rút");
  }
}
