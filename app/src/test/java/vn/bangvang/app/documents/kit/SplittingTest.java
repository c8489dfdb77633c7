package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.documents.kit.content.Fields.Filled;

/// However Word cuts a paragraph into runs, the document is the same.
class SplittingTest {
  private static final String INTRO =
      "Căn cứ {{#căn cứ}}{{stt}}) {{giá trị|hoa}}{{^cuối}}; {{/cuối}}{{/căn cứ}}, {{ngày ký|ngày"
          + " dài}}.";
  private static final String PERSON =
      "{{tên}} ({{tên nhóm}}): {{#thành tích}}{{giá trị}} {{/thành tích}}{{^thành"
          + " tích}}không{{/thành tích}}";

  private final List<String> blocks =
      List.of(
          INTRO,
          "{{#nhóm}}",
          "Nhóm {{stt}}",
          "{{#có vắng mặt}}Vắng{{/có vắng mặt}}",
          "{{/nhóm}}",
          "Hết");

  private static String cut(String text, Random random) {
    var runs = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(6));
      runs.add(text.substring(at, end));
      if (random.nextInt(3) == 0) runs.add("<w:proofErr w:type=\"gramEnd\"/>");
      if (random.nextInt(4) == 0) runs.add("<w:bookmarkStart w:id=\"" + at + "\" w:name=\"b\"/>");
      at = end;
    }
    return p(runs.toArray(String[]::new));
  }

  private Docx whole() {
    var all = new ArrayList<>(blocks.stream().map(Docx::p).toList());
    all.add(
        table(
            row("{{#nhóm}}{{tên nhóm}}", ""),
            row("{{#thành viên}}{{stt}}", PERSON + "{{/thành viên}}{{/nhóm}}")));
    return Docx.of(all.toArray(String[]::new));
  }

  private Docx broken(Random random) {
    var all = new ArrayList<>(blocks.stream().map(block -> cut(block, random)).toList());
    String group = row(cut("{{#nhóm}}{{tên nhóm}}", random), "");
    String person =
        row(
            cut("{{#thành viên}}{{stt}}", random),
            cut(PERSON + "{{/thành viên}}{{/nhóm}}", random));
    all.add(table(group, person));
    return Docx.of(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theDocumentIsTheSameHoweverItsRunsAreCut(int seed) {
    for (Filled[] instead :
        new Filled[][] {{}, {condition("có vắng mặt", true)}, {Sample.noGroups()}})
      assertThat(Sample.lines(broken(new Random(seed)), instead))
          .isEqualTo(Sample.lines(whole(), instead));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyTextComesOutAsItWentIn(int seed) {
    var random = new Random(seed);
    var value = new StringBuilder("x");
    for (int i = 0; i < 200; i++) value.appendCodePoint(0x20 + random.nextInt(0x1EFF - 0x20));
    String composed = java.text.Normalizer.normalize(value + "x", java.text.Normalizer.Form.NFC);
    assertThat(Sample.lines(Docx.of(p("[{{địa danh}}]")), text("địa danh", value + "x")))
        .containsExactly("[" + composed + "]");
  }
}
