package vn.bangvang.app.documents.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.documents.kit.word.WordFile;

/// The factory template against its catalogue, a golden text and the layout of decree 30/2020.
class MinutesTemplateTest {
  private static final int TEXT_AREA = 9354;

  private static List<String> golden(String name) throws IOException {
    try (var in = MinutesSample.resource(name)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static String part(String name) {
    var parts = Sample.opened(MinutesSample.rendered(MinutesSample.closed())).parts();
    return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
  }

  private static List<String> found(String pattern) {
    var matcher = Pattern.compile(pattern).matcher(part(WordFile.DOCUMENT));
    return matcher.results().map(one -> one.group(1)).toList();
  }

  @Test
  void theMinutesOfAClosedSessionReadLikeThis() throws IOException {
    assertThat(MinutesSample.lines(MinutesSample.closed())).isEqualTo(golden("closed.txt"));
  }

  @Test
  void aDraftShowsOnlyWhatThereIs() throws IOException {
    assertThat(MinutesSample.lines(MinutesSample.draft())).isEqualTo(golden("draft.txt"));
  }

  @Test
  void aSessionWithoutADateLeavesRoomForIt() {
    assertThat(MinutesSample.lines(MinutesSample.withoutDate()))
        .anyMatch(line -> line.contains("Đồng Nai, ngày … tháng … năm …"));
  }

  @Test
  void thePageIsThatOfDecree30() {
    assertThat(part(WordFile.DOCUMENT))
        .contains("w:h=\"16838\" w:w=\"11906\"")
        .contains("w:bottom=\"1134\" w:footer=\"567\" w:gutter=\"0\" w:header=\"567\"")
        .contains("w:left=\"1701\" w:right=\"851\" w:top=\"1134\"");
  }

  @Test
  void theFirstPageHasNoNumber() {
    assertThat(part(WordFile.DOCUMENT)).contains("<w:titlePg/>").doesNotContain("w:type=\"first\"");
    assertThat(part("word/header1.xml")).contains(" PAGE ");
  }

  @Test
  void noTableIsWiderThanTheText() {
    assertThat(found("<w:tblW w:type=\"dxa\" w:w=\"(\\d+)\"/>"))
        .hasSize(5)
        .containsOnly(String.valueOf(TEXT_AREA));
    for (String grid : found("<w:tblGrid>(.*?)</w:tblGrid>"))
      assertThat(
              Pattern.compile("\"(\\d+)\"")
                  .matcher(grid)
                  .results()
                  .mapToInt(column -> Integer.parseInt(column.group(1)))
                  .sum())
          .isEqualTo(TEXT_AREA);
  }

  @Test
  void noRowIsCutByThePageAndHeadsRepeat() {
    assertThat(found("(<w:tr>)")).hasSameSizeAs(found("(<w:cantSplit/>)"));
    assertThat(found("(<w:tblHeader/>)")).hasSize(3);
  }

  @Test
  void allFontsAreTimesNewRomanAndTheLanguageIsVietnamese() {
    assertThat(part("word/styles.xml"))
        .contains("w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"")
        .contains("w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"")
        .contains("<w:lang w:val=\"vi-VN\"");
    assertThat(part(WordFile.DOCUMENT)).doesNotContain("rFonts");
  }

  @Test
  void nothingOfTheTemplateLanguageIsLeft() {
    assertThat(part(WordFile.DOCUMENT)).doesNotContain("{{").doesNotContain("DongThe");
  }

  @Test
  void everyFieldSaysWhatItIs() {
    assertThat(MinutesFields.CATALOGUE.fields())
        .allSatisfy(field -> assertThat(field.description()).isNotBlank());
  }
}
