package vn.bangvang.app.documents.kit.word;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.p;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.documents.kit.Docx;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.documents.kit.Template;

/// Files from unknown hands are refused in one sentence.
class WordFileTest {
  private static final Docx GOOD = Docx.of(p("x"));

  private static String refusal(byte[] bytes) {
    return switch (Template.read(new ByteArrayInputStream(bytes), Sample.CATALOGUE)) {
      case Template.Reading.Usable _ -> "";
      case Template.Reading.Faulty _ -> "faulty";
      case Template.Reading.NotWord(var because) -> because;
    };
  }

  private static String refusal(Docx docx) {
    return refusal(docx.file().bytes());
  }

  private static String relations(String type, String target) {
    return "<Relationships><Relationship Type=\"x/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
        .formatted(type, target);
  }

  @Test
  void aWordFileIsOpened() {
    assertThat(refusal(GOOD)).isEmpty();
    assertThat(Sample.opened(GOOD.file().bytes()).parts()).hasSize(3);
  }

  @Test
  void whatIsNoZipOrNoWordFileIsRefused() {
    String said = "Tệp này không phải là văn bản Word (.docx).";
    assertThat(refusal("xin chào".getBytes(UTF_8))).isEqualTo(said);
    assertThat(refusal(new byte[0])).isEqualTo(said);
    byte[] whole = GOOD.file().bytes();
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(said);
    assertThat(refusal(new WordFile(Map.of("xl/workbook.xml", new byte[1])).bytes()))
        .isEqualTo(said);
  }

  @Test
  void anOldOrLockedFileSaysHowToSaveIt() {
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
        .contains("mật khẩu");
  }

  @Test
  void aMissingFileIsRefused(@TempDir Path folder) {
    assertThat(WordFile.open(folder.resolve("không có.docx")))
        .isInstanceOf(WordFile.Opening.Refused.class);
  }

  @Test
  void xmlThatIsNotWholeIsDamage() {
    assertThat(refusal(GOOD.changed(_ -> "<w:document>"))).contains("bị hỏng");
    assertThat(refusal(GOOD.changed(_ -> ""))).contains("bị hỏng");
  }

  @Test
  void entitiesAreRefusedWhereverTheyStand() {
    String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
    assertThat(refusal(GOOD.changed(_ -> bomb))).contains("bị hỏng");
    assertThat(refusal(GOOD.with("word/settings.xml", bomb))).contains("bị hỏng");
  }

  @Test
  void anEntityHiddenByAnotherEncodingIsRefused() {
    String bomb =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";
    var parts = new HashMap<>(GOOD.file().parts());
    parts.put(WordFile.DOCUMENT, bomb.getBytes(UTF_16));
    assertThat(refusal(new WordFile(parts).bytes())).contains("bị hỏng");
  }

  @Test
  void aZipBombIsRefused() {
    var parts = new HashMap<>(GOOD.file().parts());
    parts.put("word/media/a.bin", new byte[4 << 20]);
    assertThat(refusal(new WordFile(parts).bytes())).contains("quá lớn");
  }

  @Test
  void tooManyPartsAreRefused() {
    var parts = new HashMap<>(GOOD.file().parts());
    for (int i = 0; i < 501; i++) parts.put("word/" + i, new byte[1]);
    assertThat(refusal(new WordFile(parts).bytes())).contains("quá lớn");
  }

  @Test
  void macrosAreRefused() {
    assertThat(refusal(GOOD.with("word/vbaProject.bin", "x"))).contains("macro");
  }

  @Test
  void contentFromElsewhereIsRefused() {
    var remote = GOOD.with("word/_rels/document.xml.rels", relations("image", "http://x/y.png"));
    assertThat(refusal(remote)).contains("bên ngoài");
    var template = relations("attachedTemplate", "http://x/y.dotm");
    assertThat(refusal(GOOD.with("word/_rels/settings.xml.rels", template))).contains("bên ngoài");
  }

  @Test
  void linksAndTheClerksOwnWordTemplateAreNot() {
    var link = GOOD.with("word/_rels/document.xml.rels", relations("hyperlink", "http://x"));
    assertThat(refusal(link)).isEmpty();
    String own = relations("attachedTemplate", "file:///C:\\Users\\a\\Normal.dotm");
    assertThat(refusal(GOOD.with("word/_rels/settings.xml.rels", own))).isEmpty();
  }

  @Test
  void aFileOnDiskAndOneOfTheProgramAreReadAlike(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("mẫu.docx");
    Files.write(path, GOOD.file().bytes());
    assertThat(Template.read(path, Sample.CATALOGUE)).isInstanceOf(Template.Reading.Usable.class);
  }
}
