package vn.bangvang.app.documents.kit.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.r;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.Docx;
import vn.bangvang.app.documents.kit.Sample;

/// Numbers and names that Word wants once, after a loop has copied them.
class IdentitiesTest {
  private static List<String> all(String pattern, String xml) {
    return Pattern.compile(pattern).matcher(xml).results().map(found -> found.group(1)).toList();
  }

  private static String looped(String paragraph) {
    return Sample.xml(Docx.of(p("{{#căn cứ}}"), paragraph, p("{{/căn cứ}}"), p("{{địa danh}}")));
  }

  @Test
  void picturesGetNumbersOfTheirOwn() {
    String picture = "<w:r><w:drawing><wp:docPr id=\"7\" name=\"a\"/></w:drawing></w:r>";
    assertThat(all("docPr id=\"(\\w+)\"", looped(p(picture, picture))))
        .doesNotHaveDuplicates()
        .hasSize(4)
        .startsWith("7");
  }

  @Test
  void aFreshNumberIsNotOneThatTheTemplateUses() {
    String one = "<w:r><w:drawing><wp:docPr id=\"1\"/></w:drawing></w:r>";
    String two = "<w:r><w:drawing><wp:docPr id=\"2\"/></w:drawing></w:r>";
    var template = Docx.of(p("{{#căn cứ}}"), p(one), p("{{/căn cứ}}"), p(two));
    assertThat(all("docPr id=\"(\\w+)\"", Sample.xml(template))).containsExactly("1", "3", "2");
  }

  @Test
  void bookmarksGetNumbersAndNamesAndEndWithTheNumberTheyStartWith() {
    String marked =
        p("<w:bookmarkStart w:id=\"3\" w:name=\"đích\"/>" + r("x") + "<w:bookmarkEnd w:id=\"3\"/>");
    String xml = looped(marked);
    assertThat(all("bookmarkStart w:id=\"(\\w+)\"", xml)).containsExactly("3", "1");
    assertThat(all("bookmarkEnd w:id=\"(\\w+)\"", xml)).containsExactly("3", "1");
    assertThat(all("w:name=\"([^\"]+)\"", xml)).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void paragraphsAndRowsGetNumbersOfTheirOwn() {
    String paragraph = "<w:p w14:paraId=\"0A0B0C0D\" w14:textId=\"77777777\">" + r("x") + "</w:p>";
    String row = "<w:tr w14:paraId=\"0A0B0C0E\"><w:tc>" + paragraph + "</w:tc></w:tr>";
    assertThat(all("paraId=\"(\\w{8})\"", looped(Docx.table(row))))
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void contentControlsGetNumbersOfTheirOwn() {
    String control =
        "<w:sdt><w:sdtPr><w:id w:val=\"-5\"/></w:sdtPr><w:sdtContent>"
            + p("x")
            + "</w:sdtContent></w:sdt>";
    assertThat(all("w:id w:val=\"(-?\\w+)\"", looped(control))).containsExactly("-5", "1");
  }

  @Test
  void paragraphsMadeOfLinesGetNumbersOfTheirOwn() {
    String paragraph = "<w:p w14:paraId=\"0A0B0C0D\">" + r("{{địa danh}}") + "</w:p>";
    String xml = Sample.xml(Docx.of(paragraph), text("địa danh", "a\nb"));
    assertThat(all("paraId=\"(\\w{8})\"", xml)).containsExactly("0A0B0C0D", "00000001");
  }

  @Test
  void outsideOfLoopsNothingIsRenumbered() {
    String paragraph = "<w:p w14:paraId=\"0A0B0C0D\">" + r("{{địa danh}}") + "</w:p>";
    assertThat(Sample.xml(Docx.of(paragraph))).contains("w14:paraId=\"0A0B0C0D\"");
  }
}
