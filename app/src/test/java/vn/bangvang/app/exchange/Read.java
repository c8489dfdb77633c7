package vn.bangvang.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import vn.bangvang.app.exchange.PlanFile.Contents;

/// What the tests ask of a file.
public final class Read {
  private Read() {}

  public static Contents.Text text(Path file) {
    var contents = PlanFile.read(file);
    assertThat(contents).isInstanceOf(Contents.Text.class);
    return (Contents.Text) contents;
  }

  public static List<String> lines(Path file) {
    return text(file).text().lines().toList();
  }

  public static String refusal(Path file) {
    var contents = PlanFile.read(file);
    assertThat(contents).isInstanceOf(Contents.Refused.class);
    return ((Contents.Refused) contents).because();
  }
}
