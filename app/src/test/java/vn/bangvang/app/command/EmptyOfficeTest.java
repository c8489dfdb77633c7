package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.store.OfficeFile;

/// The day after the first start: a file without a plan.
class EmptyOfficeTest {
  @TempDir private Path folder;
  private Path office = Path.of("");

  @BeforeEach
  void create() {
    var file = new OfficeFile(folder.resolve("moi.bangvang"));
    var body = new Office.Body("Văn phòng Tỉnh ủy", "", "VPTU", "An Bình", BodyForm.PARTY);
    file.create(
        new Office(body, new Office.Backups("", 10)), new Actor("Văn thư"), ExampleFile.CLOCK);
    office = file.path();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans", "units", "people"})
  void whatIsNotThereYetIsAnEmptyList(String what) {
    assertThat(Ran.shown(what, office).each()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nominations", "quotas", "sessions"})
  void whatBelongsToAPlanSaysThatThereIsNone(String what) {
    Ran.typed("show", what, "--office", office, "--json")
        .isRefused(Exit.REFUSED, "Tệp chưa có kế hoạch nào.");
  }

  @Test
  void thereAreNoPapersWithoutAPlan() {
    Path out = folder.resolve("ra");
    Ran.typed("documents", "--office", office, "--out", out)
        .isRefused(Exit.REFUSED, "Tệp chưa có kế hoạch nào.");
    assertThat(out).doesNotExist();
  }

  @Test
  void itIsSoundAndCanBeCopied() {
    assertThat(Ran.typed("check", "--office", office).exit()).isEqualTo(Exit.DONE);
    assertThat(Ran.typed("backup", "--office", office, "--to", folder).exit()).isEqualTo(Exit.DONE);
  }
}
