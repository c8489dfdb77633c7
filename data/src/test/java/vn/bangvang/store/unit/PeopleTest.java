package vn.bangvang.store.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.Dependents;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Sex;
import vn.bangvang.domain.unit.person.Term;
import vn.bangvang.store.CouncilSamples;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.StoreFailure;

/// Lists of people in the order of their given names, and people that come back as they were saved.
class PeopleTest extends OpenOffice {

  private static PersonId id(long number) {
    return new PersonId(Samples.id(number));
  }

  private static Person called(long number, String name) {
    return Samples.person(id(number), name, "Chuyên viên", Duty.STAFF);
  }

  private static Person with(Identity identity, Post... posts) {
    return new Person(Samples.HEAD, new PersonName("Nguyễn Văn Thành"), identity, List.of(posts));
  }

  private static Post post(UnitId unit, Line line, Duty duty, PartialDate since) {
    return new Post(unit, "Ủy viên", line, duty, Term.since(since));
  }

  private void save(Person... people) {
    write(repositories -> List.of(people).forEach(repositories.people()::save));
  }

  private void saveNames(List<String> names) {
    write(repositories ->
        IntStream.range(0, names.size())
            .mapToObj(i -> called(500 + i, names.get(i)))
            .forEach(repositories.people()::save));
  }

  private Person found(PersonId id) {
    return read(repositories -> repositories.people().find(id).orElseThrow());
  }

  private Dependents dependents(PersonId id) {
    return read(repositories -> repositories.people().dependents(id));
  }

  private List<String> names(UnitId... units) {
    return read(repositories ->
        repositories.people().of(List.of(units)).stream().map(row -> row.name().full()).toList());
  }

  private void comesBack(Person person) {
    save(person);
    assertThat(found(person.id())).isEqualTo(person);
  }

  @Test
  void givenNamesStandInTheVietnameseOrderOfLettersAndTones() {
    saveNames(
        List.of(
            "Lê Thị Ấn",
            "Lê Thị Đào",
            "Lê Thị Dung",
            "Lê Thị Ân",
            "Lê Thị An",
            "Lê Thị Ánh",
            "Lê Thị Bình",
            "Lê Thị Ăn"));
    assertThat(names())
        .containsExactly(
            "Lê Thị An",
            "Lê Thị Ánh",
            "Lê Thị Ăn",
            "Lê Thị Ân",
            "Lê Thị Ấn",
            "Lê Thị Bình",
            "Lê Thị Dung",
            "Lê Thị Đào");
  }

  @Test
  void peopleOfOneGivenNameStandByFamilyName() {
    saveNames(List.of("Vũ Minh Anh", "Đỗ Anh", "Bùi Thị Anh", "Anh"));
    assertThat(names()).containsExactly("Anh", "Bùi Thị Anh", "Đỗ Anh", "Vũ Minh Anh");
  }

  @Test
  void namesakesKeepOneOrder() {
    saveNames(List.of("Trần Văn Bảy", "Trần Văn Bảy", "Trần Văn Bảy"));
    assertThat(listed(repositories -> repositories.people().of(List.of())))
        .extracting(row -> row.id())
        .containsExactly(id(500), id(501), id(502));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Y Bhăm Êban", "K'Brếp", "Thích", "Công Tằng Tôn Nữ Thị Như Mai", "H’Hen"})
  void namesOfEveryShapeAreKeptAsWritten(String name) {
    comesBack(called(500, name));
    assertThat(names()).containsExactly(name);
  }

  @Test
  void aPersonIsListedUnderTheMainPostOnly() {
    var council = post(Samples.PROVINCE, Line.PARTY, Duty.STAFF, PartialDate.unknown());
    save(with(Identity.NOT_STATED, Samples.head().mainPost(), council));
    assertThat(names(Samples.DEPARTMENT)).hasSize(1);
    assertThat(names(Samples.PROVINCE)).isEmpty();
    assertThat(names(Samples.PROVINCE, Samples.DEPARTMENT)).hasSize(1);
  }

  @Test
  void amongTheHoldersEveryPostStandsOnItsOwn() {
    var second = post(Samples.PROVINCE, Line.PARTY, Duty.HEAD, PartialDate.unknown());
    save(with(Identity.NOT_STATED, Samples.head().mainPost(), second));
    assertThat(listed(repositories -> repositories.people().holders()))
        .extracting(row -> row.position().unit(), row -> row.position().duty())
        .containsExactly(tuple(Samples.DEPARTMENT, Duty.HEAD), tuple(Samples.PROVINCE, Duty.HEAD));
  }

  @Test
  void aListOverVeryManyUnitsWorks() {
    save(Samples.head());
    var units =
        Stream.concat(
                Stream.of(Samples.DEPARTMENT),
                IntStream.range(0, 3000).mapToObj(i -> new UnitId(Samples.id(5000 + i))))
            .toArray(UnitId[]::new);
    assertThat(names(units)).containsExactly("Nguyễn Văn Thành");
  }

  @Test
  void hundredsOfPeopleAreListed() {
    saveNames(
        IntStream.range(0, 300).mapToObj(i -> "Nguyễn Thị " + (char) ('A' + i % 26)).toList());
    assertThat(names()).hasSize(300).startsWith("Nguyễn Thị A");
  }

  @ParameterizedTest
  @EnumSource
  void everySexComesBack(Sex sex) {
    var identity = new Identity(PartialDate.on(1980, 2, 29), sex, "Raglai", "");
    comesBack(with(identity, Samples.head().mainPost()));
  }

  @ParameterizedTest
  @EnumSource
  void everyLineOfPostsComesBack(Line line) {
    comesBack(
        with(
            Identity.NOT_STATED, post(Samples.PROVINCE, line, Duty.DEPUTY, PartialDate.unknown())));
  }

  @ParameterizedTest
  @EnumSource
  void everyDutyComesBack(Duty duty) {
    comesBack(
        with(
            Identity.NOT_STATED,
            post(Samples.PROVINCE, Line.GOVERNMENT, duty, PartialDate.unknown())));
  }

  static List<PartialDate> dates() {
    return List.of(
        PartialDate.unknown(),
        PartialDate.on(2000, 2, 29),
        new PartialDate.InMonth(YearMonth.of(1979, 9)),
        new PartialDate.InQuarter(1980, 4),
        new PartialDate.InYear(1945),
        new PartialDate.Event("Tết Mậu Thân"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void aDateComesBackAsExactAsItWasKnown(PartialDate born) {
    var identity = new Identity(born, Sex.FEMALE, "Chăm", "");
    comesBack(with(identity, post(Samples.PROVINCE, Line.PARTY, Duty.STAFF, born)));
  }

  @Test
  void thePersonalNumberKeepsItsZeros() {
    var identity = new Identity(PartialDate.unknown(), Sex.MALE, "Kinh", "000075000123");
    save(with(identity, Samples.head().mainPost()));
    assertThat(found(Samples.HEAD).identity().personalNumber()).isEqualTo("000075000123");
  }

  @Test
  void whoLeftAPostHasOneLess() {
    var second = post(Samples.PROVINCE, Line.PARTY, Duty.STAFF, PartialDate.unknown());
    save(with(Identity.NOT_STATED, Samples.head().mainPost(), second));
    comesBack(with(Identity.NOT_STATED, second));
  }

  @Test
  void aRemovedPersonComesBackWithAllPosts() {
    var second = post(Samples.PROVINCE, Line.PARTY, Duty.STAFF, PartialDate.unknown());
    var person = with(Identity.NOT_STATED, Samples.head().mainPost(), second);
    save(person);
    write(repositories -> repositories.people().remove(person.id()));
    assertThat(names()).isEmpty();
    store().undo(OfficeFolder.CLERK);
    assertThat(found(person.id())).isEqualTo(person);
  }

  @Test
  void removingSomebodyUnknownChangesNothing() {
    write(repositories -> repositories.people().remove(id(999)));
    assertThat(store().nextUndo().orElseThrow().sentence()).isEqualTo("Thêm đơn vị");
  }

  @Test
  void nominationsAndCouncilsRestOnAPerson() {
    var member = called(70, "Thành Viên A");
    var others = CouncilSamples.peopleOf(SampleCouncil.council());
    write(repositories -> {
      repositories.people().save(Samples.head());
      others.forEach(repositories.people()::save);
      repositories.plans().save(SamplePlan.plan());
      repositories.nominations().save(Samples.ofHead());
      repositories.councils().save(SampleCouncil.council());
    });
    assertThat(dependents(Samples.HEAD)).isEqualTo(new Dependents(0, 0, 1, 0));
    assertThat(dependents(member.id())).isEqualTo(new Dependents(0, 0, 0, 1));
  }

  @Test
  void aRemovedCouncilSetsItsMembersFree() {
    write(repositories -> {
      CouncilSamples.peopleOf(SampleCouncil.council()).forEach(repositories.people()::save);
      repositories.councils().save(SampleCouncil.council());
    });
    write(repositories -> repositories.councils().remove(SampleCouncil.COUNCIL));
    assertThat(dependents(SampleCouncil.member(0))).isEqualTo(new Dependents(0, 0, 0, 0));
  }

  @Test
  void aPostInAnUnknownUnitIsRefused() {
    var nowhere = post(new UnitId(Samples.id(999)), Line.PARTY, Duty.STAFF, PartialDate.unknown());
    assertThatThrownBy(() -> save(with(Identity.NOT_STATED, nowhere)))
        .isInstanceOf(StoreFailure.class);
    assertThat(names()).isEmpty();
  }
}
