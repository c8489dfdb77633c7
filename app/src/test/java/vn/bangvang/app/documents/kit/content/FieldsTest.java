package vn.bangvang.app.documents.kit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.number;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void aNameIsFilledOnce() {
    assertThatThrownBy(() -> Fields.of(text("tên", "A"), text("tên", "B")))
        .hasMessageContaining("tên");
  }

  @Test
  void aRowInALoopKnowsItsPlace() {
    var row = Fields.of(text("tên", "A")).looped(1, 2);
    assertThat(row.find("stt")).contains(new Content.Amount(BigDecimal.TWO));
    assertThat(row.find("đầu")).contains(new Content.Condition(false));
    assertThat(row.find("cuối")).contains(new Content.Condition(true));
  }

  @Test
  void aRowMayHaveAnOrdinalOfItsOwn() {
    assertThat(Fields.of(text("stt", "I")).looped(0, 1).find("stt"))
        .contains(new Content.Text("I"));
  }

  @Test
  void textsAreRowsWithOneValue() {
    var list = Fields.texts("căn cứ", List.of("Luật"));
    assertThat(list.content())
        .isEqualTo(new Content.Rows(List.of(Fields.of(text("giá trị", "Luật")))));
  }

  @Test
  void whatIsThereHolds() {
    assertThat(text("a", " ").content().isThere()).isFalse();
    assertThat(text("a", "x").content().isThere()).isTrue();
    assertThat(number("a", 0).content().isThere()).isFalse();
    assertThat(number("a", -1).content().isThere()).isTrue();
    assertThat(condition("a", true).content().isThere()).isTrue();
    assertThat(Fields.blank("a").content().isThere()).isFalse();
    assertThat(Fields.date("a", LocalDate.EPOCH).content().isThere()).isTrue();
    assertThat(Fields.texts("a", List.of()).content().isThere()).isFalse();
  }
}
