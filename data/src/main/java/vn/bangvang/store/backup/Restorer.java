package vn.bangvang.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.StoreFailure;

/// Brings a copy back under the name of an office file and keeps the present one aside.
public final class Restorer {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private final Path archive;
  private final Clock clock;

  public Restorer(Path archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /// What came of it: where the file that was there before is kept, if there was one.
  public sealed interface Restored {
    record Done(List<Path> keptAside) implements Restored {}

    record Refused(String because) implements Restored {}
  }

  public Restored restore(OfficeFile target) {
    if (target.isHeld()) return new Restored.Refused(Sentences.say("open.held", target.path()));
    return switch (Backups.verify(archive)) {
      case Verification.Unsound(var because) -> new Restored.Refused(because);
      case Verification.Sound _ -> brought(target);
    };
  }

  private Restored brought(OfficeFile target) {
    Path draft = sibling(target.path(), ".dang-khoi-phuc");
    Path files = sibling(target.attachments(), ".dang-khoi-phuc");
    try (var zip = new ZipFile(archive.toFile())) {
      Archives.discard(files);
      Files.createDirectories(draft.getParent());
      try {
        Archives.extract(zip, Manifest.OFFICE, draft);
        extractAttachments(zip, files);
        return new Restored.Done(exchanged(target, draft, files));
      } finally {
        Archives.discard(draft);
        Archives.discard(files);
      }
    } catch (IOException failed) {
      throw new StoreFailure("restoring " + archive, failed);
    }
  }

  /// Where the present ones are kept; when something fails they come back.
  private List<Path> exchanged(OfficeFile target, Path draft, Path files) throws IOException {
    var kept = new LinkedHashMap<Path, Path>();
    try {
      keepAside(target.path(), kept);
      keepAside(target.attachments(), kept);
      Files.move(draft, target.path(), StandardCopyOption.ATOMIC_MOVE);
      if (Files.exists(files)) Files.move(files, target.attachments());
      return List.copyOf(kept.values());
    } catch (IOException failed) {
      for (var one : kept.entrySet())
        Files.move(one.getValue(), one.getKey(), StandardCopyOption.REPLACE_EXISTING);
      throw failed;
    }
  }

  private static void extractAttachments(ZipFile zip, Path folder) throws IOException {
    for (var entry : Collections.list(zip.entries())) {
      if (!entry.getName().startsWith(Manifest.ATTACHMENTS)) continue;
      String hash = entry.getName().substring(Manifest.ATTACHMENTS.length());
      Path place = folder.resolve(hash.substring(0, 2)).resolve(hash);
      Files.createDirectories(place.getParent());
      Archives.extract(zip, entry.getName(), place);
    }
  }

  private void keepAside(Path path, Map<Path, Path> kept) throws IOException {
    if (!Files.exists(path)) return;
    Path aside = sibling(path, ".truoc-khoi-phuc-" + STAMP.format(LocalDateTime.now(clock)));
    Files.move(path, aside);
    kept.put(path, aside);
  }

  private static Path sibling(Path path, String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }
}
