package vn.bangvang.app.plans.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.plan.Plan;

/// Every piece is put back where it was taken from, and touches nothing else.
class PiecesTest {
  private static final Plan PLAN = ExampleOffice.launchPlan();

  @TempDir private static Path folder;
  private static Plan other = PLAN;

  /// Another plan of the example office, with other parts.
  @BeforeAll
  static void readAnother() {
    try (var store = ExampleFile.opened(folder)) {
      var plans = store.read(all -> all.plans().all());
      other =
          plans.stream()
              .filter(one -> !one.execution().tasks().isEmpty())
              .findFirst()
              .orElseThrow();
    }
  }

  record Named(String name, Piece<Object> piece) {
    @Override
    public String toString() {
      return name;
    }
  }

  @SuppressWarnings("unchecked")
  static Stream<Named> pieces() throws IllegalAccessException {
    var all = new ArrayList<Named>();
    for (var type : List.of(Pieces.class, MovementPieces.class, ExecutionPieces.class))
      for (var field : type.getFields())
        if (Modifier.isStatic(field.getModifiers()))
          all.add(new Named(field.getName(), (Piece<Object>) field.get(PLAN)));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void aPieceThatIsPutBackChangesNothing(Named one) {
    var taken = one.piece().of().apply(PLAN);
    assertThat(one.piece().with().apply(PLAN, taken)).isEqualTo(PLAN);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void anotherPieceIsFoundWhereItWasPut(Named one) {
    var part = one.piece().of().apply(other);
    assertThat(one.piece().of().apply(one.piece().with().apply(PLAN, part))).isEqualTo(part);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void theOtherPiecesStayAsTheyAre(Named one) throws IllegalAccessException {
    var changed = one.piece().with().apply(PLAN, one.piece().of().apply(other));
    for (Named rest : pieces().filter(each -> !each.name().equals(one.name())).toList())
      assertThat(rest.piece().of().apply(changed))
          .as(rest.name())
          .isEqualTo(rest.piece().of().apply(PLAN));
  }

  @Test
  void allPartsOfAPlanHaveTheirPieces() throws IllegalAccessException {
    assertThat(pieces()).hasSizeGreaterThan(25);
  }
}
