package vn.bangvang.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of the house, each executed on the whole program, and each seen red on a planted
/// fault.
class HouseRulesTest {
  static Stream<Rule> rules() {
    return Stream.concat(Rooms.all(), Habits.all());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramKeeps(Rule one) {
    one.rule().check(Code.PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPlantedFaultIsFound(Rule one) {
    var found = one.rule().evaluate(Code.WITH_FAULTS).getFailureReport().toString();
    assertThat(found).contains(one.planted().getSimpleName());
  }

  @Test
  void bothModulesAreUnderTheRules() {
    assertThat(Code.PROGRAM.contain("vn.bangvang.domain.plan.Plan")).isTrue();
    assertThat(Code.PROGRAM.contain("vn.bangvang.store.plan.JooqPlans")).isTrue();
    assertThat(Code.PROGRAM.contain("vn.bangvang.app.Main")).isTrue();
    assertThat(Code.PROGRAM).hasSizeGreaterThan(600);
  }

  @Test
  void noTestAndNoPlantedFaultIsUnderTheRules() {
    assertThat(Code.PROGRAM.stream().map(one -> one.getSimpleName()))
        .noneMatch(name -> name.matches("Planted.+|.+Test"));
  }

  /// shared ← unit ← indicator ← plan ← nomination ← council; the others rest on shared alone.
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          shared → shared
          unit → unit shared
          indicator → indicator unit shared
          plan → plan indicator unit shared
          nomination → nomination plan indicator unit shared
          council → council nomination plan indicator unit shared
          journal → journal shared
          office → office shared
          search → search shared
          """)
  void anAreaOfTheDomainKnowsOnlyThoseBeforeIt(String area, String known) {
    var allowed = Stream.of(known.split(" ", -1)).map(one -> "vn.bangvang.domain." + one + "..");
    var packages = Stream.concat(allowed, Stream.of("java..", "org.jspecify.."));
    classes()
        .that()
        .resideInAPackage("vn.bangvang.domain." + area + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .check(Code.PROGRAM);
  }

  @Test
  void everyAreaOfTheDomainHasItsPlaceInTheOrder() {
    assertThat(
            Code.PROGRAM.stream()
                .map(one -> one.getPackageName())
                .filter(name -> name.startsWith("vn.bangvang.domain."))
                .map(name -> name.split("\\.", -1)[3])
                .distinct())
        .containsExactlyInAnyOrder(
            "shared",
            "unit",
            "indicator",
            "plan",
            "nomination",
            "council",
            "journal",
            "office",
            "search");
  }
}
