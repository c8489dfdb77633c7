package vn.bangvang.app.exchange.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bangvang.app.exchange.pdf.Sheet.LEFT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.exchange.PlanFile;
import vn.bangvang.app.exchange.Read;
import vn.bangvang.store.Progress;

class HostilePdfTest {
  private @TempDir Path folder;
  private Sheet sheet;

  @BeforeEach
  void open() throws IOException {
    sheet = new Sheet();
  }

  @AfterEach
  void close() throws IOException {
    sheet.close();
  }

  private Path file() throws IOException {
    return sheet.write(folder.resolve("ke-hoach.docx"));
  }

  private void protect(String user) throws IOException {
    var policy = new StandardProtectionPolicy("chủ", user, new AccessPermission());
    policy.setEncryptionKeyLength(256);
    sheet.at(LEFT, 100, "Kế hoạch").document().protect(policy);
  }

  @Test
  void aPasswordIsAskedFor() throws IOException {
    protect("mật khẩu");
    assertThat(Read.refusal(file())).startsWith("Tệp PDF có đặt mật khẩu nên không đọc được.");
  }

  @Test
  void whatAnyoneMayOpenIsRead() throws IOException {
    protect("");
    assertThat(Read.text(file()).text()).isEqualTo("Kế hoạch");
  }

  @Test
  void aScanHasNoText() throws IOException {
    sheet.picture().turn().picture();
    assertThat(Read.refusal(file())).startsWith("Tệp PDF chỉ có ảnh chụp (bản quét)");
  }

  @Test
  void lettersWithoutMeaningAreNoScan() throws IOException {
    var resources = sheet.at(LEFT, 100, "Kế hoạch").document().getPage(0).getResources();
    file();
    var meaning = new PDStream(sheet.document());
    try (var out = meaning.createOutputStream()) {
      out.write(nothing().getBytes(ISO_8859_1));
    }
    for (COSName name : resources.getFontNames())
      resources.getFont(name).getCOSObject().setItem(COSName.TO_UNICODE, meaning);
    assertThat(Read.refusal(file())).startsWith("Chữ trong tệp PDF được mã hóa riêng");
  }

  /// A table that gives every code a letter for private use.
  private static String nothing() {
    var table =
        new StringBuilder("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ");
    for (int high = 0; high < 16; high++)
      table.append(
          "1 beginbfrange <%02X00> <%02XFF> <%02X00> endbfrange "
              .formatted(high, high, 0xE0 + high));
    return table + "endcmap";
  }

  @Test
  void aFileThatBreaksOffIsDamage() throws IOException {
    Path file = folder.resolve("a.pdf");
    Files.writeString(file, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 9 0 R >>", ISO_8859_1);
    assertThat(Read.refusal(file)).startsWith("Tệp PDF bị hỏng.");
  }

  /// The command line says what it has to say in Vietnamese, once.
  @Test
  void theLibraryDoesNotComplainBeside() throws IOException {
    sheet.at(LEFT, 100, "Kế hoạch");
    Read.text(file());
    assertThat(Logger.getLogger("org.apache.pdfbox.filter").isLoggable(Level.SEVERE)).isFalse();
  }

  @Test
  void aBookIsTooLong() throws IOException {
    for (int i = 0; i < 300; i++) sheet.document().addPage(new PDPage());
    assertThat(Read.refusal(file())).startsWith("Tệp PDF có 301 trang").contains("nhiều nhất 300");
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() throws IOException {
    var content = new PDStream(sheet.document());
    try (var out = content.getCOSObject().createRawOutputStream()) {
      out.write(deflated(120));
    }
    content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    sheet.document().getPage(0).setContents(content);
    assertThat(Read.refusal(file())).startsWith("Tệp được nén bất thường");
  }

  /// Small, with a smaller one in it.
  @Test
  void aBombInABombIsFoundToo() throws IOException {
    var twice = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(twice)) {
      out.write(deflated(120));
    }
    var content = new PDStream(sheet.document());
    try (var out = content.getCOSObject().createRawOutputStream()) {
      out.write(twice.toByteArray());
    }
    var filters = new COSArray();
    filters.add(COSName.FLATE_DECODE);
    filters.add(COSName.FLATE_DECODE);
    content.getCOSObject().setItem(COSName.FILTER, filters);
    sheet.document().getPage(0).setContents(content);
    assertThat(Read.refusal(file())).startsWith("Tệp được nén bất thường");
  }

  private static byte[] deflated(int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (var out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < megabytes; i++) out.write(blanks);
    }
    return bytes.toByteArray();
  }

  @Test
  void endlessDrawingIsGivenUp() throws IOException {
    var content = new PDStream(sheet.document());
    try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] steps = "0 0 m\n".repeat(100_000).getBytes(ISO_8859_1);
      for (int i = 0; i < 31; i++) out.write(steps);
    }
    sheet.document().getPage(0).setContents(content);
    assertThat(Read.refusal(file())).startsWith("Văn bản quá dài");
  }

  @Test
  void readingEndsWhenNobodyWantsItAnyMore() throws IOException {
    for (int i = 0; i < 5; i++) sheet.at(LEFT, 100, "Trang").turn();
    Path file = file();
    var asked = new AtomicInteger();
    Progress given = (_, _) -> asked.incrementAndGet() < 3;
    assertThatThrownBy(() -> PlanFile.read(file, given)).isInstanceOf(Progress.Cancelled.class);
    assertThat(asked).hasValue(3);
  }

  @Test
  void oldLettersAreRecognisedByTheNameOfTheirFont() throws IOException {
    var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    font.getCOSObject().setName(COSName.BASE_FONT, ".VnTimeH");
    sheet.at(font, LEFT, 100, "kÕ ho¹ch thi ®ua");
    assertThat(Read.text(file()).text()).isEqualTo("KẾ HOẠCH THI ĐUA");
  }
}
