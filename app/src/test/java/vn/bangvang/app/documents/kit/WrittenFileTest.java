package vn.bangvang.app.documents.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The file as bytes: kept where nothing changes, the same for the same paper.
class WrittenFileTest {
  private static final Docx TEMPLATE =
      Docx.of(p("{{địa danh}}"), table(row("{{#nhóm}}{{stt}}", "{{tên nhóm}}{{/nhóm}}")))
          .header(p("không có thẻ { }"))
          .with("word/media/image1.png", "ảnh")
          .with("word/styles.xml", "<w:styles   xmlns:w='x'/>")
          .footer(p("{{tên cơ quan}}"));

  private static byte[] rendered() {
    return Sample.render(TEMPLATE, Sample.paper());
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    assertThat(rendered()).isEqualTo(rendered()).isNotEmpty();
  }

  @Test
  void theBytesDoNotDependOnTheTimeZone() {
    var usual = TimeZone.getDefault();
    byte[] here = rendered();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(Arrays.equals(rendered(), here)).isTrue();
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void allEntriesHaveOneFixedTime() throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(rendered()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 1));
    }
  }

  @Test
  void thePartsKeepTheirOrder() {
    assertThat(Sample.parts(rendered()).keySet())
        .containsExactlyElementsOf(TEMPLATE.parts().keySet());
  }

  @Test
  void partsWithoutTagsAreCopiedByteForByte() {
    var parts = Sample.parts(rendered());
    TEMPLATE
        .parts()
        .forEach((name, text) -> {
          boolean filled = name.equals("word/document.xml") || name.equals("word/footer1.xml");
          if (!filled) assertThat(parts.get(name)).isEqualTo(text.getBytes(UTF_8));
        });
  }

  @Test
  void theTemplateItselfIsNotChanged() {
    var file = TEMPLATE.file();
    byte[] before = file.bytes();
    Sample.template(file, Sample.CATALOGUE).render(Sample.paper());
    assertThat(file.bytes()).isEqualTo(before);
  }

  @Test
  void attributesAndLinesInThemSurvive() {
    var template =
        Docx.of(
            "<w:p w:rsidR=\"&lt;&quot;&#10;&#9;&amp;\"/>",
            "<!-- x --><?mso y?>",
            p("{{địa danh}}"));
    assertThat(Sample.xml(template))
        .contains("<w:p w:rsidR=\"&lt;&quot;&#xA;&#x9;&amp;\"></w:p>")
        .doesNotContain("<!--");
  }
}
