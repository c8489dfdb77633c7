package vn.bangvang.app.documents.kit.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTextTest {
  private static Tag tag(String text) {
    return TagText.of(text).found().getFirst().tag();
  }

  @Test
  void aTagHasARoleANameAndAFormat() {
    assertThat(tag("{{ Ngày ký | ngày dài }}"))
        .isEqualTo(new Tag(Tag.Role.VALUE, "Ngày ký", "ngày dài"));
    assertThat(tag("{{# nhóm }}")).isEqualTo(new Tag(Tag.Role.OPEN, "nhóm", ""));
    assertThat(tag("{{^nhóm}}").role()).isEqualTo(Tag.Role.OTHERWISE);
    assertThat(tag("{{/nhóm}}").role()).isEqualTo(Tag.Role.CLOSE);
    assertThat(tag("{{@ký}}").role()).isEqualTo(Tag.Role.PICTURE);
  }

  @Test
  void aTagIsWrittenAsItIsRead() {
    for (String written :
        new String[] {"{{a}}", "{{a|hoa}}", "{{#a}}", "{{^a}}", "{{/a}}", "{{@a}}"})
      assertThat(tag(written).written()).isEqualTo(written);
  }

  @Test
  void tagsAreFoundWhereTheyStand() {
    var text = TagText.of("a {{b}} c {{#d}}{{/d}}");
    assertThat(text.found()).extracting(TagText.Found::start).containsExactly(2, 10, 16);
    assertThat(text.found()).extracting(TagText.Found::end).containsExactly(7, 16, 22);
  }

  @ParameterizedTest
  @CsvSource({
    "'{{a', 0",
    "'x }}', 2",
    "'{{a {{b}}', 0",
    "'{{a}} b}}', 7",
    "'{{}}', 0",
    "'{{{a}}', 0",
    "'x{{a}}}', 1"
  })
  void whatOnlyLooksLikeATagIsBroken(String text, int at) {
    assertThat(TagText.of(text).broken()).containsExactly(at);
  }

  @Test
  void singleBracesAreText() {
    assertThat(TagText.of("{a} } { {0}").broken()).isEmpty();
  }

  @Test
  void aLineOfMarksHasNothingElse() {
    assertThat(TagText.of(" {{#a}} {{/b}}\u2003").isOnlyMarks()).isTrue();
    assertThat(TagText.of("").isOnlyMarks()).isTrue();
    assertThat(TagText.of("{{a}}").isOnlyMarks()).isFalse();
    assertThat(TagText.of("{{#a}}.").isOnlyMarks()).isFalse();
  }
}
