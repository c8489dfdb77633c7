package vn.bangvang.store.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.CouncilSamples;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.StoreFailure;

/// Councils with their members and rules as appointed.
class CouncilsTest extends OpenOffice {

  @BeforeEach
  void members() {
    write(repositories ->
        CouncilSamples.peopleOf(SampleCouncil.council()).forEach(repositories.people()::save));
  }

  private void save(Council... councils) {
    write(repositories -> List.of(councils).forEach(repositories.councils()::save));
  }

  private void comesBack(Council council) {
    save(council);
    assertThat(found(repositories -> repositories.councils().find(council.id()))).contains(council);
  }

  private List<String> names() {
    return listed(repositories -> repositories.councils().list()).stream()
        .map(Council::name)
        .toList();
  }

  private static Council with(List<Member> members, Rules rules) {
    return new Council(SampleCouncil.COUNCIL, "Hội đồng tỉnh", Samples.basis(), members, rules);
  }

  private static Council called(long number, String name) {
    return new Council(
        new CouncilId(Samples.id(number)),
        name,
        Samples.basis(),
        SampleCouncil.council().members(),
        SampleCouncil.rules());
  }

  @Test
  void councilsStandByTheirNames() {
    save(called(401, "Hội đồng C"), called(402, "Hội đồng A"), called(403, "Hội đồng B"));
    assertThat(names()).containsExactly("Hội đồng A", "Hội đồng B", "Hội đồng C");
  }

  @Test
  void membersKeepTheirOrder() {
    save(SampleCouncil.council());
    comesBack(with(SampleCouncil.council().members().reversed(), SampleCouncil.rules()));
  }

  @Test
  void whoLeftTheCouncilIsNoMember() {
    save(SampleCouncil.council());
    comesBack(with(SampleCouncil.council().members().subList(0, 5), SampleCouncil.rules()));
  }

  @Test
  void aCouncilWithoutMembersComesBack() {
    comesBack(with(List.of(), SampleCouncil.rules()));
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleComesBack(Role role) {
    var person = SampleCouncil.member(1);
    var member = new Member(person, new PersonName("Thành Viên B"), "Phó Chủ tịch", role);
    comesBack(with(List.of(member), SampleCouncil.rules()));
  }

  @ParameterizedTest
  @EnumSource
  void everyBaseOfAMajorityComesBack(Base base) {
    var majority =
        new Majority(
            base, new Ratio(9, 10), Majority.Strictness.MORE_THAN, Majority.OnRecusal.LEAVES_BASE);
    var rules = new Rules(new Ratio(2, 3), majority, "", Rules.Certainty.CONFIRMED);
    comesBack(with(List.of(), rules));
  }

  @Test
  void aMemberKeepsTheNameAndPostOfTheAppointment() {
    save(SampleCouncil.council());
    var renamed = Samples.person(SampleCouncil.member(0), "Tên Mới", "Chủ tịch HĐND", Duty.HEAD);
    write(repositories -> repositories.people().save(renamed));
    assertThat(found(repositories -> repositories.councils().find(SampleCouncil.COUNCIL)))
        .contains(SampleCouncil.council());
  }

  @Test
  void aRemovedCouncilComesBackWithMembersAndRules() {
    save(SampleCouncil.council());
    write(repositories -> repositories.councils().remove(SampleCouncil.COUNCIL));
    assertThat(names()).isEmpty();
    store().undo(OfficeFolder.CLERK);
    assertThat(found(repositories -> repositories.councils().find(SampleCouncil.COUNCIL)))
        .contains(SampleCouncil.council());
  }

  @Test
  void aMemberNobodyKnowsIsRefused() {
    var stranger =
        new Member(
            new PersonId(Samples.id(999)), new PersonName("Người Lạ"), "Ủy viên", Role.MEMBER);
    assertThatThrownBy(() -> save(with(List.of(stranger), SampleCouncil.rules())))
        .isInstanceOf(StoreFailure.class);
    assertThat(names()).isEmpty();
  }
}
