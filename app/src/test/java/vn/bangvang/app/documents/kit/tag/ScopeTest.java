package vn.bangvang.app.documents.kit.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.content.Field;
import vn.bangvang.app.documents.kit.content.Kind;
import vn.bangvang.app.documents.kit.content.Slug;

class ScopeTest {
  private static final String KEY = "template.loop.VALUE";
  private static final Field LIST =
      Field.list("nhóm", KEY, Field.number("tên", KEY), Field.text("số", KEY));
  private static final Scope PAPER = Scope.of(Catalogue.of(Field.text("tên", KEY), LIST));

  @Test
  void aPaperKnowsItsFieldsButNotThoseOfItsLists() {
    assertThat(PAPER.find(Slug.of("tên"))).map(Field::kind).contains(Kind.Single.TEXT);
    assertThat(PAPER.find(Slug.of("số"))).isEmpty();
    assertThat(PAPER.listWith(Slug.of("số"))).contains(LIST);
    assertThat(PAPER.isInList()).isFalse();
  }

  @Test
  void insideAListItsFieldsComeFirst() {
    var inside = PAPER.into(LIST);
    assertThat(inside.find(Slug.of("tên"))).map(Field::kind).contains(Kind.Single.AMOUNT);
    assertThat(inside.find(Slug.of("số"))).isPresent();
    assertThat(inside.find(Slug.of("nhóm"))).contains(LIST);
    assertThat(inside.isInList()).isTrue();
  }

  @Test
  void aSectionOnATextOpensNothingNew() {
    assertThat(PAPER.into(Field.text("tên", KEY))).isEqualTo(PAPER);
  }

  @Test
  void everythingThatCanBeNamedIsListedOnce() {
    assertThat(PAPER.into(LIST).all().keySet())
        .extracting(Slug::text)
        .containsExactlyInAnyOrder("stt", "dau", "cuoi", "ten", "so", "nhom", "conhom");
  }
}
