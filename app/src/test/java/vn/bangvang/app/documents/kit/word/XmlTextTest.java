package vn.bangvang.app.documents.kit.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void everyLetterWithAMeaningInXmlIsEscaped() {
    var written = new StringBuilder();
    XmlText.escape("<a href=\"b&c\">\r\n\t", written);
    assertThat(written).hasToString("&lt;a href=&quot;b&amp;c&quot;&gt;&#xD;\n\t");
  }

  @Test
  void linesInAttributesAreEscapedToo() {
    var written = new StringBuilder("\n");
    XmlText.escapeAttribute("a\nb\tc", written);
    assertThat(written).hasToString("\na&#xA;b&#x9;c");
  }

  @Test
  void cleanTextIsComposedAndHasOneKindOfBreak() {
    assertThat(XmlText.clean("o\u0302\u0301\r\n\u000B\u2029\r")).isEqualTo("ố\n\n\n\n");
  }

  @Test
  void halvesOfLettersAndControlsAreLeftOut() {
    assertThat(XmlText.clean("\uDC00a\uD800\u0000\u001F\uFFFFb\uD83D\uDE00"))
        .isEqualTo("ab\uD83D\uDE00");
  }
}
