package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of what the five source plans demand, and where the example office holds it.
class FactsTest {
  private static final Path ROWS = Path.of("../../shared/seeds/facts.md");
  private static final Pattern PLAN = Pattern.compile("^## (S\\d) ");
  private static final Pattern ROW = Pattern.compile("^\\| ([a-z]) \\|");
  @TempDir private static Path folder;
  private static Held held;

  @BeforeAll
  static void readTheOffice() {
    held = new Example(folder).read(Held::of);
  }

  static Stream<Fact> facts() {
    return Stream.of(
            PartyFacts.all(),
            LaunchFacts.all(),
            FourYearsFacts.all(),
            UnionFacts.all(),
            ReformWorkFacts.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theOfficeHolds(Fact fact) {
    fact.proof().accept(held);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theNamedPlaceIsThereAndFilled(Fact fact) {
    assertThat(fact.emptyPlaces(held)).isEmpty();
  }

  @Test
  void noRowIsLookedForTwice() {
    assertThat(facts()).extracting(Fact::row).hasSize(33).doesNotHaveDuplicates();
  }

  /// A row that is added to the demands has to be held.
  @Test
  void noRowIsForgotten() throws IOException {
    Assumptions.assumeTrue(Files.exists(ROWS), "the rows are not at hand");
    assertThat(facts()).extracting(Fact::row).containsExactlyElementsOf(demanded());
  }

  private static List<String> demanded() throws IOException {
    var rows = new ArrayList<String>();
    String plan = "";
    for (String line : Files.readAllLines(ROWS)) {
      plan = found(PLAN, line).orElse(plan);
      String of = plan;
      found(ROW, line).ifPresent(letter -> rows.add(of + "." + letter));
    }
    return rows;
  }

  private static Optional<String> found(Pattern pattern, String line) {
    return pattern.matcher(line).results().findFirst().map(found -> found.group(1));
  }
}
