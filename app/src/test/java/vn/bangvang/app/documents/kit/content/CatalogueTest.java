package vn.bangvang.app.documents.kit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final String KEY = "template.loop.VALUE";
  private static final Catalogue CATALOGUE =
      Catalogue.of(
          Field.text("tên", KEY),
          Field.date("ngày ký", KEY),
          Field.list("dòng", KEY, Field.text("ô", KEY), Field.texts("ý", KEY)));

  private static Fields paper(Fields.Filled name, Fields.Filled rows) {
    return Fields.of(name, Fields.blank("ngày ký"), rows);
  }

  private static Fields.Filled rows(Fields... rows) {
    return Fields.list("dòng", List.of(rows), row -> row);
  }

  @Test
  void aFieldIsFoundHoweverItsNameIsTyped() {
    assertThat(CATALOGUE.find(Slug.of("NGAY_KY"))).isPresent();
    assertThat(CATALOGUE.find(Slug.of("ngày"))).isEmpty();
  }

  @Test
  void twoFieldsWhoseNamesAreTypedAlikeAreAMistake() {
    assertThatThrownBy(() -> Catalogue.of(Field.text("tên", KEY), Field.text("ten", KEY)))
        .hasMessageContaining("ten");
  }

  @Test
  void insideALoopItHasTheOrdinal() {
    assertThat(CATALOGUE.find(Slug.of("stt"))).isEmpty();
    assertThat(CATALOGUE.looped().find(Slug.of("STT"))).isPresent();
  }

  @Test
  void theListOfAFieldIsFoundHoweverDeep() {
    assertThat(CATALOGUE.listWith(Slug.of("ô"))).map(Field::name).contains("dòng");
    assertThat(CATALOGUE.listWith(Slug.of("gia tri"))).map(Field::name).contains("ý");
    assertThat(CATALOGUE.listWith(Slug.of("tên"))).isEmpty();
  }

  @Test
  void aPaperThatFillsEverythingIsTaken() {
    var row = Fields.of(text("ô", "1"), Fields.texts("ý", List.of("a", "b")));
    assertThatCode(() -> CATALOGUE.demand(paper(text("tên", "A"), rows(row))))
        .doesNotThrowAnyException();
  }

  @Test
  void aFieldTooFewTooManyOrOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> CATALOGUE.demand(Fields.of(text("tên", "A"))))
        .hasMessageContaining("unfilled");
    var more = Fields.of(text("tên", ""), Fields.blank("ngày ký"), rows(), text("lạ", ""));
    assertThatThrownBy(() -> CATALOGUE.demand(more)).hasMessageContaining("lạ");
    var dated = paper(Fields.date("tên", LocalDate.EPOCH), rows());
    assertThatThrownBy(() -> CATALOGUE.demand(dated)).hasMessageContaining("tên is TEXT");
  }

  @Test
  void theRowsOfAListAreLookedAtToo() {
    assertThatThrownBy(
            () -> CATALOGUE.demand(paper(text("tên", ""), rows(Fields.of(text("ô", ""))))))
        .hasMessageContaining("unfilled: ý");
  }

  @Test
  void aListIsNeverBlank() {
    assertThatThrownBy(() -> CATALOGUE.demand(paper(text("tên", ""), Fields.blank("dòng"))))
        .hasMessageContaining("dòng");
  }

  @Test
  void descriptionsAreVietnameseWords() {
    assertThat(CATALOGUE.fields().getFirst().description()).startsWith("Giá trị");
  }
}
