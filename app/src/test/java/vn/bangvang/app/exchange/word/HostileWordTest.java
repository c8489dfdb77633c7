package vn.bangvang.app.exchange.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bangvang.app.exchange.word.Docx.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.exchange.PlanFile;
import vn.bangvang.app.exchange.Read;
import vn.bangvang.store.Progress;

class HostileWordTest {
  private static final String BOMB =
      "Tệp được nén bất thường, mở ra có thể làm treo máy nên không đọc.";
  private static final String DAMAGED = "Tệp Word bị hỏng.";

  private @TempDir Path folder;

  private String refusal(Docx docx) throws IOException {
    return Read.refusal(docx.write(folder.resolve("a.docx")));
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() throws IOException {
    Path file = folder.resolve("bomb.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<document>".getBytes(UTF_8));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) zip.write(blanks);
    }
    assertThat(Read.refusal(file)).startsWith(BOMB);
  }

  @Test
  void thousandsOfPartsAreABomb() throws IOException {
    Path file = folder.resolve("parts.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 3001; i++) zip.putNextEntry(new ZipEntry("word/" + i));
    }
    assertThat(Read.refusal(file)).startsWith(BOMB);
  }

  @Test
  void entitiesAreDamage() throws IOException {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><document>&b;</document>";
    assertThat(refusal(Docx.of("").instead(laughs))).startsWith(DAMAGED);
    String unused = "<!DOCTYPE d><document><body><p><r><t>x</t></r></p></body></document>";
    assertThat(refusal(Docx.of("").instead(unused))).startsWith(DAMAGED);
  }

  @Test
  void elementsWithoutEndAreDamage() throws IOException {
    assertThat(refusal(nested(10_000))).startsWith(DAMAGED);
    assertThat(refusal(nested(130))).startsWith(DAMAGED);
    assertThat(Read.lines(nested(110).write(folder.resolve("a.docx")))).containsExactly("x");
  }

  private static Docx nested(int times) {
    return Docx.of("<w:sdt>".repeat(times) + p("x") + "</w:sdt>".repeat(times));
  }

  @Test
  void xmlThatBreaksOffIsDamage() throws IOException {
    assertThat(refusal(Docx.of("").instead("<document><body><p>"))).startsWith(DAMAGED);
  }

  @Test
  void aFileThatBreaksOffIsDamage() throws IOException {
    Path file = Docx.of(p("Kế hoạch")).write(folder.resolve("a.docx"));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThat(Read.refusal(file)).startsWith("Tệp bị hỏng, có thể do tải về chưa hết.");
  }

  @Test
  void aBookIsTooLong() throws IOException {
    assertThat(refusal(Docx.of(p("kế hoạch ".repeat(340_000))))).startsWith("Văn bản quá dài");
  }

  @Test
  void aStyleThatIsBasedOnItselfEnds() throws IOException {
    String style =
        "<w:style w:styleId=\"a\" w:type=\"paragraph\"><w:basedOn w:val=\"a\"/></w:style>";
    var docx = Docx.of(p("<w:pPr><w:pStyle w:val=\"a\"/></w:pPr>", "Chữ"));
    assertThat(Read.lines(docx.with("styles", "styles", style).write(folder.resolve("a.docx"))))
        .containsExactly("Chữ");
  }

  @Test
  void readingEndsWhenNobodyWantsItAnyMore() throws IOException {
    Path file = Docx.of(p("chữ").repeat(20_000)).write(folder.resolve("a.docx"));
    var asked = new AtomicInteger();
    Progress given = (done, of) -> done < of && asked.incrementAndGet() < 3;
    assertThatThrownBy(() -> PlanFile.read(file, given)).isInstanceOf(Progress.Cancelled.class);
    assertThat(asked).hasValue(3);
  }
}
