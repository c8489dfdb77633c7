package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.Docx.textBox;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class TextGridTest {
  private static String text(Docx docx) throws SAXException {
    return TextGrid.of(docx.file()).text();
  }

  @Test
  void paragraphsAreLinesAndRowsStandBetweenBars() throws SAXException {
    var docx = Docx.of(p("Một", " dòng"), p(""), table(row("A", p("b") + p("c")), row("", "D")));
    assertThat(text(docx))
        .isEqualTo(
            """
            Một dòng

            | A | b / c |
            |  | D |
            """);
  }

  @Test
  void tabsBreaksFieldsAndTextBoxesAreSeen() throws SAXException {
    String run =
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:br w:type=\"page\"/>"
            + "<w:instrText> PAGE </w:instrText></w:r>";
    String looks = "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + run + "</w:p>";
    assertThat(text(Docx.of(looks, p("c", textBox(p("d"), p("e"))))))
        .isEqualTo(
            """
            a\tb↵[page]{PAGE}
            c
            [d]
            [e]
            """);
  }

  @Test
  void headersFootersAndNotesFollowTheDocument() throws SAXException {
    var docx = Docx.of(p("thân")).footnote(p("chú thích")).footer(p("chân")).header(p("đầu"));
    assertThat(text(docx))
        .isEqualTo(
            """
            thân
            == word/header1.xml ==
            đầu
            == word/footer1.xml ==
            chân
            == word/footnotes.xml ==
            chú thích
            """);
  }
}
