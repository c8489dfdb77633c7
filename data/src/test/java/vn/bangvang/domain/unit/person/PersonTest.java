package vn.bangvang.domain.unit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitId;

/// People hold several posts in the three lines (government, Party, mass organisations) and are
/// told apart by their personal number, for full names repeat.
class PersonTest {
  private static final UnitId UNION = new UnitId(Samples.id(16));

  private static Person with(Post... posts) {
    var head = Samples.head();
    return new Person(head.id(), head.name(), head.identity(), List.of(posts));
  }

  private static Post post(UnitId unit, Line line, Duty duty) {
    return new Post(unit, "Trưởng ban", line, duty, Term.NOT_STATED);
  }

  @Test
  void theFirstPostIsTheMainOne() {
    var main = post(Samples.DEPARTMENT, Line.GOVERNMENT, Duty.DEPUTY);
    var beside = post(UNION, Line.MASS_ORGANISATION, Duty.HEAD);
    assertThat(with(main, beside).mainPost()).isEqualTo(main);
  }

  @Test
  void whoLeadsOneBodyBesideTheMainPostHeadsThatBody() {
    var person =
        with(
            post(Samples.DEPARTMENT, Line.GOVERNMENT, Duty.DEPUTY),
            post(UNION, Line.MASS_ORGANISATION, Duty.HEAD));
    assertThat(person.heads(UNION)).isTrue();
    assertThat(person.heads(Samples.DEPARTMENT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"HEAD, true", "DEPUTY, false", "STAFF, false"})
  void onlyAHeadHeads(Duty duty, boolean heads) {
    var person = with(post(Samples.DEPARTMENT, Line.PARTY, duty));
    assertThat(person.heads(Samples.DEPARTMENT)).isEqualTo(heads);
  }

  @Test
  void somebodyWithoutAPostBelongsNowhere() {
    assertThatThrownBy(() -> with()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void postsAreNotTakenAwayFromOutside() {
    var posts = new ArrayList<>(Samples.head().posts());
    var person = new Person(Samples.HEAD, Samples.head().name(), Identity.NOT_STATED, posts);
    posts.clear();
    assertThat(person.posts()).hasSize(1);
  }

  @Test
  void theNoughtsOfAPersonalNumberCount() {
    var identity =
        new Identity(new PartialDate.InYear(1975), Sex.FEMALE, " Chăm ", " 058075000123 ");
    assertThat(identity.personalNumber()).isEqualTo("058075000123");
    assertThat(identity.ethnicity()).isEqualTo("Chăm");
  }

  @Test
  void twoPeopleOfOneNameAreToldApart() {
    var one = Samples.person(Samples.HEAD, "Nguyễn Văn Nam", "Chuyên viên", Duty.STAFF);
    var other = Samples.person(Samples.CLERK, "Nguyễn Văn Nam", "Chuyên viên", Duty.STAFF);
    assertThat(one).isNotEqualTo(other);
    assertThat(one.name()).isEqualTo(other.name());
  }

  @Test
  void aTitleIsPutOnOneLine() {
    var post =
        new Post(
            Samples.DEPARTMENT, " Phó\nGiám  đốc ", Line.GOVERNMENT, Duty.DEPUTY, Term.NOT_STATED);
    assertThat(post.title()).isEqualTo("Phó Giám đốc");
  }

  @Test
  void whatWasNotStatedIsNotGuessed() {
    assertThat(Identity.NOT_STATED.born().shown()).isEmpty();
    assertThat(Identity.NOT_STATED.sex()).isEqualTo(Sex.NOT_STATED);
    assertThat(Identity.NOT_STATED.personalNumber()).isEmpty();
  }
}
