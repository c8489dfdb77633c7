package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.form.Form;

/// The units, the people and every text of the example.
class ExampleTextTest {
  private static final List<String> LISTS =
      List.of(
          "units.txt",
          "bodies.txt",
          "posts.txt",
          "names.txt",
          "nominations.txt",
          "participations.txt",
          "plan-provincial-launch.json",
          "plan-party-office.json",
          "plan-four-years.json",
          "plan-union.json",
          "plan-reform-work.json");
  @TempDir private Path folder;

  private List<UnitRow> units() {
    return new Example(folder).read(repositories -> repositories.units().tree());
  }

  private List<PersonRow> people() {
    return new Example(folder).read(repositories -> repositories.people().of(List.of()));
  }

  static List<String> lists() {
    return LISTS;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyTextIsComposed(String resource) {
    assertThat(Normalizer.isNormalized(Lists.text(resource), Normalizer.Form.NFC)).isTrue();
  }

  @Test
  void noTextHasAnInvisibleCharacterOrADoubledBlank() {
    for (String resource : LISTS) {
      if (resource.endsWith(".json")) continue;
      assertThat(Lists.text(resource)).doesNotContainPattern("[\\u200B-\\u200F\\uFEFF\\u00A0]");
      assertThat(Lists.text(resource)).doesNotContain("  ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UBND cấp tỉnh, 1",
    "'Sở, ban, ngành', 19",
    "Cơ quan ngành dọc, 5",
    "UBND cấp huyện, 7",
    "UBND cấp xã, 65",
    "Đơn vị thuộc Văn phòng Tỉnh ủy, 6",
    "'Sở, ban, ngành tỉnh Đăk Nông', 10",
    "UBND cấp huyện tỉnh Đăk Nông, 8",
    "Công đoàn cơ sở, 14",
    "Đơn vị thuộc Sở, 7"
  })
  void theProvinceHasItsUnits(String kind, int count) {
    assertThat(units()).filteredOn(unit -> unit.kind().name().equals(kind)).hasSize(count);
  }

  @Test
  void everyUnitHasOneHead() {
    for (UnitRow unit : units())
      assertThat(people())
          .filteredOn(one -> one.position().unit().equals(unit.id()))
          .filteredOn(one -> one.position().duty() == Duty.HEAD)
          .as(unit.name())
          .hasSize(1);
  }

  @Test
  void nobodyHasTheNameOrTheNumberOfAnother() {
    assertThat(people()).extracting(one -> one.name().full()).doesNotHaveDuplicates();
    assertThat(people()).extracting(one -> one.identity().personalNumber()).doesNotHaveDuplicates();
  }

  /// Pictures and golden texts rest on it.
  @Test
  void anExampleMadeTwiceIsTheSame() {
    var first = new OfficeFile(folder.resolve("một.bangvang"));
    var second = new OfficeFile(folder.resolve("hai.bangvang"));
    Stream.of(first, second).forEach(file -> ExampleOffice.create(file, ExampleFile.CLOCK));
    assertThat(written(first)).isEqualTo(written(second)).isNotEmpty();
  }

  private static String written(OfficeFile file) {
    try (var store = ExampleFile.opened(file)) {
      return store.read(repositories -> {
        var written = new StringBuilder();
        for (Plan one : ExamplePlans.all()) {
          var plan = one.id();
          written.append(Form.write(repositories.sessions().of(plan)));
          written.append(Form.write(repositories.nominations().of(plan)));
          written.append(Form.write(repositories.checklists().of(plan)));
          written.append(Form.write(repositories.participations().of(plan)));
        }
        return written.toString();
      });
    }
  }

  @Test
  void nothingOfTheMakingIsLeftBeside() throws Exception {
    var file = new OfficeFile(folder.resolve("ví dụ").resolve("vi-du.bangvang"));
    ExampleOffice.create(file, ExampleFile.CLOCK);
    try (var files = Files.list(folder.resolve("ví dụ"))) {
      assertThat(files).containsExactlyInAnyOrder(file.path(), file.attachments());
    }
  }
}
