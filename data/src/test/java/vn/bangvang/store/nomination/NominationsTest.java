package vn.bangvang.store.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.plan.OtherPlans;

/// The nominations of a plan in their order; a nominee is called as on the day of the proposal.
class NominationsTest extends OpenOffice {

  @BeforeEach
  void plan() {
    write(repositories -> {
      repositories.plans().save(SamplePlan.plan());
      repositories.people().save(Samples.head());
      repositories.people().save(Samples.clerk());
    });
  }

  private void save(Nomination... nominations) {
    write(repositories -> List.of(nominations).forEach(repositories.nominations()::save));
  }

  private List<String> names() {
    return listed(repositories -> repositories.nominations().of(SamplePlan.PLAN)).stream()
        .map(one -> one.nominee().name())
        .toList();
  }

  private static Nomination collective(long number, String name) {
    return Samples.nomination(number, new Nominee.Collective(Samples.DEPARTMENT, name));
  }

  private static Nomination individual(long number, String name, Duty duty) {
    var position = new Nominee.Position(Samples.DEPARTMENT, "Sở Nội vụ", "Trưởng phòng", duty);
    var nominee = new Nominee.Individual(Samples.CLERK, new PersonName(name), position);
    return Samples.nomination(number, nominee);
  }

  private static Nomination staged(Stage stage) {
    var one = Samples.collective();
    return new Nomination(one.id(), one.plan(), one.nominee(), one.proposal(), stage);
  }

  private static Nomination over(long number, PlanId plan) {
    var one = Samples.collective();
    var id = new NominationId(Samples.id(number));
    return new Nomination(id, plan, one.nominee(), one.proposal(), one.stage());
  }

  @Test
  void collectivesStandBeforePeople() {
    save(
        individual(401, "Lê Thị An", Duty.STAFF),
        collective(402, "Văn phòng UBND tỉnh"),
        individual(403, "Bùi Văn Ba", Duty.HEAD),
        collective(404, "Cục Thuế tỉnh"));
    assertThat(names())
        .containsExactly("Cục Thuế tỉnh", "Văn phòng UBND tỉnh", "Lê Thị An", "Bùi Văn Ba");
  }

  @Test
  void collectivesStandInTheVietnameseOrderOfTheirWords() {
    save(
        collective(401, "Sở Y tế"),
        collective(402, "Đài Phát thanh"),
        collective(403, "Sở Xây dựng"),
        collective(404, "Công an tỉnh"),
        collective(405, "Ủy ban MTTQ"));
    assertThat(names())
        .containsExactly("Công an tỉnh", "Đài Phát thanh", "Sở Xây dựng", "Sở Y tế", "Ủy ban MTTQ");
  }

  @Test
  void theNominationsOfAnotherPlanStandElsewhere() {
    var other = OtherPlans.bare(301, "Kế hoạch khác", PartialDate.unknown());
    write(repositories -> repositories.plans().save(other));
    save(Samples.collective(), over(402, other.id()));
    assertThat(names()).hasSize(1);
    assertThat(listed(repositories -> repositories.nominations().of(other.id()))).hasSize(1);
  }

  @Test
  void aNomineeKeepsTheNameOfTheDay() {
    save(Samples.collective(), Samples.ofHead());
    write(repositories -> {
      repositories
          .units()
          .save(Samples.unit(Samples.DEPARTMENT, "Sở Nội vụ mới", "Sở", Parent.TOP));
      repositories
          .people()
          .save(Samples.person(Samples.HEAD, "Nguyễn Thành", "Phó Giám đốc", Duty.DEPUTY));
    });
    assertThat(found(repositories -> repositories.nominations().find(Samples.ofHead().id())))
        .contains(Samples.ofHead());
    assertThat(names()).containsExactly("Sở Nội vụ", "Nguyễn Văn Thành");
  }

  @ParameterizedTest
  @EnumSource
  void theDutyOfTheDayComesBack(Duty duty) {
    var nomination = individual(401, "Trần Thị Ái", duty);
    save(nomination);
    assertThat(found(repositories -> repositories.nominations().find(nomination.id())))
        .contains(nomination);
  }

  @Test
  void aWithdrawalIsTakenBackWithoutATrace() {
    save(staged(new Stage.Withdrawn(Samples.DAY, "Đơn vị xin rút")));
    var received = staged(new Stage.Received(Samples.DAY.plusDays(3)));
    save(received);
    assertThat(found(repositories -> repositories.nominations().find(received.id())))
        .contains(received);
  }

  @Test
  void whatBecameACollectiveIsNobodysAnyMore() {
    save(individual(401, "Trần Thị Ái", Duty.STAFF));
    save(collective(401, "Phòng Cải cách hành chính"));
    assertThat(found(repositories -> repositories.nominations().find(id(401))))
        .contains(collective(401, "Phòng Cải cách hành chính"));
  }

  @Test
  void aRemovedNominationLeavesTheListAndComesBack() {
    save(Samples.collective(), Samples.ofHead());
    write(repositories -> repositories.nominations().remove(Samples.collective().id()));
    assertThat(names()).containsExactly("Nguyễn Văn Thành");
    store().undo(OfficeFolder.CLERK);
    assertThat(names()).containsExactly("Sở Nội vụ", "Nguyễn Văn Thành");
  }

  @Test
  void namesakesOfOnePlanKeepOneOrder() {
    save(collective(403, "Tổ Một cửa"), collective(401, "Tổ Một cửa"));
    assertThat(listed(repositories -> repositories.nominations().of(SamplePlan.PLAN)))
        .extracting(Nomination::id)
        .containsExactly(id(401), id(403));
  }

  @Test
  void hundredsOfNominationsAreListed() {
    write(repositories ->
        IntStream.range(0, 300)
            .mapToObj(i -> individual(4000 + i, "Lê Văn " + "ABCDE".charAt(i % 5), Duty.STAFF))
            .forEach(repositories.nominations()::save));
    assertThat(names()).hasSize(300).startsWith("Lê Văn A").endsWith("Lê Văn E").isSorted();
  }

  @Test
  void allCasesOfAPlanAreFoundInTheirOrder() {
    save(Samples.ofHead(), Samples.collective());
    assertThat(listed(repositories -> repositories.cases(SamplePlan.PLAN)))
        .extracting(Case::nomination)
        .containsExactly(Samples.collective(), Samples.ofHead());
  }

  @Test
  void everyCaseKnowsOfWhatKindItsUnitIs() {
    save(Samples.ofHead(), Samples.collective());
    var kind = found(one -> one.units().find(Samples.DEPARTMENT)).orElseThrow().present().kind();
    assertThat(kind).isNotEqualTo(UnitKind.UNKNOWN);
    assertThat(listed(repositories -> repositories.cases(SamplePlan.PLAN)))
        .extracting(one -> one.body().kind())
        .containsExactly(kind, kind);
    assertThat(found(repositories -> repositories.caseOf(Samples.ofHead().id())))
        .hasValueSatisfying(one -> assertThat(one.body().kind()).isEqualTo(kind));
  }

  @Test
  void aPlanThatIsNotThereHasNoCases() {
    assertThat(listed(repositories -> repositories.cases(new PlanId(Samples.id(999))))).isEmpty();
  }

  @Test
  void aCaseIsFoundByItsNomination() {
    save(Samples.ofHead());
    assertThat(found(repositories -> repositories.caseOf(Samples.ofHead().id())))
        .hasValueSatisfying(one -> assertThat(one.plan()).isEqualTo(SamplePlan.plan()));
    assertThat(found(repositories -> repositories.caseOf(id(999)))).isEmpty();
  }

  @Test
  void aNomineeNobodyKnowsIsRefused() {
    var position = new Nominee.Position(Samples.DEPARTMENT, "Sở Nội vụ", "", Duty.STAFF);
    var stranger = new PersonId(Samples.id(999));
    var nominee = new Nominee.Individual(stranger, new PersonName("Người Lạ"), position);
    assertThatThrownBy(() -> save(Samples.nomination(401, nominee)))
        .isInstanceOf(StoreFailure.class);
    var nowhere = new Nominee.Collective(new UnitId(Samples.id(999)), "Không có");
    assertThatThrownBy(() -> save(Samples.nomination(401, nowhere)))
        .isInstanceOf(StoreFailure.class);
    assertThat(names()).isEmpty();
  }

  private static NominationId id(long number) {
    return new NominationId(Samples.id(number));
  }
}
