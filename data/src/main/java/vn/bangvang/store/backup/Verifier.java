package vn.bangvang.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.file.Inspection;
import vn.bangvang.store.file.Sha256;
import vn.bangvang.store.form.Form;
import vn.bangvang.store.journal.ChainCheck;

/// Opens a copy and counts it: it is good when it holds what it says.
final class Verifier {
  private final Path folder;

  /// The database of the copy is unpacked into that folder for a while.
  Verifier(Path folder) {
    this.folder = folder;
  }

  Verification verify(Path archive) {
    try (var zip = new ZipFile(archive.toFile())) {
      var manifest = manifest(zip);
      if (manifest.isEmpty()) return Verification.unsound("backup.foreign", archive);
      if (!attachmentsHold(zip, manifest.get()))
        return Verification.unsound("backup.attachments", archive);
      return database(zip, archive, manifest.get());
    } catch (IOException | StoreFailure | IllegalArgumentException | DateTimeException failed) {
      var failure = new StoreFailure("verifying " + archive, failed);
      if (failure.kind() == StoreFailure.Kind.DISK_FULL) throw failure;
      return Verification.unsound("backup.unreadable", archive);
    }
  }

  static Optional<Manifest> manifest(ZipFile zip) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) return Optional.empty();
    try (var in = zip.getInputStream(entry)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(Form.read(text, Manifest.class));
    }
  }

  /// An attachment is called by the fingerprint of its content.
  private static boolean attachmentsHold(ZipFile zip, Manifest manifest) throws IOException {
    int found = 0;
    for (var entry : Collections.list(zip.entries())) {
      if (!entry.getName().startsWith(Manifest.ATTACHMENTS)) continue;
      try (var in = zip.getInputStream(entry)) {
        String hash = Sha256.copy(in, OutputStream.nullOutputStream());
        if (!entry.getName().equals(Manifest.ATTACHMENTS + hash)) return false;
      }
      found++;
    }
    return found == manifest.attachments();
  }

  private Verification database(ZipFile zip, Path archive, Manifest manifest) throws IOException {
    Path copy = Files.createTempFile(folder, "kiem-tra", ".tmp");
    try {
      Archives.extract(zip, Manifest.OFFICE, copy);
      if (!(Inspection.of(copy) instanceof Inspection.Office))
        return Verification.unsound("backup.damaged", archive);
      try (var database = Database.openReadOnly(copy)) {
        return database.read(sql -> compared(sql, archive, manifest));
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static Verification compared(DSLContext sql, Path archive, Manifest manifest) {
    var counted = Manifest.of(sql, Instant.parse(manifest.madeAt()), manifest.attachments());
    if (!counted.equals(manifest)) return Verification.unsound("backup.counts", archive);
    if (new ChainCheck(sql).firstBreak(_ -> {}).isPresent())
      return Verification.unsound("backup.journal", archive);
    return new Verification.Sound(archive, manifest);
  }
}
