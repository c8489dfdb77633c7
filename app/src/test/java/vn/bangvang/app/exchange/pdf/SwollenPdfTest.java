package vn.bangvang.app.exchange.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.exchange.pdf.Sheet.LEFT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.exchange.PlanFile;
import vn.bangvang.app.exchange.PlanFile.Contents;
import vn.bangvang.app.exchange.Read;
import vn.bangvang.store.Progress;

class SwollenPdfTest {
  private static final String BOMB = "Tệp được nén bất thường";
  private static final String NESTED = "Tệp PDF lồng các hình vẽ vào nhau nhiều bất thường";
  private static final String SCAN = "Tệp PDF chỉ có ảnh chụp (bản quét)";

  private @TempDir Path folder;

  private String refusal(RawPdf pdf) throws IOException {
    return Read.refusal(pdf.write(folder.resolve("a.pdf")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode"})
  void aPictureIsNoPage(String filter) throws IOException {
    String head = "/Width 20000/Height 20000/Filter/" + filter;
    assertThat(refusal(RawPdf.page(head, "picture"))).startsWith(BOMB);
  }

  @Test
  void whatCallsItselfAPictureIsStillMeasured() throws IOException {
    assertThat(refusal(RawPdf.page("/Subtype/Image/Filter/FlateDecode", blanks(30))))
        .startsWith(SCAN);
    assertThat(refusal(RawPdf.page("/Subtype/Image/Filter/FlateDecode", blanks(33))))
        .startsWith(BOMB);
  }

  private static String blanks(int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < megabytes; i++) out.write(" ".repeat(1 << 20).getBytes(ISO_8859_1));
    }
    return bytes.toString(ISO_8859_1);
  }

  @Test
  void aSlowPackingMayHoldLess() throws IOException {
    assertThat(refusal(RawPdf.page("/Filter/LZWDecode", lzw(200)))).startsWith(SCAN);
    assertThat(refusal(RawPdf.page("/Filter/LZWDecode", lzw(300)))).startsWith(BOMB);
  }

  /// Every round begins anew, names a blank, and goes on with 243 runs of blanks, each one longer:
  /// together 29,890 blanks.
  private static String lzw(int rounds) {
    var round = new StringBuilder(code(256) + code(' '));
    for (int run = 258; run <= 500; run++) round.append(code(run));
    String bits = round.toString().repeat(rounds) + code(257);
    bits += "0".repeat(7 - (bits.length() - 1) % 8);
    var bytes = new StringBuilder();
    for (int i = 0; i < bits.length(); i += 8)
      bytes.append((char) Integer.parseInt(bits.substring(i, i + 8), 2));
    return bytes.toString();
  }

  private static String code(int number) {
    return "%9s".formatted(Integer.toBinaryString(number)).replace(' ', '0');
  }

  @Test
  void blanksThatSayNothingCountToo() throws IOException {
    var pdf = RawPdf.page("", "");
    for (int i = 0; i < 70; i++) pdf.stream("/Filter/ASCII85Decode", "");
    assertThat(refusal(pdf.stream("", " ".repeat(1 << 20)))).startsWith(BOMB);
  }

  @Test
  void tensOfThousandsOfStreamsAreABomb() throws IOException {
    Path file = folder.resolve("a.pdf");
    Files.writeString(file, "%PDF-1.7\n" + ">>stream\n".repeat(20_001), ISO_8859_1);
    assertThat(Read.refusal(file)).startsWith(BOMB);
  }

  @Test
  void formsWithinFormsHaveAnEnd() throws IOException {
    assertThat(refusal(RawPdf.forms(12, 1))).startsWith(SCAN);
    assertThat(refusal(RawPdf.forms(13, 1))).startsWith(NESTED);
    assertThat(refusal(RawPdf.forms(30, 2))).startsWith(NESTED);
  }

  @Test
  void theSameFormMayBeDrawnOnEveryPageButNotForEver() throws IOException {
    assertThat(refusal(RawPdf.forms(1, 3000))).startsWith(SCAN);
    assertThat(refusal(RawPdf.forms(1, 3001))).startsWith(NESTED);
    assertThat(refusal(RawPdf.forms(11, 3))).startsWith(NESTED);
  }

  @Test
  void aFileThatMemoryDoesNotHoldIsRefused() throws IOException {
    Progress full =
        (_, _) -> {
          throw new OutOfMemoryError();
        };
    try (var sheet = new Sheet()) {
      Path file = sheet.at(LEFT, 100, "Kế hoạch").write(folder.resolve("a.pdf"));
      assertThat(PlanFile.read(file, full))
          .isInstanceOfSatisfying(
              Contents.Refused.class, refused -> assertThat(refused.because()).startsWith(BOMB));
    }
  }
}
