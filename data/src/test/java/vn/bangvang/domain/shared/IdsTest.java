package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void identitiesMadeLaterSortLater() {
    var early = Ids.timeOrdered(at("2026-01-01T00:00:00Z"), new Random(1)).next();
    var late = Ids.timeOrdered(at("2026-01-01T00:00:00.001Z"), new Random(2)).next();
    assertThat(early.toString()).isLessThan(late.toString());
    assertThat(early.version()).isEqualTo(7);
    assertThat(early.variant()).isEqualTo(2);
  }

  @Test
  void aThousandOfOneMomentAreAllDifferent() {
    var ids = Ids.timeOrdered(at("2026-01-01T00:00:00Z"), new Random(1));
    assertThat(Stream.generate(ids::next).limit(1000).distinct()).hasSize(1000);
  }

  @Test
  void oneSeedGivesTheSameIdentities() {
    assertThat(Ids.seeded(5).next()).isEqualTo(Ids.seeded(5).next());
    assertThat(Ids.seeded(5).next()).isNotEqualTo(Ids.seeded(6).next());
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }
}
