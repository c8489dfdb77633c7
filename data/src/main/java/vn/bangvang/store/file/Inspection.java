package vn.bangvang.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import vn.bangvang.store.StoreFailure;

/// What a file is, found out without changing a byte of it.
public sealed interface Inspection {
  /// An office of this program's shape or an older one.
  record Office(int version) implements Inspection {}

  record Newer(int version) implements Inspection {}

  record Held() implements Inspection {}

  record Foreign() implements Inspection {}

  record Damaged(String why) implements Inspection {}

  static Inspection of(Path file) {
    try {
      return switch (FileHeader.of(file)) {
        case FileHeader.Foreign _ -> new Foreign();
        case FileHeader.Truncated _ -> new Damaged("truncated");
        case FileHeader.Plausible _ -> inside(file);
      };
    } catch (IOException unreadable) {
      return new Damaged(String.valueOf(unreadable.getMessage()));
    }
  }

  private static Inspection inside(Path file) {
    try (var database = Database.openReadOnly(file)) {
      return database.read(sql -> {
        if (!sql.connectionResult(connection -> Storage.of(connection).areComplete()))
          return new Damaged("parts are missing");
        if (Migrations.isEmpty(sql)) return new Damaged("no tables");
        var version = Migrations.version(sql);
        if (version.isEmpty()) return new Foreign();
        int found = version.getAsInt();
        return found > Migrations.LATEST ? new Newer(found) : new Office(found);
      });
    } catch (StoreFailure failed) {
      return isLock(failed) ? new Held() : new Damaged(String.valueOf(failed.getCause()));
    }
  }

  /// Somebody else has it open.
  static boolean isLock(Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
        .anyMatch(one ->
            one instanceof SQLException sql
                && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1);
  }
}
