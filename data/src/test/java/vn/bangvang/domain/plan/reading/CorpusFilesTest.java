package vn.bangvang.domain.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.domain.plan.reading.InventedPlan.names;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.reading.InventedPlan.Leaf;

class CorpusFilesTest {
  private static final List<String> FIELDS =
      List.of(
          """
          kind title theme number issuer issuedOn place bodyForm legalBases parent period milestones
          subjects criteria contents indexTargets awards dossier copies tasks reportPeriods
          recipients signer warnings\
          """
              .split("\\s+"));

  @Test
  void noPlanDevelopedOnIsAmongTheFreshOnes() {
    assertThat(names("open", ".txt")).hasSizeGreaterThanOrEqualTo(20);
    assertThat(names("fresh", ".txt")).doesNotContainAnyElementsOf(names("open", ".txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "fresh"})
  void everyTextHasItsTruthAndEveryTruthItsText(String part) {
    assertThat(names(part, ".json")).isEqualTo(names(part, ".txt"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aTruthUsesTheFieldsOfTheCommandAlone(InventedPlan plan) {
    assertThat(plan.truth().keySet()).allMatch(FIELDS::contains);
    assertThat(plan.truth().get("kind")).isIn("movement-launch", "reform-work");
    assertThat(plan.truth().get("bodyForm")).isIn("STATE", "PARTY", "UNION");
    assertThat(plan.leaves().map(Leaf::value)).doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyShortValueStandsInTheText(InventedPlan plan) {
    String said = Traces.folded(plan.text());
    assertThat(plan.shortValues())
        .allSatisfy(value -> assertThat(said).contains(Traces.folded(value)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyWordOfAnIssuerStandsInTheText(InventedPlan plan) {
    String said = Traces.folded(plan.text());
    assertThat(plan.leaves().filter(leaf -> leaf.field().equals("issuer")))
        .flatExtracting(leaf -> List.of(leaf.value().toString().split(" ")))
        .allSatisfy(word -> assertThat(said).contains(Traces.folded(word)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyLabelStandsBeforeItsText(InventedPlan plan) {
    String said = Traces.folded(plan.text());
    assertThat(plan.labelledCriteria().map(Traces::folded))
        .allSatisfy(criterion -> assertThat(said).contains(criterion.substring(0, 12)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyNumberStandsInTheText(InventedPlan plan) {
    String said = Traces.digits(plan.text());
    assertThat(plan.leaves().map(Leaf::value).filter(BigDecimal.class::isInstance))
        .allSatisfy(value -> assertThat(said).containsPattern(Traces.number((BigDecimal) value)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyDateStandsInTheText(InventedPlan plan) {
    String said = Traces.digits(plan.text());
    assertThat(plan.leaves().filter(Leaf::isDate).map(leaf -> leaf.value().toString()))
        .filteredOn(value -> !value.equals("ISSUE"))
        .allSatisfy(value -> assertThat(said).containsPattern(Traces.date(value)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void lettersAreComposedUnlessTheNameSaysOtherwise(InventedPlan plan) {
    assertThat(Normalizer.isNormalized(plan.text(), Form.NFC))
        .isEqualTo(!plan.name().endsWith(".nfd"));
    assertThat(plan.leaves().map(leaf -> leaf.value().toString()))
        .allMatch(value -> Normalizer.isNormalized(value, Form.NFC));
  }

  private static Stream<InventedPlan> plans() {
    return InventedPlan.all();
  }
}
