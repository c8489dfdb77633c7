package vn.bangvang.app.command.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.shared.PartialDate;

/// What is left out of an answer, and how values are written in it.
class TreeTest {
  static Stream<Object> unknown() {
    return Stream.of("", List.of(), Map.of(), Optional.empty(), PartialDate.unknown());
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void anUnknownValueIsLeftOut(Object value) {
    assertThat(Tree.of("before", 1, "it", value, "after", 2)).containsOnlyKeys("before", "after");
  }

  @Test
  void aZeroAndAFalseAreKnown() {
    assertThat(Tree.of("count", 0, "closed", false)).containsOnlyKeys("count", "closed");
  }

  @Test
  void fieldsKeepTheirOrder() {
    assertThat(Tree.of("z", 1, "a", 2, "m", 3).keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void datesAreWrittenAsExactlyAsTheyAreKnown() {
    assertThat(Tree.of("day", PartialDate.on(2023, 3, 5), "year", new PartialDate.InYear(2025)))
        .isEqualTo(Map.of("day", "2023-03-05", "year", "2025"));
  }

  @Test
  void anIdentityIsItsNumberAlsoInsideAnOptional() {
    var id = new PlanId(new UUID(0, 1));
    String written = "00000000-0000-0000-0000-000000000001";
    assertThat(Tree.of("id", id, "other", Optional.of(id)))
        .isEqualTo(Map.of("id", written, "other", written));
  }
}
