package vn.bangvang.app.documents.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.list;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.content.Fields.Filled;

/// The parts of the minutes that appear only when there is something in them.
class MinutesPartsTest {
  record Part(Filled empty, String heading) {}

  private static List<String> lines(Filled... instead) {
    return MinutesSample.lines(MinutesSample.closed(instead));
  }

  private static Filled nobody(String list) {
    return list(list, List.<Fields>of(), row -> row);
  }

  static Stream<Part> parts() {
    return Stream.of(
        new Part(nobody("vắng mặt"), "Vắng mặt:"),
        new Part(condition("có khách mời", false), "Khách mời:"),
        new Part(text("quyết định thành lập", ""), "Căn cứ thành lập Hội đồng:"),
        new Part(nobody("thảo luận"), "Ý kiến thảo luận:"),
        new Part(nobody("không tham gia biểu quyết"), "Thành viên không tham gia biểu quyết:"),
        new Part(nobody("tập thể"), "Đối với tập thể:"),
        new Part(nobody("cá nhân"), "Đối với cá nhân:"),
        new Part(nobody("không đồng ý"), "Các trường hợp Hội đồng không đồng ý"),
        new Part(text("kết luận", ""), "V. KẾT LUẬN"),
        new Part(condition("bản nháp", true), "Phiên họp kết thúc vào hồi"),
        new Part(text("việc", ""), "V/v"),
        new Part(text("số", ""), "| Số: "));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartIsThereOnlyIfItSaysSomething(Part part) {
    assertThat(lines()).anyMatch(line -> line.startsWith(part.heading()));
    assertThat(lines(part.empty())).noneMatch(line -> line.startsWith(part.heading()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartThatIsLeftOutLeavesNoEmptyLine(Part part) {
    assertThat(empty(lines(part.empty()))).isLessThanOrEqualTo(empty(lines()));
  }

  private static long empty(List<String> lines) {
    return lines.stream().filter(String::isEmpty).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tập thể", "cá nhân"})
  void withoutResultsThereIsNoTableOfThem(String results) {
    long heads = heads(lines());
    assertThat(heads(lines(nobody(results)))).isEqualTo(heads - 1);
  }

  private static long heads(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("| STT |")).count();
  }

  @Test
  void membersAreNumberedAndSayWhetherTheyCame() {
    assertThat(lines())
        .contains("| 1 | Nguyễn Văn Thành | Giám đốc Sở | Chủ tịch | Có mặt |")
        .contains("| 5 | Võ Thị Kim Anh | Chánh Thanh tra Sở | Ủy viên | Vắng mặt |");
  }

  @Test
  void aPostThatIsNotKnownLeavesNoComma() {
    assertThat(lines(text("chức vụ chủ trì", ""))).contains("Chủ trì: đồng chí Nguyễn Văn Thành.");
  }

  @Test
  void withoutAPlanTheSentenceStartsWithTheCouncil() {
    assertThat(lines(text("kế hoạch", "")))
        .anyMatch(line -> line.startsWith("Hội đồng Thi đua - Khen thưởng Sở Nội vụ họp xét"));
  }

  @Test
  void everyLineOfTheConclusionIsAParagraph() {
    assertThat(lines(text("kết luận", "Một.\nHai.\nBa."))).containsSequence("Một.", "Hai.", "Ba.");
  }

  @Test
  void theNamesOfTheBodiesAreInCapitalsAtTheTop() {
    assertThat(lines().getFirst())
        .startsWith("| SỞ NỘI VỤ TỈNH ĐỒNG NAI / HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG SỞ NỘI VỤ / ")
        .endsWith(" | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc /  |");
  }
}
