package vn.bangvang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.app.style.Look;

class IconTest {
  private static Font letters;

  @BeforeAll
  static void read() throws IOException, FontFormatException {
    try (var file = Look.class.getResourceAsStream("fonts/MaterialIcons_Outlined.ttf")) {
      letters = Font.createFont(Font.TRUETYPE_FONT, file);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyIconIsALetterOfTheFont(Icon icon) {
    assertThat(letters.canDisplayUpTo(icon.node().getText())).isEqualTo(-1);
  }
}
