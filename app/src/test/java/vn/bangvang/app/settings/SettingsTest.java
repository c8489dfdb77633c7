package vn.bangvang.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.style.Theme;

class SettingsTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("cấu hình").resolve("bangvang.properties");
  }

  @Test
  void whatIsKeptIsThereAtTheNextStart() {
    new Settings(file).keep("office.last", "C:\\Dữ liệu\\Sở Nội vụ.bangvang");
    assertThat(new Settings(file).text("office.last", ""))
        .isEqualTo("C:\\Dữ liệu\\Sở Nội vụ.bangvang");
  }

  @Test
  void whatWasNeverKeptIsTheUsual() {
    assertThat(new Settings(file).text("scale", "100")).isEqualTo("100");
    assertThat(new Settings(file).choice("theme", Theme.LIGHT)).isEqualTo(Theme.LIGHT);
  }

  @Test
  void aChoiceIsKeptByItsName() {
    new Settings(file).keep("theme", Theme.DARK.name());
    assertThat(new Settings(file).choice("theme", Theme.LIGHT)).isEqualTo(Theme.DARK);
  }

  @Test
  void aChoiceThatNoLongerExistsIsTheUsual() {
    new Settings(file).keep("theme", "SEPIA");
    assertThat(new Settings(file).choice("theme", Theme.LIGHT)).isEqualTo(Theme.LIGHT);
  }

  @Test
  void aDamagedFileIsTakenForAnEmptyOneAndWrittenAnew() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {(byte) 0xff, '\\', 'u', '1', 0});
    var settings = new Settings(file);
    assertThat(settings.text("scale", "100")).isEqualTo("100");
    settings.keep("scale", "125");
    assertThat(new Settings(file).text("scale", "100")).isEqualTo("125");
  }

  @Test
  void nothingButTheFileIsLeftInItsFolder() throws IOException {
    var settings = new Settings(file);
    for (var width : List.of("10", "20", "30")) settings.keep("window.width", width);
    try (var all = Files.list(file.getParent())) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void whereNothingCanBeWrittenTheChoiceHoldsForThisTime() throws IOException {
    Files.writeString(file.getParent(), "không phải thư mục");
    var settings = new Settings(file);
    settings.keep("scale", "125");
    assertThat(settings.text("scale", "100")).isEqualTo("125");
  }
}
