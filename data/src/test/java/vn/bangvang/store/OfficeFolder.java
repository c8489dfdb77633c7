package vn.bangvang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.bangvang.Samples;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.unit.person.Person;

/// An office file in a folder of a test.
public final class OfficeFolder {
  public static final Actor CLERK = new Actor("Văn thư");
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);

  private final OfficeFile file;

  public OfficeFolder(Path folder) {
    file = new OfficeFile(folder.resolve("van-phong.bangvang"));
  }

  public static Office office() {
    var body = new Office.Body("Sở Nội vụ", "UBND tỉnh", "SNV", "An Bình", BodyForm.STATE);
    return new Office(body, new Office.Backups("", 10));
  }

  public OfficeFolder created() {
    file.create(office(), CLERK, CLOCK);
    return this;
  }

  /// As created; the file is made once for all tests and copied.
  public OfficeFolder copied() {
    try {
      Files.write(file.path(), Template.BYTES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return this;
  }

  private static final class Template {
    static final byte[] BYTES = made();

    private static byte[] made() {
      try {
        Path folder = Files.createTempDirectory("bangvang");
        var office = new OfficeFolder(folder).created().file();
        byte[] bytes = Files.readAllBytes(office.path());
        Files.delete(office.path());
        Files.delete(folder);
        return bytes;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  public OfficeFile file() {
    return file;
  }

  public Store opened() {
    return switch (file.open(CLOCK)) {
      case Opening.Opened(var store) -> store;
      case Opening.Held(var because, _) -> throw new AssertionError(because);
      case Opening.Refused(_, var because) -> throw new AssertionError(because);
    };
  }

  public static void save(Store store, Person person) {
    store.write(
        CLERK,
        "Sửa " + person.name().full(),
        repositories -> {
          repositories.people().save(person);
          return person;
        });
  }

  public static void saveUnits(Store store) {
    store.write(
        CLERK,
        "Thêm đơn vị",
        repositories -> {
          repositories.units().save(Samples.province());
          repositories.units().save(Samples.department());
          return repositories;
        });
  }
}
