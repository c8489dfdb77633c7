package vn.bangvang.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.shared.BodyForm;

/// How the office calls itself at the head of its papers, and who works in it.
class BodyTest {
  @Test
  void whatStandsAtTheHeadOfPapersIsPutOnOneLineEach() {
    var typed =
        new Office.Body(
            " Sở\nNội  vụ ", "UBND\u00A0tỉnh An Bình", " SNV ", " An  Bình ", BodyForm.STATE);
    assertThat(typed)
        .isEqualTo(
            new Office.Body("Sở Nội vụ", "UBND tỉnh An Bình", "SNV", "An Bình", BodyForm.STATE));
  }

  @Test
  void theSameHouseInAnotherFormIsAnotherBody() {
    var state = new Office.Body("Văn phòng", "", "VP", "An Bình", BodyForm.STATE);
    assertThat(state)
        .isNotEqualTo(new Office.Body("Văn phòng", "", "VP", "An Bình", BodyForm.PARTY));
  }

  @Test
  void oneNameInAnySpellingIsOneActor() {
    assertThat(new Actor(" Trâ\u0300n  Thị Ái ")).isEqualTo(new Actor("Trần Thị Ái"));
  }
}
