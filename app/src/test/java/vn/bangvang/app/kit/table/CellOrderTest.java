package vn.bangvang.app.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How the texts of a column are put in order.
class CellOrderTest {
  private static List<String> sorted(String... texts) {
    return List.of(texts).stream().sorted(Comparator.comparing(CellOrder::key)).toList();
  }

  @Test
  void datesByDayHoweverExactlyTheyAreKnown() {
    assertThat(sorted("01/02/1990", "1985", "15/12/1979", "06/1985", "02/01/1980"))
        .containsExactly("15/12/1979", "02/01/1980", "06/1985", "1985", "01/02/1990");
  }

  @Test
  void whatHasNoDateComesFirst() {
    assertThat(sorted("01/02/1990", "")).containsExactly("", "01/02/1990");
  }

  @Test
  void countsBySize() {
    assertThat(sorted("13/13", "4/13", "10/10", "0/13"))
        .containsExactly("0/13", "4/13", "10/10", "13/13");
  }

  @Test
  void numbersInsideNamesBySize() {
    assertThat(sorted("Phường 10", "Phường 2", "Phường Đài Sơn", "Phường Bảo An"))
        .containsExactly("Phường 2", "Phường 10", "Phường Bảo An", "Phường Đài Sơn");
  }

  @Test
  void wordsByTheVietnameseAlphabet() {
    assertThat(sorted("Đông Hải", "Dư Khánh", "Ê Đê", "Ân Thi", "An Hải"))
        .containsExactly("An Hải", "Ân Thi", "Dư Khánh", "Đông Hải", "Ê Đê");
  }
}
