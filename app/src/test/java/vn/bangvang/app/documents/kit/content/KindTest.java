package vn.bangvang.app.documents.kit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindTest {
  private static final Kind ROWS = new Kind.Rows(Catalogue.of());
  private static final List<Kind> ALL =
      List.of(
          Kind.Single.TEXT,
          Kind.Single.AMOUNT,
          Kind.Single.DATE,
          Kind.Single.CONDITION,
          ROWS,
          new Kind.Presence("nhóm"));

  record Fitting(Content content, List<Kind> kinds) {}

  static Stream<Fitting> contents() {
    return Stream.of(
        new Fitting(new Content.Text(""), List.of(Kind.Single.TEXT)),
        new Fitting(new Content.Amount(BigDecimal.ONE), List.of(Kind.Single.AMOUNT)),
        new Fitting(new Content.Date(LocalDate.EPOCH), List.of(Kind.Single.DATE)),
        new Fitting(new Content.Condition(true), List.of(Kind.Single.CONDITION)),
        new Fitting(new Content.Rows(List.of()), List.of(ROWS)),
        new Fitting(
            new Content.Blank(), List.of(Kind.Single.TEXT, Kind.Single.AMOUNT, Kind.Single.DATE)));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void aContentFitsItsKindOnly(Fitting fitting) {
    assertThat(ALL.stream().filter(kind -> kind.isOf(fitting.content())))
        .containsExactlyElementsOf(fitting.kinds());
  }

  @Test
  void kindsAreNamedInVietnamese() {
    assertThat(ALL.stream().map(Kind::shown))
        .containsExactly("chữ", "số", "ngày", "điều kiện", "danh sách", "điều kiện");
  }

  @Test
  void everyListCanBeAskedForItsPresence() {
    var catalogue = Catalogue.of(Field.texts("căn cứ", "template.loop.VALUE"));
    var presence = catalogue.find(Slug.of("co_can_cu"));
    assertThat(presence).map(Field::kind).contains(new Kind.Presence("căn cứ"));
    assertThat(presence)
        .map(Field::description)
        .contains("Điều kiện: danh sách có ít nhất một dòng");
    assertThat(catalogue.fields()).hasSize(1);
  }
}
