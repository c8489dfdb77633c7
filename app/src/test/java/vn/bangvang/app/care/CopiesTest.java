package vn.bangvang.app.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.domain.office.Office;
import vn.bangvang.store.Progress;
import vn.bangvang.store.backup.Backups;
import vn.bangvang.store.backup.Verification;

class CopiesTest {
  @TempDir private Path folder;
  private OfficeAtWork office;
  private Copies copies;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    copies = new Copies(office.store(), ExampleFile.CLOCK);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void copiesStandBesideTheFileUnlessTheOfficeSaysWhere() {
    assertThat(copies.folder()).isEqualTo(folder.resolve("sao-luu"));
    keepIn("ở nơi khác", 10);
    assertThat(copies.folder()).isEqualTo(folder.resolve("ở nơi khác"));
  }

  @Test
  void beforeTheFirstCopyThereIsNoNewest() {
    assertThat(copies.newest()).isEmpty();
  }

  @Test
  void aCopyIsSoundAndTheNewest() {
    var made = copies.make(Progress.UNOBSERVED);
    assertThat(made).isInstanceOf(Verification.Sound.class);
    assertThat(copies.newest()).isPresent();
  }

  @Test
  void copiesBeyondTheOfficesRuleAreLetGo() {
    keepIn("sao-luu", 2);
    for (int i = 0; i < 4; i++) copies.make(Progress.UNOBSERVED);
    assertThat(all()).isEqualTo(2);
  }

  @Test
  void aCopyThatIsGivenUpLeavesNothingBehind() throws IOException {
    Progress impatient = (_, _) -> false;
    assertThat(catchThrowable(() -> copies.make(impatient))).isInstanceOf(Progress.Cancelled.class);
    try (var left = Files.list(copies.folder())) {
      assertThat(left).isEmpty();
    }
  }

  private int all() {
    return new Backups(copies.folder(), ExampleFile.CLOCK).of(office.store().file().path()).size();
  }

  private void keepIn(String name, int kept) {
    office.change(
        "Sửa nơi sao lưu",
        all -> {
          var body = all.office().current().body();
          var plan = new Office.Backups(folder.resolve(name).toString(), kept);
          all.office().save(new Office(body, plan));
        });
  }
}
