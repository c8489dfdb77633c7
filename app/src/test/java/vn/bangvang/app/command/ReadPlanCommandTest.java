package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.store.form.Json;

class ReadPlanCommandTest {
  private static final String PLAN =
      """
      Số: 12/KH-SVH\tAn Khê, ngày 05 tháng 3 năm 2024
      KẾ HOẠCH
      Phát động phong trào thi đua năm 2024
      Thực hiện Kế hoạch số 07/KH-UBND ngày 15/01/2024 của UBND tỉnh về thi đua;
      Sở Văn hóa ban hành Kế hoạch như sau:
      I. THỜI GIAN THI ĐUA
      Từ ngày ban hành đến hết ngày 31/12/2024; hồ sơ gửi trước ngày 10/12 hằng năm.
      II. TIÊU CHÍ
      1. Đối với tập thể
      a) Không có hồ sơ trễ hẹn (không xét khen thưởng phòng có trên 5% hồ sơ sai sót).
      III. KHEN THƯỞNG
      Giấy khen của Giám đốc Sở: từ 02 đến 03 tập thể, tối đa 10 cá nhân.
      Nơi nhận:
      - UBND tỉnh (b/c);
      KT. GIÁM ĐỐC
      PHÓ GIÁM ĐỐC
      Lê Thị Mơ
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("ke-hoach.txt"), text);
  }

  private static Map<?, ?> tree(Ran ran) {
    return (Map<?, ?>) Json.parse(ran.out());
  }

  @Test
  void theJsonHasTheFieldsOfTheContract() throws IOException {
    Ran ran = Ran.typed("read-plan", file(PLAN), "--json");

    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(tree(ran).get("number")).isEqualTo("12/KH-SVH");
    assertThat(tree(ran).get("kind")).isEqualTo("movement-launch");
    assertThat(tree(ran).get("period")).isEqualTo(Map.of("from", "ISSUE", "to", "2024-12-31"));
    assertThat(tree(ran).get("recipients")).isEqualTo(List.of("UBND tỉnh"));
  }

  @Test
  void everyFindingHasItsPlace() throws IOException {
    Map<?, ?> places = (Map<?, ?>) tree(Ran.typed("read-plan", file(PLAN), "--json")).get("places");
    Map<?, ?> number = (Map<?, ?>) places.get("number");

    int from = ((Number) number.get("from")).intValue();
    int to = ((Number) number.get("to")).intValue();
    assertThat(PLAN.substring(from, to)).isEqualTo("12/KH-SVH");
    assertThat(number.get("sureness")).isEqualTo("certain");
  }

  @Test
  void withoutJsonPeopleReadALineForEachFinding() throws IOException {
    Ran ran = Ran.typed("read-plan", file(PLAN));

    assertThat(ran.out().lines())
        .contains(
            "Số: 12/KH-SVH",
            "Từ: ngày ban hành",
            "Hạn hồ sơ: ngày 10/12 hằng năm",
            "Khen thưởng: Giấy khen của Giám đốc Sở Tập thể từ 2 đến 3",
            "Người ký: KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thị Mơ");
  }

  @Test
  void aWarningIsSaidAndAsksToLook() throws IOException {
    Ran ran = Ran.typed("read-plan", file(PLAN.replace("15/01/2024", "15/4/2024")), "--json");

    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(ran.said())
        .contains("Kế hoạch số 07/KH-UBND ngày 15/04/2024 ra sau kế hoạch này (05/03/2024).");
  }

  @Test
  void aTextThatIsNoPlanAsksToLook() throws IOException {
    Ran ran = Ran.typed("read-plan", file("Hôm nay trời đẹp."));

    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(ran.said()).contains("Không tìm thấy nội dung nào của một kế hoạch trong tệp này.");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Ran ran = Ran.typed("read-plan", folder.resolve("khong-co.txt"), "--json");

    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.said()).hasSize(1);
  }
}
