package vn.bangvang.app.documents.kit.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Địa danh",
    "dia_danh",
    "ĐỊA-DANH",
    "dia – danh",
    "đi\u0323a danh",
    "  dia\u00A0danh "
  })
  void theSameNameHoweverItIsTyped(String written) {
    assertThat(Slug.of(written)).isEqualTo(new Slug("diadanh"));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, xabc, 1",
    "abc, xyz, 3",
    "abcd, badc, 2"
  })
  void theDistanceCountsSlipsOfTheFingers(String one, String other, int distance) {
    assertThat(new Slug(one).distance(new Slug(other))).isEqualTo(distance);
    assertThat(new Slug(other).distance(new Slug(one))).isEqualTo(distance);
  }

  @Test
  void aPartOfALongerNameIsNear() {
    assertThat(new Slug("coquan").isNear(new Slug("tencoquan"))).isTrue();
    assertThat(new Slug("ten").isNear(new Slug("tencoquan"))).isFalse();
  }

  @Test
  void loopWordsAreKnownByAnySpelling() {
    assertThat(LoopWord.isOne(Slug.of("GIA_TRI"))).isTrue();
    assertThat(LoopWord.isOne(Slug.of("Cuối"))).isTrue();
    assertThat(LoopWord.isOne(Slug.of("giữa"))).isFalse();
  }
}
