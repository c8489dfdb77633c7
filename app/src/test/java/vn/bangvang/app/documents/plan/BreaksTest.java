package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {
  @ParameterizedTest
  @CsvSource({
    "Sở Nội vụ tỉnh Hà Nam, Sở Nội vụ tỉnh Hà Nam",
    "Ủy ban nhân dân tỉnh Ninh Thuận, Ủy ban nhân dân|tỉnh Ninh Thuận",
    "Liên đoàn Lao động huyện Dương Minh Châu, Liên đoàn Lao động|huyện Dương Minh Châu",
    "Văn phòng Tỉnh ủy Ninh Thuận, Văn phòng|Tỉnh ủy Ninh Thuận",
    "Sở Thông tin và Truyền thông tỉnh Hà Nam, Sở Thông tin|và Truyền thông|tỉnh Hà Nam",
    "Bảo hiểm xã hội tỉnh Ninh Thuận, Bảo hiểm xã hội|tỉnh Ninh Thuận",
    "Ngân hàng Chính sách xã hội, Ngân hàng Chính|sách xã hội",
    "Ban Quản lý Khu kinh tế Nghi Sơn, Ban Quản lý Khu|kinh tế Nghi Sơn"
  })
  void namesOfBodiesBreakBeforeTheirPlace(String name, String lines) {
    assertThat(Breaks.within(24, name)).isEqualTo(lines.replace('|', '\n'));
  }

  @Test
  void aTitleBreaksWhereItIsRead() {
    assertThat(
            Breaks.within(
                64,
                "Phát động phong trào thi đua đẩy mạnh cải cách hành chính tỉnh Ninh Thuận năm"
                    + " 2023"))
        .isEqualTo(
            "Phát động phong trào thi đua đẩy mạnh cải cách hành chính\n"
                + "tỉnh Ninh Thuận năm 2023");
  }

  @Test
  void aWordLongerThanTheLineStaysWhole() {
    assertThat(Breaks.within(5, "KH-UBND-2023")).isEqualTo("KH-UBND-2023");
  }

  @Test
  void noLetterIsLost() {
    String name = "Trung tâm Công nghệ thông tin và Truyền thông thuộc Sở Khoa học và Công nghệ";
    assertThat(Breaks.within(24, name).replace('\n', ' ')).isEqualTo(name);
    assertThat(Breaks.within(24, name).lines()).allMatch(line -> line.length() <= 24);
  }
}
