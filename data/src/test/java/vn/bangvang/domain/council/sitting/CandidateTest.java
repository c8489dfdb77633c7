package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// What came before the council, and who sat in it, stays as it was on the day of the session.
class CandidateTest {
  private static Sitting sitting(String place, String guests) {
    return new Sitting(Samples.DAY, LocalTime.of(14, 0), place, guests, new Sitting.Close.NotYet());
  }

  @Test
  void aPersonComesWithPostAndUnit() {
    var candidate = Candidate.of(Samples.ofHead(), "Bằng khen");
    assertThat(candidate.subject()).isEqualTo(SubjectKind.HEAD);
    assertThat(candidate.name()).isEqualTo("Nguyễn Văn Thành");
    assertThat(candidate.from()).isEqualTo("Giám đốc Sở Nội vụ");
    assertThat(candidate.form()).isEqualTo("Bằng khen");
  }

  @Test
  void aCollectiveComesByItsNameAlone() {
    var candidate = Candidate.of(Samples.collective(), "Bằng khen");
    assertThat(candidate.subject()).isEqualTo(SubjectKind.COLLECTIVE);
    assertThat(candidate.from()).isEmpty();
  }

  @Test
  void anItemStartsWithoutVotesAndWithoutWords() {
    var item = SampleCouncil.item(90, Samples.collective());
    assertThat(item.recusals()).isEmpty();
    assertThat(item.discussion()).isEmpty();
    assertThat(item.voteOf(SampleCouncil.member(0))).isEmpty();
  }

  @Test
  void whoJoinsTheCouncilLaterWasNotAtTheSession() {
    var session = SampleCouncil.session();
    var council = SampleCouncil.council();
    var smaller =
        new Council(
            council.id(),
            council.name(),
            council.founded(),
            council.members().subList(0, 7),
            council.rules());
    assertThat(session.attendance()).hasSize(9);
    assertThat(
            Session.of(session.id(), smaller, SamplePlan.PLAN, SamplePlan.ROUND, session.sitting())
                .attendance())
        .extracting(Attendance::member)
        .isEqualTo(smaller.members());
  }

  @Test
  void theVotersAreThePresentInTheOrderOfTheCouncil() {
    var item = SampleCouncil.item(90, Samples.collective());
    var voters = Sittings.withPresent(3).over(List.of(item)).votersOn(item);
    assertThat(voters)
        .extracting(Member::person)
        .containsExactly(SampleCouncil.member(0), SampleCouncil.member(1), SampleCouncil.member(2));
  }

  @Test
  void placeAndGuestsAreKeptAsTheyAreTyped() {
    var sitting = sitting(" Phòng họp\nsố 2 ", " Đ/c Lê Văn  Ánh\r\nĐ/c Trần Thị An ");
    assertThat(sitting.place()).isEqualTo("Phòng họp số 2");
    assertThat(sitting.guests()).isEqualTo("Đ/c Lê Văn Ánh\nĐ/c Trần Thị An");
  }

  @Test
  void anAbsenceIsExcusedOnOneLine() {
    assertThat(new Presence.Absent(" Đi công tác\ntheo  Quyết định ").reason())
        .isEqualTo("Đi công tác theo Quyết định");
  }
}
