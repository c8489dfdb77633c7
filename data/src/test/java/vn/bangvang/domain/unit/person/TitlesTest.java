package vn.bangvang.domain.unit.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A post with its unit as lists and minutes say it, without saying a word twice.
class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Giám đốc;HEAD;Sở Nội vụ;Giám đốc Sở Nội vụ",
        "Phó Giám đốc;DEPUTY;Sở Tài chính;Phó Giám đốc Sở Tài chính",
        "Chủ tịch;HEAD;UBND xã An Hải;Chủ tịch UBND xã An Hải",
        "Bí thư;HEAD;Đảng ủy xã An Hải;Bí thư Đảng ủy xã An Hải",
        "Trưởng Công an;HEAD;phường Đô Vinh;Trưởng Công an phường Đô Vinh"
      })
  void whoLeadsIsNamedInOneBreathWithTheUnit(String title, Duty duty, String unit, String said) {
    assertThat(Titles.in(title, duty, unit)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Chánh Văn phòng;Văn phòng UBND tỉnh;Chánh Văn phòng UBND tỉnh",
        "Phó Chánh Văn phòng;Văn phòng Tỉnh ủy;Phó Chánh Văn phòng Tỉnh ủy",
        "Chánh Thanh tra;Thanh tra tỉnh;Chánh Thanh tra tỉnh",
        "Giám đốc Kho bạc Nhà nước;Kho bạc Nhà nước khu vực II;"
            + "Giám đốc Kho bạc Nhà nước khu vực II",
        "Cục trưởng Cục Thuế;Cục Thuế;Cục trưởng Cục Thuế"
      })
  void whatTitleAndUnitShareIsSaidOnce(String title, String unit, String said) {
    assertThat(Titles.in(title, Duty.HEAD, unit)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Chuyên viên;Sở Nội vụ;Chuyên viên, Sở Nội vụ",
        "Chuyên viên chính;Phòng Hành chính;Chuyên viên chính, Phòng Hành chính",
        "Giáo viên;Trường THPT Chu Văn An;Giáo viên, Trường THPT Chu Văn An"
      })
  void whoWorksInAUnitIsSetOffByAComma(String title, String unit, String said) {
    assertThat(Titles.in(title, Duty.STAFF, unit)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hiệu trưởng;Trường THPT Chu Văn An;Hiệu trưởng Trường THPT Chu Văn An",
        "Trưởng ban;Bảo hiểm xã hội;Trưởng ban Bảo hiểm xã hội",
        "Phó phòng;Phòngthí nghiệm;Phó phòng Phòngthí nghiệm"
      })
  void wordsThatOnlyLookAlikeAreBothSaid(String title, String unit, String said) {
    assertThat(Titles.in(title, Duty.HEAD, unit)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"HEAD", "DEPUTY", "STAFF"})
  void withoutATitleTheUnitStandsAlone(Duty duty) {
    assertThat(Titles.in("", duty, "Sở Nội vụ")).isEqualTo("Sở Nội vụ");
  }
}
