package vn.bangvang.app.exchange.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.app.exchange.Read;

class PlainTextTest {
  private static final String PLAN =
      "KẾ HOẠCH số 135/KH-LĐLĐ\nPhát động phong trào thi đua – “cải cách hành chính”";

  private @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("ke-hoach.docx"), bytes);
  }

  static Stream<Arguments> writings() {
    String marked = "\uFEFF" + PLAN;
    return Stream.of(
        Arguments.of("UTF-8", PLAN.getBytes(UTF_8)),
        Arguments.of("UTF-8 with its mark", marked.getBytes(UTF_8)),
        Arguments.of("UTF-16 little", marked.getBytes(UTF_16LE)),
        Arguments.of("UTF-16 big", marked.getBytes(UTF_16BE)),
        Arguments.of("UTF-16 without its mark", PLAN.getBytes(UTF_16LE)),
        Arguments.of("UTF-16 big without its mark", PLAN.getBytes(UTF_16BE)),
        Arguments.of("apart", Normalizer.normalize(PLAN, Normalizer.Form.NFD).getBytes(UTF_8)),
        Arguments.of("Windows", windows(PLAN)),
        Arguments.of("line breaks", PLAN.replace("\n", "\r\n").getBytes(UTF_8)));
  }

  /// Windows writes a letter with its shape, then its tone.
  private static byte[] windows(String text) {
    var apart = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
      String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String shape = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      apart.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
    }
    return apart.toString().getBytes(Charset.forName("windows-1258"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writings")
  void theSameTextIsReadFromEveryWriting(String name, byte[] bytes) throws IOException {
    var read = Read.text(file(bytes));
    assertThat(read.text()).as(name).isEqualTo(PLAN);
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void oldFontsAreRecognisedAndSaid() throws IOException {
    byte[] tcvn = "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua".getBytes(ISO_8859_1);
    byte[] vni = "Keá hoaïch phaùt ñoäng phong traøo thi ñua".getBytes(ISO_8859_1);
    assertThat(Read.text(file(tcvn)).text()).isEqualTo("Kế hoạch phát động phong trào thi đua");
    assertThat(Read.text(file(vni)).text()).isEqualTo("Kế hoạch phát động phong trào thi đua");
    assertThat(Read.text(file(vni)).notes())
        .containsExactly("Chữ trong tệp viết theo bảng mã VNI; đã chuyển sang Unicode.");
  }

  @Test
  void aDoubtfulGuessIsSaid() throws IOException {
    assertThat(Read.text(file("Ke hoach thi ®ua".getBytes(ISO_8859_1))).notes())
        .contains("Chưa chắc đã đoán đúng bảng mã; xem lại các chữ có dấu.");
  }

  @Test
  void westernTextStaysWestern() throws IOException {
    byte[] western = "Café “Nguyen” – 2 € résumé".getBytes(Charset.forName("windows-1252"));
    assertThat(Read.text(file(western)).text()).isEqualTo("Café “Nguyen” – 2 € résumé");
  }
}
