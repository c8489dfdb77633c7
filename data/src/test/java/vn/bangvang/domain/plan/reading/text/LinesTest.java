package vn.bangvang.domain.plan.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static String only(String text) {
    var lines = Lines.of(text);
    assertThat(lines).hasSize(1);
    return lines.getFirst().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "6", "- 7 -", "Trang 3/10", "https://vbpl.example/nghi-dinh", "~~"})
  void whatIsNotTextOfThePlanIsNoLine(String noise) {
    assertThat(Lines.of("Mục đích\n" + noise + "\nYêu cầu")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**1. Mục đích** | 1. Mục đích",
        "### **Tiêu chí** | Tiêu chí",
        "(*qua Sở Nội vụ*) | (qua Sở Nội vụ)",
        "1\\. Mục tiêu | 1. Mục tiêu",
        "Xem www.tinh.example nhé | Xem  nhé"
      })
  void marksOfMarkdownAndAddressesAreTakenOut(String written, String meant) {
    assertThat(only(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 3O/l2/2023 | ngày 30/12/2023",
        "O5 tập thể | 05 tập thể",
        "đạt lOO% | đạt 100%",
        "Quý lV/2025 | Quý IV/2025",
        "ISO 9001 và Internet | ISO 9001 và Internet",
        "Quý II/2024 | Quý II/2024"
      })
  void slipsInFiguresAreMendedAndWordsLeftAlone(String written, String meant) {
    assertThat(only(written)).isEqualTo(meant);
  }

  @Test
  void lettersComeTogetherAndStillKnowTheirPlaces() {
    String apart = "x " + Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD);
    Passage line = Lines.of(apart).getFirst();

    assertThat(line.text()).isEqualTo("x Kế hoạch");
    Passage word = line.from(line.text().indexOf("hoạch"));
    assertThat(apart.substring(word.place().from(), word.place().to()))
        .isEqualTo(Normalizer.normalize("hoạch", Normalizer.Form.NFD));
  }

  @Test
  void theTwoPlacingsOfAToneAreTheSameWhenFolded() {
    Passage one = Lines.of("Thuỷ hoà").getFirst();
    Passage other = Lines.of("Thủy hòa").getFirst();

    assertThat(one.folded()).isEqualTo(other.folded()).isEqualTo("thuy hoa");
  }

  @Test
  void anEmptyCellKeepsItsColumn() {
    assertThat(only("4\tSáng kiến\t\tx")).isEqualTo("4\tSáng kiến\t\tx");
  }

  @Test
  void whatIsBeyondTheBoundIsNotRead() {
    String endless = "a\n".repeat(Lines.LONGEST);

    assertThat(Lines.of(endless)).hasSize(350_000);
  }
}
