package vn.bangvang.domain.plan.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.text.Lines;

class MeasuresTest {
  private static Gauge of(String text) {
    return Measures.of(Lines.of(text).getFirst());
  }

  private static String target(Gauge gauge) {
    return switch (gauge.target()) {
      case Threshold.Unstated _ -> "";
      case Threshold.Figure(var relation, var value, var unit) ->
          (relation.sign() + " " + value + " " + unit).strip();
      case Threshold.Level(var name) -> name;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hoàn thành xuất sắc nhiệm vụ được giao | JUDGEMENT | ''",
        "Giải ngân 100% vốn được giao | PERCENT | ≥ 100 %",
        "Tỷ lệ đúng hạn đạt từ 98,5% trở lên | PERCENT | ≥ 98.5 %",
        "Tỷ lệ quá hạn không quá 1% | PERCENT | ≤ 1 %",
        "Hồ sơ trực tuyến đạt trên 70% | PERCENT | > 70 %",
        "Không có hồ sơ trễ hẹn | COUNT | = 0 hồ sơ",
        "Có ít nhất 02 mô hình mới | COUNT | ≥ 2 mô hình",
        "Số hồ sơ trễ hẹn không quá 02 hồ sơ | COUNT | ≤ 2 hồ sơ",
        "Kết quả đánh giá xếp loại Tốt trở lên | RATING | Tốt",
        "Được xếp loại Hoàn thành tốt nhiệm vụ trở lên | RATING | Hoàn thành tốt nhiệm vụ",
        "Chỉ số DDCI tăng điểm hoặc tăng bậc so với năm trước liền kề | GROWTH | ''",
        "Tăng ít nhất 02 bậc so với năm trước | GROWTH | ≥ 2 bậc",
        "Xếp trong nhóm 05 đơn vị dẫn đầu | RANK | ≤ 5",
        "Ban hành kế hoạch thi đua hằng năm | DOCUMENT | ''",
        "Có ít nhất 01 sáng kiến được công nhận | INITIATIVE | ≥ 1 sáng kiến"
      })
  void theWordsTellTheMeasureAndTheTarget(String text, Gauge.Kind kind, String target) {
    assertThat(of(text).kind()).isEqualTo(kind);
    assertThat(target(of(text))).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban hành quy trình ISO cho các thủ tục thuộc thẩm quyền",
        "Ban hành lịch trực tiếp công dân và thực hiện nghiêm túc",
        "Xây dựng và triển khai kế hoạch phát động thi đua tại đơn vị",
        "Tham mưu ban hành kế hoạch cải cách hành chính đúng tiến độ",
        "Có văn bản chỉ đạo, hướng dẫn triển khai thực hiện phong trào"
      })
  void whatIsToBeIssuedIsADocument(String text) {
    assertThat(of(text).kind()).isEqualTo(Gauge.Kind.DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Điểm chấm cao hơn năm 2018 từ 1,5 điểm trở lên | ≥ 1.5 điểm",
        "Điểm 5S tăng từ 10 điểm trở lên so với năm 2022 | ≥ 10 điểm",
        "Nâng từ 02 bậc trở lên so với năm 2023 | ≥ 2 bậc",
        "Tăng tối thiểu 03 bậc hoặc 02 điểm | ≥ 3 bậc",
        "Số cuộc họp giảm trên 10% so với cùng kỳ | > 10 %",
        "Mức độ hài lòng tăng điểm so với năm học trước | ''"
      })
  void moreThanBeforeIsGrowth(String text, String target) {
    assertThat(of(text).kind()).isEqualTo(Gauge.Kind.GROWTH);
    assertThat(target(of(text))).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đơn vị xếp trong 04 vị trí đầu của ngành | ≤ 4",
        "Đứng trong 03 đơn vị có điểm thi đua cao nhất | ≤ 3",
        "Nằm trong tốp 5 đơn vị dẫn đầu về cải cách hành chính | ≤ 5",
        "Xếp thứ 3 trở lên trong khối thi đua | ≤ 3",
        "Xếp vị thứ từ 1 đến 5 của bảng xếp hạng | ≤ 5",
        "Dẫn đầu khối thi đua | ''"
      })
  void aPlaceAmongOthersIsARank(String text, String target) {
    assertThat(of(text).kind()).isEqualTo(Gauge.Kind.RANK);
    assertThat(target(of(text))).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hoàn thành tốt nhiệm vụ trở lên trong năm | Hoàn thành tốt nhiệm vụ",
        "Chi bộ đạt trong sạch vững mạnh | trong sạch vững mạnh",
        "Xếp loại mức độ hoàn thành nhiệm vụ từ Tốt trở lên | Tốt",
        "Được xếp loại Khá trở lên trong đánh giá cải cách hành chính | Khá",
        "Xếp loại tổ công đoàn đạt Xuất sắc | Xuất sắc"
      })
  void aLevelOfAScaleIsARating(String text, String level) {
    assertThat(of(text).kind()).isEqualTo(Gauge.Kind.RATING);
    assertThat(target(of(text))).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có ít nhất 01 cách làm mới được phường nhân rộng | COUNT | ≥ 1 cách làm",
        "Không có vụ tai nạn lao động nào | COUNT | = 0 vụ tai nạn lao động",
        "Giúp đỡ được 02 hộ thoát nghèo | COUNT | ≥ 2 hộ",
        "Số hồ sơ trễ hạn dưới 05 hồ sơ | COUNT | < 5 hồ sơ",
        "Có 90% đoàn viên được đánh giá hoàn thành tốt nhiệm vụ | PERCENT | ≥ 90 %",
        "Được công nhận sáng kiến cấp cơ sở | INITIATIVE | ''",
        "Có sáng kiến kinh nghiệm được xếp loại cấp huyện | INITIATIVE | ''",
        "Chủ trì hoặc tham gia ít nhất 01 sáng kiến | INITIATIVE | ≥ 1 sáng kiến",
        "Nội bộ đoàn kết, không cửa quyền, nhũng nhiễu | JUDGEMENT | ''",
        "Phát huy vai trò của người đứng đầu | JUDGEMENT | ''"
      })
  void nearRelativesAreToldApart(String text, Gauge.Kind kind, String target) {
    assertThat(of(text).kind()).isEqualTo(kind);
    assertThat(target(of(text))).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({"Chỉ số PAR INDEX tăng điểm, PAR INDEX", "Chỉ số SIPAS tăng bậc, SIPAS"})
  void indicesAreNamed(String text, String index) {
    assertThat(of(text).indicators()).containsExactly(index);
  }
}
