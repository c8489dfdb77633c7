package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;

/// What the data check says of the documents that plans cite.
class CheckCitationsTest {
  @TempDir private Path folder;
  private Path office = Path.of("");

  @BeforeEach
  void aPlanWithImpossibleDates() {
    office = Ran.example(folder);
    var plan = ExampleOffice.launchPlan();
    if (!(new OfficeFile(office).open(ExampleFile.CLOCK) instanceof Opening.Opened(var store)))
      throw new AssertionError(office);
    try (store) {
      store.write(
          new Actor("Cán bộ"),
          "sửa",
          repositories -> {
            repositories.plans().save(dated(plan));
            return plan;
          });
    }
  }

  private static Plan dated(Plan plan) {
    var paper = plan.paper();
    var heading = paper.heading();
    var issued =
        new Heading(
            heading.issuer(),
            new DocumentNumber("1223 /KH - UBND"),
            heading.place(),
            PartialDate.on(2022, 12, 1),
            heading.title());
    List<LegalBasis> bases = paper.bases();
    return plan.on(new Paper(paper.form(), issued, bases, paper.recipients(), paper.signer()));
  }

  @Test
  void theyAreListedAndTheFileIsToBeLookedAt() {
    var ran = Ran.typed("check", "--office", office);
    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(ran.said())
        .contains(
            "Phát động phong trào thi đua đẩy mạnh cải cách hành chính tỉnh Ninh Thuận năm 2023"
                + " – Số, ký hiệu: Số văn bản “1223 /KH - UBND” có khoảng trắng thừa;"
                + " thường viết 1223/KH-UBND",
            "Phát động phong trào thi đua đẩy mạnh cải cách hành chính tỉnh Ninh Thuận năm 2023"
                + " – Căn cứ 1: Quyết định số 1894/QĐ-UBND ghi ngày 23/12/2022, sau ngày ban hành"
                + " của kế hoạch (ngày 01/12/2022); kiểm tra lại ngày");
  }

  /// S0.a against S1, and S3.a: as the sources have them.
  @Test
  void theExamplePlansKeepTheFaultsOfTheirSources() throws IOException {
    Path untouched = Ran.example(Files.createDirectory(folder.resolve("nguyên bản")));
    var ran = Ran.typed("check", "--office", untouched, "--json");
    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(ran.json().at("findings").texts("code"))
        .containsExactlyInAnyOrder(
            "DATE_CONFLICT", "DATE_CONFLICT", "NUMBER_SPACED", "CITES_LATER_DOCUMENT");
  }

  @Test
  void theirCodesAreThoseOfTheContract() {
    assertThat(Ran.typed("check", "--office", office, "--json").out())
        .contains("\"code\":\"NUMBER_SPACED\"", "\"code\":\"CITES_LATER_DOCUMENT\"");
  }
}
