package vn.bangvang.app.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.app.exchange.word.Docx;

/// What cannot be read gets one sentence: what it is, and what to do. Names say nothing: most of
/// these files lie about what they are.
class RefusedFilesTest {
  private @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  static Stream<Arguments> starts() {
    return Stream.of(
        Arguments.of("\u0089PNG\r\n\u001A\nIHDR", "ảnh"),
        Arguments.of("\u00FF\u00D8\u00FF\u00E0..JFIF", "ảnh"),
        Arguments.of("GIF89a", "ảnh"),
        Arguments.of("BM1234\0\0\0\0006789", "ảnh"),
        Arguments.of("II*\0....", "ảnh"),
        Arguments.of("RIFF1234WEBPVP8", "ảnh"),
        Arguments.of("\0\0\0\u0018ftypheic....", "ảnh"),
        Arguments.of("{\\rtf1\\ansi Ke hoach}", "văn bản RTF"),
        Arguments.of("\u00EF\u00BB\u00BF<!DOCTYPE html><p>Ke hoach", "trang web"),
        Arguments.of("MIME-Version: 1.0", "trang web"),
        Arguments.of(
            "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>",
            "Word lưu dạng XML"),
        Arguments.of("Rar!\u001A\u0007", "tệp nén"),
        Arguments.of("7z\u00BC\u00AF'\u001C", "tệp nén"));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aFileIsRecognisedByItsFirstBytes(String start, String said) throws IOException {
    assertThat(Read.refusal(file("ke-hoach.docx", start.getBytes(ISO_8859_1)))).contains(said);
  }

  @Test
  void anEmptyFileSaysSo() throws IOException {
    String sentence = "Tệp không có chữ nào để đọc. Kiểm tra lại hoặc chọn tệp khác.";
    assertThat(Read.refusal(file("a.docx", new byte[0]))).isEqualTo(sentence);
    assertThat(Read.refusal(file("b.txt", " \r\n\t ".getBytes(UTF_8)))).isEqualTo(sentence);
    assertThat(Read.refusal(Docx.of(Docx.p()).write(folder.resolve("c.docx")))).isEqualTo(sentence);
  }

  @Test
  void aProgramIsNoText() throws IOException {
    byte[] program = new byte[4000];
    for (int i = 0; i < program.length; i++) program[i] = (byte) (i * 31);
    assertThat(Read.refusal(file("a.txt", program)))
        .isEqualTo(
            "Không nhận ra tệp này là loại văn bản gì. Chọn tệp Word (.docx), PDF hoặc văn bản"
                + " thuần (.txt).");
  }

  @Test
  void fiftyMegabytesAreNotEvenOpened() throws IOException {
    Path file = folder.resolve("a.docx");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50L << 20);
    }
    assertThat(Read.refusal(file)).startsWith("Tệp nặng 50 MB, quá lớn").contains("20 MB");
  }

  @Test
  void aTextOfSixMegabytesIsNoPlan() throws IOException {
    assertThat(Read.refusal(file("a.txt", "kế hoạch ".repeat(500_000).getBytes(UTF_8))))
        .startsWith("Tệp nặng 6 MB")
        .contains("nhiều nhất 4 MB");
  }

  @Test
  void aTextOfMoreThan280PagesIsNoPlan() throws IOException {
    byte[] longest = "a ".repeat(350_000).getBytes(UTF_8);
    assertThat(Read.text(file("a.txt", longest)).text()).hasSize(699_999);
    assertThat(Read.refusal(file("b.txt", "a".repeat(700_001).getBytes(UTF_8))))
        .startsWith("Văn bản quá dài");
  }

  @Test
  void whatIsNotThereCannotBeRead() {
    assertThat(Read.refusal(folder.resolve("none.docx"))).startsWith("Không đọc được tệp.");
    assertThat(Read.refusal(folder)).startsWith("Không đọc được tệp.");
  }

  @Test
  void anEncryptedFileAsksForOneWithoutPassword() throws Exception {
    Path file = folder.resolve("a.docx");
    try (var container = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (var inside = encryptor.getDataStream(container)) {
        inside.write(new byte[5000]);
      }
      container.writeFilesystem(out);
    }
    assertThat(Read.refusal(file))
        .isEqualTo(
            "Tệp có đặt mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu, lưu lại rồi thử"
                + " lại.");
  }

  @Test
  void anOldWordFileAsksForANewOne() throws IOException {
    Path file = folder.resolve("renamed.docx");
    try (var container = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      container.writeFilesystem(out);
    }
    assertThat(Read.refusal(file))
        .isEqualTo(
            "Đây là văn bản Word kiểu cũ (.doc). Mở bằng Word, lưu lại dạng .docx rồi thử lại.");
  }

  @Test
  void aSheetIsNoText() throws IOException {
    Path old = folder.resolve("a.doc");
    Path current = folder.resolve("b.docx");
    try (var workbook = new HSSFWorkbook();
        var out = Files.newOutputStream(old)) {
      workbook.createSheet();
      workbook.write(out);
    }
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(current)) {
      workbook.createSheet();
      workbook.write(out);
    }
    assertThat(Read.refusal(old)).startsWith("Đây là bảng tính Excel");
    assertThat(Read.refusal(current)).startsWith("Đây là bảng tính Excel");
  }
}
