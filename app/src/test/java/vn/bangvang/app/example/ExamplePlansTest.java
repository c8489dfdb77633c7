package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.store.form.Form;

/// The five plans of the example as they are kept.
class ExamplePlansTest {
  @TempDir private Path folder;

  static Stream<Plan> plans() {
    return ExamplePlans.all().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanComesBackFromTheFileAsItWasSaved(Plan plan) {
    Optional<Plan> read = new Example(folder).read(one -> one.plans().find(plan.id()));
    assertThat(read).contains(plan);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanComesBackFromItsWrittenFormAsItWas(Plan plan) {
    assertThat(Form.read(Form.write(plan), Plan.class)).isEqualTo(plan);
  }

  @Test
  void noTwoPlansShareAnIdentity() {
    assertThat(plans().map(Plan::id)).hasSize(5).doesNotHaveDuplicates();
    assertThat(plans().flatMap(one -> one.standards().criteria().stream()))
        .extracting(one -> one.id())
        .doesNotHaveDuplicates();
    assertThat(plans().flatMap(one -> one.rewards().awards().stream()))
        .extracting(one -> one.id())
        .doesNotHaveDuplicates();
    assertThat(plans().flatMap(one -> one.course().rounds().stream()))
        .extracting(one -> one.id())
        .doesNotHaveDuplicates();
  }

  /// Persons are invented: whoever signs works in the example office too.
  @Test
  void whoeverSignsIsOneOfThePeople() {
    var people = new Example(folder).read(one -> one.people().of(List.of()));
    var signers = plans().map(one -> one.paper().signer().name()).filter(name -> !name.isEmpty());
    assertThat(people)
        .extracting(PersonRow::name)
        .extracting(name -> name.full())
        .containsAll(signers.toList());
  }

  @Test
  void everyKindOfUnitThatAPlanNamesIsThere() {
    var kinds = new Example(folder).read(one -> one.units().kinds());
    assertThat(kinds)
        .containsAll(
            plans()
                .flatMap(one -> one.standards().subjects().stream())
                .flatMap(group -> group.kinds().stream())
                .toList());
  }
}
