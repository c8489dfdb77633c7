package vn.bangvang.app.documents.kit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  private static Content amount(String number) {
    return new Content.Amount(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-05, ngày 05 tháng 02 năm 2026",
    "2026-01-31, ngày 31 tháng 01 năm 2026",
    "2026-03-09, ngày 09 tháng 3 năm 2026",
    "2026-12-25, ngày 25 tháng 12 năm 2026"
  })
  void onlySmallDaysAndTheFirstTwoMonthsTakeAZero(LocalDate date, String written) {
    assertThat(Format.LONG_DATE.shown(new Content.Date(date))).isEqualTo(written);
  }

  @Test
  void aDateIsShortOtherwise() {
    var date = new Content.Date(LocalDate.of(2026, 3, 9));
    assertThat(Format.PLAIN.shown(date)).isEqualTo("09/03/2026");
    assertThat(Format.DATE.shown(date)).isEqualTo("09/03/2026");
  }

  @ParameterizedTest
  @CsvSource({"1234.5, '1.234,5'", "1000000, 1.000.000", "7, 7", "0, 0", "-12.50, '-12,5'"})
  void numbersAreVietnamese(String number, String written) {
    assertThat(Format.NUMBER.shown(amount(number))).isEqualTo(written);
    assertThat(Format.PLAIN.shown(amount(number))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"5, 05", "0, 00", "9, 09", "10, 10", "1234, 1.234"})
  void countsBelowTenTakeAZero(String number, String written) {
    assertThat(Format.TWO_DIGITS.shown(amount(number))).isEqualTo(written);
  }

  @Test
  void caseIsVietnameseWhateverTheMachineSpeaks() {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr"));
      assertThat(Format.UPPER.shown(new Content.Text("đội thi đua"))).isEqualTo("ĐỘI THI ĐUA");
      assertThat(Format.LOWER.shown(new Content.Text("ỦY BAN IN"))).isEqualTo("ủy ban in");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aBlankHasNoTextButALongDateLeavesRoomForThePen() {
    assertThat(Format.PLAIN.shown(new Content.Blank())).isEmpty();
    assertThat(Format.LONG_DATE.shown(new Content.Blank())).isEqualTo("ngày … tháng … năm …");
  }

  @Test
  void aListHasNoText() {
    assertThatThrownBy(() -> Format.PLAIN.shown(new Content.Rows(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyKindNamesItsFormats() {
    assertThat(Format.named(Kind.Single.DATE)).containsExactly("ngày", "ngày dài");
    assertThat(Format.named(Kind.Single.AMOUNT)).containsExactly("số", "hai số");
    assertThat(Format.named(Kind.Single.TEXT)).containsExactly("hoa", "thường");
  }
}
