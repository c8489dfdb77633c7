package vn.bangvang.app.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.bangvang.app.exchange.Read;

/// A document that a foreign library wrote.
class AnotherWriterTest {
  private @TempDir Path folder;

  @Test
  void listsTablesAndNotesOfAnotherWriterAreRead() throws IOException {
    Path file = folder.resolve("poi.docx");
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("KẾ HOẠCH");
      var list = list(document);
      for (String text : new String[] {"Tập thể", "Cá nhân"}) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.createRun().setText(text);
      }
      var table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Chỉ số");
      table.getRow(0).getCell(1).setText("Chỉ tiêu");
      table.getRow(1).getCell(0).setText("PAPI");
      table.getRow(1).getCell(1).setText("Tốp 30");
      document.write(out);
    }
    assertThat(Read.lines(file))
        .containsExactly(
            "KẾ HOẠCH", "a) Tập thể", "b) Cá nhân", "Chỉ số\tChỉ tiêu", "PAPI\tTốp 30");
  }

  private static BigInteger list(XWPFDocument document) {
    var pattern = CTAbstractNum.Factory.newInstance();
    var level = pattern.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.LOWER_LETTER);
    level.addNewLvlText().setVal("%1)");
    var numbering = document.createNumbering();
    var id = numbering.addAbstractNum(new XWPFAbstractNum(pattern));
    return numbering.addNum(id);
  }
}
