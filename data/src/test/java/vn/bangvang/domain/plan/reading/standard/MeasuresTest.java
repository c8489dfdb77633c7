package vn.bangvang.domain.plan.reading.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource({"Chỉ số PAR INDEX tăng điểm, PAR INDEX", "Chỉ số SIPAS tăng bậc, SIPAS"})
  void indicesAreNamed(String text, String index) {
    assertThat(of(text).indicators()).containsExactly(index);
  }
}
