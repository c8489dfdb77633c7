package vn.bangvang.app.command.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.command.Ran;
import vn.bangvang.app.command.Seen;

/// Units, people and the journal.
class ShowRegistersTest {
  @TempDir private Path folder;

  private Seen shown(String what) {
    return Ran.shown(what, Ran.example(folder));
  }

  @Test
  void theProvinceHasNoParentAndIsFirst() {
    var province = shown("units").each().getFirst();
    assertThat(province.text("name")).isEqualTo("UBND tỉnh Ninh Thuận");
    assertThat(province.has("parent")).isFalse();
  }

  @Test
  void aCommuneStandsUnderItsDistrict() {
    var commune = shown("units").only("name", "UBND xã Phước Hòa");
    assertThat(commune.text("parent")).isEqualTo("UBND huyện Bác Ái");
    assertThat(commune.text("kind")).isEqualTo("UBND cấp xã");
  }

  @Test
  void thePeopleOfAUnitAreCounted() {
    var units = shown("units");
    var people = shown("people").texts("unit");
    for (Seen unit : units.each())
      assertThat(people.stream().filter(unit.text("name")::equals))
          .as(unit.text("name"))
          .hasSize(Integer.parseInt(unit.text("people")));
  }

  @Test
  void aPersonHasPostDutyAndIdentity() {
    var head = shown("people").only("name", "Hoàng Quốc Sơn");
    assertThat(head.text("unit")).isEqualTo("Văn phòng UBND tỉnh");
    assertThat(head.text("title")).isEqualTo("Chánh Văn phòng");
    assertThat(head.text("duty")).isEqualTo("HEAD");
    assertThat(head.text("sex")).isEqualTo("MALE");
    assertThat(head.text("born")).matches("19[6-9]\\d-\\d{2}-\\d{2}");
    assertThat(head.text("personalNumber")).matches("058\\d{9}");
    assertThat(head.has("ethnicity")).isFalse();
  }

  @Test
  void theJournalTellsTheNewestFirst() {
    var journal = shown("journal");
    assertThat(journal.texts("sentence"))
        .containsExactly(
            "Nhập đề nghị khen thưởng của các kế hoạch khác",
            "Ghi tiến độ thực hiện của các đơn vị",
            "Chuẩn bị phiên họp tiếp theo",
            "Ghi phiên họp đã kết thúc",
            "Thêm Hội đồng",
            "Đính kèm tệp minh chứng",
            "Nhập các đề nghị khen thưởng",
            "Thêm năm kế hoạch",
            "Lập danh sách cá nhân",
            "Lập danh sách đơn vị",
            "Lập tệp của cơ quan");
    assertThat(journal.texts("number")).startsWith("11", "10").endsWith("1");
    assertThat(journal.texts("actor")).containsOnly("Văn phòng ví dụ");
    assertThat(journal.texts("at")).containsOnly("2024-04-10T07:00:00Z");
    assertThat(journal.texts("kind")).containsOnly("WORK");
  }

  @Test
  void withoutJsonEveryRowIsALineOfColumns() {
    var ran = Ran.typed("show", "journal", "--office", Ran.example(folder));
    assertThat(ran.out().lines())
        .hasSize(11)
        .endsWith("1\t2024-04-10T07:00:00Z\tVăn phòng ví dụ\tWORK\tLập tệp của cơ quan");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void withoutJsonListsInsideARowAreLeftOut() {
    var line = Ran.typed("show", "plans", "--office", Ran.example(folder)).out();
    assertThat(line.lines()).hasSize(5);
    assertThat(line).contains("\tSTATE\t").doesNotContain("[").doesNotContain("{");
  }

  @Test
  void lookingLeavesNoTraceInTheJournal() {
    Path office = Ran.example(folder);
    Ran.shown("people", office);
    assertThat(Ran.shown("journal", office).each()).hasSize(11);
  }
}
