package vn.bangvang.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.search.Hit;
import vn.bangvang.domain.shared.text.Query;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.OpenOffice;

/// What is found, in which order, however it is typed.
class FinderTest extends OpenOffice {

  @BeforeEach
  void somethingToFind() {
    write(repositories -> {
      repositories.people().save(Samples.head());
      repositories.people().save(Samples.clerk());
      repositories.plans().save(SamplePlan.plan());
      repositories.nominations().save(Samples.ofHead());
    });
  }

  private List<Hit> hits(String typed, int ofEach) {
    return listed(repositories -> repositories.finder().find(new Query(typed), ofEach));
  }

  private List<String> titles(String typed) {
    return hits(typed, 5).stream().map(Hit::title).toList();
  }

  private void savePeople(List<String> names) {
    write(repositories ->
        IntStream.range(0, names.size())
            .mapToObj(i ->
                Samples.person(
                    new PersonId(Samples.id(2000 + i)), names.get(i), "Chuyên viên", Duty.STAFF))
            .forEach(repositories.people()::save));
  }

  private void saveCouncil(long number, String name) {
    var council =
        new Council(
            new CouncilId(Samples.id(number)),
            name,
            Samples.basis(),
            List.of(),
            SampleCouncil.rules());
    write(repositories -> repositories.councils().save(council));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ái", "Ái", "ÁI", "ai", "tran thi ai", "Trần Thị", "tta", "TTA", "  trần   thị "})
  void aPersonIsFoundHoweverTheNameIsTyped(String typed) {
    assertThat(titles(typed)).contains("Trần Thị Ái");
  }

  @Test
  void aNameTypedInPiecesOfLettersIsFound() {
    assertThat(titles(Normalizer.normalize("Trần Thị Ái", Normalizer.Form.NFD)))
        .containsExactly("Trần Thị Ái");
  }

  @ParameterizedTest
  @ValueSource(strings = {"à", "trán", "xyz", "att", "%", "_", "tr%n", "'", "\\"})
  void whatIsNotThereIsNotFound(String typed) {
    assertThat(titles(typed)).doesNotContain("Trần Thị Ái");
  }

  @ParameterizedTest
  @CsvSource({
    "đào,Lê Thị Đào",
    "dao,Lê Thị Đào",
    "ĐÀO,Lê Thị Đào",
    "hòa,Võ Thị Hoà",
    "hoà,Võ Thị Hoà"
  })
  void dWithAStrokeAndBothPlacingsOfTonesAreFound(String typed, String name) {
    savePeople(List.of("Lê Thị Đào", "Võ Thị Hoà"));
    assertThat(titles(typed)).containsExactly(name);
  }

  @Test
  void hitsStandByKind() {
    saveCouncil(401, "Hội đồng Nội chính");
    write(repositories -> repositories.nominations().save(Samples.collective()));
    savePeople(List.of("Nguyễn Nội"));
    assertThat(hits("nội", 5))
        .extracting(Hit::kind)
        .containsExactly(Hit.Kind.UNIT, Hit.Kind.PERSON, Hit.Kind.NOMINATION, Hit.Kind.COUNCIL);
  }

  @Test
  void aHitSaysWhereItBelongs() {
    assertThat(hits("Ái", 5))
        .containsExactly(
            new Hit(Hit.Kind.PERSON, Samples.CLERK.value(), "Trần Thị Ái", "Sở Nội vụ"));
    assertThat(hits("phát động", 5)).extracting(Hit::context).containsExactly("UBND tỉnh An Bình");
  }

  @Test
  void nothingRemovedIsFound() {
    write(repositories -> {
      repositories.people().remove(Samples.HEAD);
      repositories.nominations().remove(Samples.ofHead().id());
      repositories.plans().remove(SamplePlan.PLAN);
      repositories.units().remove(Samples.DEPARTMENT);
    });
    assertThat(titles("thành")).isEmpty();
    assertThat(titles("phát động")).isEmpty();
    assertThat(titles("nội vụ")).isEmpty();
  }

  @Test
  void noMoreOfAKindThanWasAskedForIsFound() {
    savePeople(IntStream.range(0, 30).mapToObj(i -> "Lê Minh " + (char) ('A' + i % 26)).toList());
    assertThat(hits("minh", 7)).hasSize(7);
  }

  @Test
  void theRareAccentIsFoundAmongManyWithoutIt() {
    var names = new ArrayList<>(Collections.nCopies(120, "Lê Văn An"));
    names.add("Lê Văn Ấn");
    savePeople(names);
    assertThat(titles("ấn")).containsExactly("Lê Văn Ấn");
  }

  @Test
  void whatBeginsAsTypedStandsBeforeWhatOnlyContainsIt() {
    var names = new ArrayList<>(Collections.nCopies(120, "Lê Thị Cam"));
    names.add("Cam Thị Yến");
    savePeople(names);
    assertThat(titles("cam")).startsWith("Cam Thị Yến");
  }

  @Test
  void aCouncilIsFoundAmongMany() {
    for (int i = 0; i < 60; i++) saveCouncil(3000 + i, "Hội đồng cơ sở số " + i);
    saveCouncil(4000, "Ban Thi đua tỉnh");
    assertThat(titles("ban thi đua")).containsExactly("Ban Thi đua tỉnh");
  }

  @Test
  void aUnitIsFoundByItsInitials() {
    write(repositories ->
        repositories
            .units()
            .save(
                Samples.unit(
                    new UnitId(Samples.id(301)), "Sở Kế hoạch và Đầu tư", "Sở", Parent.TOP)));
    assertThat(titles("skhvdt")).containsExactly("Sở Kế hoạch và Đầu tư");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u200b"})
  void nothingTypedFindsNothing(String typed) {
    assertThat(hits(typed, 5)).isEmpty();
  }

  @Test
  void aVeryLongQueryFindsNothingAndFailsNot() {
    assertThat(hits("nguyễn ".repeat(500), 5)).isEmpty();
  }
}
