package vn.bangvang.app.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.citation.Superseded;
import vn.bangvang.domain.shared.DocumentNumber;

/// The documents that are known to be superseded, as the program brings them along.
public final class SupersededTable {
  private static final String RESOURCE = "superseded.txt";

  private SupersededTable() {}

  public static List<Superseded> all() {
    return text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(SupersededTable::row)
        .toList();
  }

  private static Superseded row(String line) {
    var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    return new Superseded(
        cells.get(0),
        new DocumentNumber(cells.get(1)),
        cells.get(2),
        LocalDate.parse(cells.get(3)),
        cells.get(4));
  }

  private static String text() {
    try (var in =
        Objects.requireNonNull(SupersededTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
