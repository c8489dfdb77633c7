package vn.bangvang.app.plans.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The invented plan that the tour reads.
final class Document {
  static final int FINDINGS = 45;
  static final String TITLE =
      "Phát động phong trào thi đua “Một cửa thân thiện, hồ sơ đúng hẹn” năm 2026";
  private static final String NAME = "/vn/bangvang/app/tour/plan.txt";

  private Document() {}

  static String text() {
    try (var in = Objects.requireNonNull(ReadingView.class.getResourceAsStream(NAME), NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
