package vn.bangvang.app.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;

/// Rows on the clipboard arrive in a spreadsheet as the cells that they were.
class CellsTest {
  private static Cells of(String... cells) {
    return new Cells(List.of(List.of(cells)));
  }

  @Test
  void cellsAreParted() {
    var cells = new Cells(List.of(List.of("Đỗ Thị Ái", "4/13"), List.of("Lê An", "13/13")));
    assertThat(cells.plain()).isEqualTo("Đỗ Thị Ái\t4/13\nLê An\t13/13");
  }

  @Test
  void aCellWithATabOrALineBreakStaysOneCell() {
    assertThat(of("a\tb", "c\nd", "nói \"được\"").plain())
        .isEqualTo("\"a\tb\"\t\"c\nd\"\t\"nói \"\"được\"\"\"");
  }

  @Test
  void aSpreadsheetIsToldThatACellIsText() {
    assertThat(of("4/13").html()).contains("<td style=\"mso-number-format:'\\@'\">4/13</td>");
  }

  @Test
  void signsOfTheTablesLanguageAreOnlyText() {
    assertThat(of("A & B <Sở>\nC").html()).contains(">A &amp; B &lt;Sở&gt;<br>C</td>");
  }

  @Test
  void everyRowIsARowOfTheTable() {
    var cells = new Cells(List.of(List.of("a"), List.of("b")));
    assertThat(cells.html()).containsPattern("<tr><td[^>]*>a</td></tr><tr><td[^>]*>b</td></tr>");
  }

  @Test
  void bothFormsAreOnTheClipboard() {
    assertThat(of("a").content()).containsOnlyKeys(DataFormat.PLAIN_TEXT, DataFormat.HTML);
  }
}
