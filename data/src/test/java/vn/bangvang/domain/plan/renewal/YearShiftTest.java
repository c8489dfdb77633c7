package vn.bangvang.domain.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.shared.DateText;

/// What moves with the year and what does not.
class YearShiftTest {
  private final YearShift nextYear = new YearShift(new Years(2023, 2023), 1);
  private final YearShift nextPeriod = new YearShift(new Years(2022, 2025), 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kết quả cải cách hành chính năm 2023; Kết quả cải cách hành chính năm 2024",
        "gửi trước ngày 15/11/2023; gửi trước ngày 15/11/2024",
        "trước ngày 15 tháng 11 năm 2023; trước ngày 15 tháng 11 năm 2024",
        "xong trong Quý IV/2023; xong trong Quý IV/2024",
        "tăng so với năm 2022; tăng so với năm 2022",
        "giai đoạn 2021 - 2030; giai đoạn 2021 - 2030",
        "2023 hồ sơ, 2023 đồng; 2023 hồ sơ, 2023 đồng"
      })
  void onlyThePlansOwnYearMoves(String before, String after) {
    assertThat(nextYear.moved(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định số 245/QĐ-UBND ngày 01/3/2023 của UBND tỉnh",
        "Công văn số 3450/UBND-TCDNC ngày 08 tháng 8 năm 2023",
        "Nghị định số 98/2023/NĐ-CP",
        "theo Kế hoạch số 12/KH-UBND ngày 5/1/2023 của UBND tỉnh về cải cách hành chính năm 2023",
        "135 /KH - LĐLĐ ngày 03/03/2023",
        "Luật Các tổ chức tín dụng năm 2023"
      })
  void whatIsCitedKeepsItsNumberAndDate(String cited) {
    assertThat(nextYear.moved(cited)).isEqualTo(cited);
    assertThat(YearShift.cites(cited)).isTrue();
  }

  @Test
  void besideACitationTheOwnYearStillMoves() {
    assertThat(
            nextYear.moved(
                "Đạt chỉ tiêu năm 2023 tại Quyết định số 245/QĐ-UBND ngày 01/3/2023; xong năm"
                    + " 2023"))
        .isEqualTo(
            "Đạt chỉ tiêu năm 2024 tại Quyết định số 245/QĐ-UBND ngày 01/3/2023; xong năm 2024");
  }

  @Test
  void aTextWithoutNumbersCitesNothing() {
    assertThat(YearShift.cites("gửi trước ngày 15/11/2023 về Sở Nội vụ")).isFalse();
  }

  @Test
  void theYearsOfAPeriodMoveTogether() {
    assertThat(nextPeriod.moved("giai đoạn 2022 - 2025, sơ kết năm 2023, hướng tới 2030"))
        .isEqualTo("giai đoạn 2026 - 2029, sơ kết năm 2027, hướng tới 2030");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-30, 2024-12-30",
    "2024-02-29, 2025-02-28",
    "2023-11, 2024-11",
    "2023-Q4, 2024-Q4",
    "2023, 2024",
    "12-10 yearly, 12-10 yearly",
    "hội nghị tổng kết năm 2023, hội nghị tổng kết năm 2024"
  })
  void aDateMovesAsExactlyAsItIsKnown(String before, String after) {
    assertThat(nextYear.moved(DateText.ofStored(before))).isEqualTo(DateText.ofStored(after));
  }
}
