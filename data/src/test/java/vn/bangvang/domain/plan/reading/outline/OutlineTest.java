package vn.bangvang.domain.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.text.Lines;
import vn.bangvang.domain.plan.reading.text.Passage;

class OutlineTest {
  private static Node outline(String text) {
    List<Passage> lines = Lines.of(text);
    return Outline.of(lines, Joint.width(lines));
  }

  private static List<String> texts(Node node) {
    return node.children().stream().map(child -> child.text().text()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. MỤC ĐÍCH | ROMAN | I",
        "IV- KHEN THƯỞNG | ROMAN | IV",
        "V/ THỜI GIAN | ROMAN | V",
        "1. Mục đích | NUMBER | 1",
        "1- Mục đích | NUMBER | 1",
        "1.Mục đích | NUMBER | 1",
        "2- 100% văn bản được ký số | NUMBER | 2",
        "2 – 99,5 % hồ sơ đúng hạn | NUMBER | 2",
        "1- 02 sáng kiến | NUMBER | 1",
        "1. 02 sáng kiến | NUMBER | 1",
        "1- 15 sáng kiến | PLAIN | ''",
        "30- 12/2023 | PLAIN | ''",
        "10-100% văn bản | PLAIN | ''",
        "1.2- 100% văn bản được ký số | DOTTED | 1.2",
        "1.2- 03 sáng kiến | DOTTED | 1.2",
        "1.2.3- 100% văn bản | DOTTED_DEEPER | 1.2.3",
        "1.2- 15 tỷ đồng | PLAIN | ''",
        "2.1. Đối tượng | DOTTED | 2.1",
        "đ) Đạt loại Tốt | LETTER | đ",
        "- a) Ban hành kế hoạch | LETTER | a",
        "d1) Có hai buổi tiếp dân | LETTER_DEEPER | d1",
        "(1) Tờ trình | LETTER_DEEPER | 1",
        "- Các phòng | DASH | ''",
        "– Các phòng | DASH | ''",
        "+ Các phòng | PLUS | ''",
        "• Các phòng | DOT | ''",
        "PHẦN THỨ HAI | PART | THỨ HAI",
        "Điều 3. Đối tượng | ARTICLE | 3",
        "ĐIỀU 12: Khen thưởng | ARTICLE | 12",
        "Điều 12 Luật Thi đua | PLAIN | ''",
        "Căn cứ Luật | PLAIN | ''",
        "32/2018/QĐ-UBND ngày | PLAIN | ''",
        "2023. Các đơn vị | PLAIN | ''",
        "30/12/2023 | PLAIN | ''"
      })
  void everySignIsKnownByItsShape(String line, Marker marker, String label) {
    Mark mark = Mark.of(Lines.of(line).getFirst());

    assertThat(mark.marker()).isEqualTo(marker);
    assertThat(mark.label()).isEqualTo(label);
  }

  /// Numbers begin anew beneath each article, and are not its equals.
  @Test
  void numbersStandBeneathTheirArticle() {
    Node root = outline("Điều 1. Đối tượng\n1. Tập thể\n2. Cá nhân\nĐiều 2. Hồ sơ\n1. Tờ trình");

    assertThat(texts(root)).containsExactly("Đối tượng", "Hồ sơ");
    assertThat(texts(root.children().getFirst())).containsExactly("Tập thể", "Cá nhân");
  }

  @Test
  void signsOfOneKindStandSideBySide() {
    Node root =
        outline(
            "I. Một\n1. Một một\na) Điểm a\n- Gạch\nb) Điểm b\n2. Một hai\nII. Hai\n1. Hai một");

    assertThat(texts(root)).containsExactly("Một", "Hai");
    assertThat(texts(root.children().getFirst())).containsExactly("Một một", "Một hai");
    assertThat(texts(root.children().getFirst().children().getFirst()))
        .containsExactly("Điểm a", "Điểm b");
  }

  @Test
  void anUnmarkedLineThatEndsInAColonLeadsTheDashesAfterIt() {
    Node root = outline("b) Đối với cá nhân:\n- Một.\nĐối với người đứng đầu:\n- Hai.");
    Node letter = root.children().getFirst();

    assertThat(texts(letter)).containsExactly("Một.", "Đối với người đứng đầu:");
    assertThat(texts(letter.children().getLast())).containsExactly("Hai.");
  }

  @Test
  void aNumberThatLostItsStopGoesOnWithTheCount() {
    Node root = outline("1. Một việc.\n2 Hai việc.\n3. Ba việc.");

    assertThat(root.children()).extracting(Node::label).containsExactly("1", "2", "3");
  }

  /// A figure after the dash is a range, unless the count goes on with the number before it.
  @Test
  void aFigureAfterTheDashOfTheNextNumberIsItsText() {
    Node root = outline("1- Một việc.\n2- 15 sáng kiến.\n3- 100% văn bản.\n7- 12 ngày.");

    assertThat(root.children()).extracting(Node::label).containsExactly("1", "2", "3", "");
    assertThat(texts(root))
        .containsExactly("Một việc.", "15 sáng kiến.", "100% văn bản.", "7- 12 ngày.");
  }

  @Test
  void aDottedNumberWithAFigureGoesOnWithTheCountToo() {
    Node root = outline("1- Tập thể:\n1.1- 12 sáng kiến.\n1.2- 15 hồ sơ.\n1.9- 20 ngày.");

    assertThat(texts(root.children().getFirst()))
        .containsExactly("12 sáng kiến.", "15 hồ sơ.", "1.9- 20 ngày.");
    assertThat(root.children().getFirst().children())
        .extracting(Node::label)
        .containsExactly("1.1", "1.2", "");
  }

  @Test
  void aSentenceBrokenOverLinesIsOneParagraph() {
    String line = "Các cơ quan, đơn vị tổ chức phong trào thi đua sâu rộng, thiết thực, gắn với ";
    Node root = outline((line + "\n\n" + line + "\n\nnhiệm vụ.\n\n").repeat(4));

    assertThat(root.children()).hasSize(4);
    assertThat(root.children().getFirst().text().text()).endsWith("gắn với nhiệm vụ.");
  }

  @Test
  void aNumberBrokenAtItsDashIsWholeAgain() {
    Node root = outline("Căn cứ Quyết định số 15/QĐ-\nUBND của tỉnh.");

    assertThat(root.children().getFirst().text().text()).contains("15/QĐ-UBND");
  }

  @Test
  void aWordBrokenAfterItsConsonantsIsWholeAgain() {
    Node root = outline("- Làm theo lộ tr\nình của tỉnh.");

    assertThat(root.children().getFirst().text().text()).isEqualTo("Làm theo lộ trình của tỉnh.");
  }

  @Test
  void rowsUnderKnownHeadsAreATable() {
    Node root =
        outline("IV. TIÊU CHÍ\n| TT | Tiêu chí | Cá nhân |\n|---|---|---|\n| 1 | Giỏi | x |");
    Table table = root.children().getFirst().tables().getFirst();

    assertThat(table.heads()).hasSize(3);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().get(1).text()).isEqualTo("Giỏi");
  }

  @Test
  void tenThousandHeadingsInsideEachOtherStayShallow() {
    Node root = outline("I. A\n1. B\n1.1. C\na) D\n- E\n+ G\n".repeat(10_000));

    assertThat(root.children()).hasSize(10_000);
    assertThat(root.all().mapToLong(node -> node.outward().count()).max().orElse(0)).isLessThan(9);
  }

  @Test
  void capitalsMayStandUnderRomanNumbersOrAboveThem() {
    Node below = outline("I. Một\nA. Một A\nB. Một B\nII. Hai\nA. Hai A");
    Node above = outline("A. Một\nI. Một I\nII. Một II\nB. Hai\nI. Hai I");

    assertThat(texts(below)).containsExactly("Một", "Hai");
    assertThat(texts(below.children().getFirst())).containsExactly("Một A", "Một B");
    assertThat(texts(above)).containsExactly("Một", "Hai");
    assertThat(texts(above.children().getFirst())).containsExactly("Một I", "Một II");
  }

  @Test
  void theFirstNumberUnderAHeadingMayHaveLostItsStop() {
    Node root = outline("I. NỘI DUNG THI ĐUA\n1 Hoàn thiện quy chế.\n2. Cấp giấy nhanh.");

    assertThat(texts(root.children().getFirst()))
        .containsExactly("Hoàn thiện quy chế.", "Cấp giấy nhanh.");
  }
}
