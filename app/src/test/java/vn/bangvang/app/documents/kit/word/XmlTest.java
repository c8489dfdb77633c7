package vn.bangvang.app.documents.kit.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class XmlTest {
  private static final String USUAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static Element root(String xml) throws SAXException {
    return Xml.parse(xml.getBytes(UTF_8)).getDocumentElement();
  }

  @Test
  void anEntityIsNotEvenRead() {
    String xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    assertThatThrownBy(() -> root(xml)).isInstanceOf(SAXException.class);
  }

  @Test
  void childrenAreElementsOnly() throws SAXException {
    assertThat(Xml.children(root("<a> <b/> text <!-- c --> <d/> </a>")))
        .extracting(Element::getTagName)
        .containsExactly("b", "d");
  }

  @Test
  void theRootHasNoParent() throws SAXException {
    var root = root("<a><b/></a>");
    assertThat(Xml.parent(root)).isEmpty();
    assertThat(Xml.parent(Xml.children(root).getFirst())).contains(root);
  }

  @Test
  void bothFormsOfWordAreWord() throws SAXException {
    for (String space : new String[] {USUAL, STRICT})
      assertThat(Word.is(root("<w:p xmlns:w='" + space + "'/>"), "p")).isTrue();
    assertThat(Word.is(root("<p/>"), "p")).isFalse();
    assertThat(Word.is(root("<a:p xmlns:a='http://schemas.openxmlformats.org/drawingml'/>"), "p"))
        .isFalse();
  }

  @Test
  void aPageBreakIsSeenAndALineBreakIsNot() throws SAXException {
    assertThat(Word.isSeen(root("<w:br w:type='page' xmlns:w='" + USUAL + "'/>"))).isTrue();
    assertThat(Word.isSeen(root("<w:br xmlns:w='" + USUAL + "'/>"))).isFalse();
    assertThat(Word.isSeen(root("<w:drawing xmlns:w='" + USUAL + "'/>"))).isTrue();
  }

  @Test
  void whatIsRoundANodeIsTheNearest() throws SAXException {
    var outer =
        root(
            "<w:tbl n='1' xmlns:w='"
                + USUAL
                + "'><w:tc><w:tbl n='2'><w:p/></w:tbl></w:tc></w:tbl>");
    var paragraph = outer.getElementsByTagNameNS(USUAL, "p").item(0);
    assertThat(Word.around(paragraph, "tbl")).map(table -> table.getAttribute("n")).contains("2");
    assertThat(Word.around(paragraph, "tr")).isEmpty();
  }

  @Test
  void theOldDefaultNamespaceHasNoPrefix() throws SAXException {
    assertThat(Word.prefix(root("<p xmlns='" + USUAL + "'/>"))).isEmpty();
    assertThat(Word.prefix(root("<x:p xmlns:x='" + USUAL + "'/>"))).isEqualTo("x:");
  }
}
