package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.file.Database;

/// A file that is sound, and one that somebody laid hands on.
class CheckCommandTest {
  @TempDir private Path folder;
  private Path office = Path.of("");

  @BeforeEach
  void example() {
    office = Ran.example(folder);
  }

  private Ran check() {
    return Ran.typed("check", "--office", office, "--json");
  }

  private Path attachment() throws IOException {
    try (var files = Files.walk(new OfficeFile(office).attachments())) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  private void behindTheProgramsBack(String sql) {
    try (var database = Database.open(office)) {
      database.write(one -> one.execute(sql));
    }
  }

  /// The example plans cite as their sources do: see CheckCitationsTest.
  private List<String> inTheFile(String field) {
    return check().json().at("findings").each().stream()
        .filter(one -> !one.has("plan"))
        .map(one -> one.text(field))
        .toList();
  }

  @Test
  void aSoundFileHasNoFindings() {
    var empty = new OfficeFile(folder.resolve("moi.bangvang"));
    var body = new Office.Body("Văn phòng Tỉnh ủy", "", "VPTU", "An Bình", BodyForm.PARTY);
    empty.create(
        new Office(body, new Office.Backups("", 10)), new Actor("Văn thư"), ExampleFile.CLOCK);
    assertThat(Ran.typed("check", "--office", empty.path(), "--json"))
        .isEqualTo(
            new Ran(
                Exit.DONE,
                "{\"findings\":[]}" + System.lineSeparator(),
                "Tệp nguyên vẹn: nhật ký liền mạch, dữ liệu khớp nhật ký, tệp kèm đầy đủ."
                    + System.lineSeparator()));
  }

  @Test
  void aMissingAttachmentIsNamed() throws IOException {
    Files.delete(attachment());
    var ran = check();
    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(ran.said())
        .contains(
            "Không tìm thấy tệp “Kế hoạch của đơn vị.txt” trong thư mục tệp kèm. Lấy lại từ bản sao"
                + " lưu hoặc đính kèm lại.");
    assertThat(inTheFile("code")).containsExactly("ATTACHMENT_UNUSABLE");
  }

  @Test
  void anAlteredAttachmentIsNoticed() throws IOException {
    Files.writeString(attachment(), "nội dung khác");
    assertThat(inTheFile("text"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("đã bị thay đổi bên ngoài chương trình"));
  }

  @Test
  void dataThatWasChangedBehindTheProgramDiffersFromTheJournal() {
    behindTheProgramsBack("update unit_period set name = 'Sở Mới' where name = 'Sở Y tế'");
    assertThat(inTheFile("code")).containsExactly("DIFFERS_FROM_JOURNAL");
  }

  @Test
  void aJournalThatWasRewrittenIsBrokenFromThere() {
    behindTheProgramsBack("update journal_entry set sentence = 'khác' where number = 4");
    var ran = check();
    assertThat(ran.json().at("findings").texts("code")).contains("JOURNAL_BROKEN");
    assertThat(ran.said())
        .anyMatch(
            Predicate.isEqual(
                "Nhật ký không còn nguyên vẹn từ mục số 4. So sánh với bản sao lưu gần nhất."));
  }

  @Test
  void whatIsFoundIsBothSaidAndListed() throws IOException {
    Files.delete(attachment());
    var ran = check();
    assertThat(ran.json().at("findings").texts("text")).isEqualTo(ran.said());
  }

  @Test
  void withoutJsonThereIsNothingOnStandardOutput() {
    assertThat(Ran.typed("check", "--office", office).out()).isEmpty();
  }
}
