package vn.bangvang.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.app.exchange.PlanFile.Contents;

class PastedTest {
  @Test
  void pastedTextIsTidiedUp() {
    assertThat(PlanFile.pasted("KẾ HOẠCH\r\n\r\n Số:\u00A012 "))
        .isInstanceOfSatisfying(
            Contents.Text.class, read -> assertThat(read.text()).isEqualTo("KẾ HOẠCH\n\n Số: 12"));
  }

  @Test
  void pastedOldLettersAreDecoded() {
    assertThat(PlanFile.pasted("Keá hoaïch phaùt ñoäng phong traøo thi ñua"))
        .isInstanceOfSatisfying(
            Contents.Text.class,
            read -> assertThat(read.text()).isEqualTo("Kế hoạch phát động phong trào thi đua"));
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThat(PlanFile.pasted(" \n")).isInstanceOf(Contents.Refused.class);
    assertThat(PlanFile.pasted("a ".repeat(350_000))).isInstanceOf(Contents.Text.class);
    assertThat(PlanFile.pasted("a".repeat(700_001)))
        .isInstanceOfSatisfying(
            Contents.Refused.class,
            refused -> assertThat(refused.because()).startsWith("Văn bản quá dài"));
  }
}
