package vn.bangvang.store.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import vn.bangvang.store.Draft;
import vn.bangvang.store.Progress;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.file.Sha256;
import vn.bangvang.store.file.Storage;
import vn.bangvang.store.form.Form;

/// Writes a copy of an open office file: the database as it stands, its attachments and what was
/// counted, in one archive.
final class Copier {
  private final Database database;
  private final Path attachments;
  private final Progress progress;

  Copier(Database database, Path attachments, Progress progress) {
    this.database = database;
    this.attachments = attachments;
    this.progress = progress;
  }

  /// The fingerprints of the attachments that were taken in.
  Set<String> write(Path archive, Instant at) throws IOException {
    Path raw = Draft.beside(archive);
    try (var out = new FileOutputStream(archive.toFile());
        var zip = new ZipOutputStream(out)) {
      var copied = database.exclusively(sql -> copied(sql, raw, at));
      unpack(raw, zip);
      var taken = putAll(copied.attachments(), zip);
      var manifest = copied.manifest().with(taken.size());
      put(zip, Manifest.NAME, Form.write(manifest).getBytes(StandardCharsets.UTF_8));
      zip.finish();
      out.getFD().sync();
      return taken;
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  /// What was counted while nobody wrote, and the files that could be referred to then.
  private record Copied(Manifest manifest, List<Path> attachments) {}

  private Copied copied(DSLContext sql, Path raw, Instant at) {
    var manifest = Manifest.of(sql, at, 0);
    sql.connection(connection -> Storage.of(connection).zipTo(raw));
    return new Copied(manifest, attachmentFiles());
  }

  /// The database writes a zip of its own around its file.
  private static void unpack(Path raw, ZipOutputStream zip) throws IOException {
    try (var copy = new ZipFile(raw.toFile())) {
      zip.putNextEntry(new ZipEntry(Manifest.OFFICE));
      try (var in = copy.getInputStream(copy.entries().nextElement())) {
        in.transferTo(zip);
      }
      zip.closeEntry();
    }
  }

  private List<Path> attachmentFiles() {
    if (!Files.isDirectory(attachments)) return List.of();
    try (var files = Files.walk(attachments)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new StoreFailure("listing " + attachments, failed);
    }
  }

  /// Those that were put: one that is not what it is called would make the whole copy doubtful.
  private Set<String> putAll(List<Path> files, ZipOutputStream zip) throws IOException {
    var taken = new HashSet<String>();
    for (int i = 0; i < files.size(); i++) {
      progress.step(i, files.size());
      if (!isWhole(files.get(i))) continue;
      put(zip, files.get(i));
      taken.add(files.get(i).getFileName().toString());
    }
    return taken;
  }

  private static boolean isWhole(Path file) {
    try {
      return Sha256.of(file).equals(file.getFileName().toString());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static void put(ZipOutputStream zip, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.ATTACHMENTS + file.getFileName()));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
