package vn.bangvang.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.Evidence.Attachment.Stored;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.store.Attachments.Fetched.Unusable;
import vn.bangvang.store.Draft;
import vn.bangvang.store.Progress;
import vn.bangvang.store.Store;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.journal.ChainCheck;

/// Verified copies of an office file in a folder.
public final class Backups {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final Pattern DATED = Pattern.compile("(\\d{8}-\\d{6})(?:-(\\d{1,9}))?\\.zip$");
  private final Path folder;
  private final Clock clock;

  public Backups(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
  }

  /// Makes a copy and opens it again to count it; only a copy that is sound gets its name.
  public Verification make(Store store, Progress progress) {
    try {
      Files.createDirectories(folder);
      Path draft = Draft.in(folder);
      try {
        var copier = new Copier(store.database(), store.file().attachments(), progress);
        var taken = copier.write(draft, clock.instant());
        return switch (verify(draft)) {
          case Verification.Unsound _ -> notMade(store);
          case Verification.Sound(_, var manifest, _) -> {
            Path archive = free(store.file().path());
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            yield new Verification.Sound(archive, manifest, leftOut(store, taken));
          }
        };
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException failed) {
      throw new StoreFailure("backup to " + folder, failed);
    }
  }

  /// A copy can only be as sound as the file it is made of.
  private Verification notMade(Store store) {
    boolean isWhole =
        store.database().read(sql -> new ChainCheck(sql).firstBreak(_ -> {}).isEmpty());
    return isWhole
        ? Verification.unsound("backup.not.sound", folder)
        : Verification.unsound("backup.of.broken", store.file().path());
  }

  /// Of what the office refers to, the files that are missing or no longer what was given.
  private static List<String> leftOut(Store store, Set<String> taken) {
    return store
        .read(all ->
            all.plans().list().stream()
                .flatMap(plan -> all.evidence().of(plan.id()).stream())
                .toList())
        .stream()
        .map(Evidence::attachment)
        .filter(Stored.class::isInstance)
        .map(Stored.class::cast)
        .filter(one -> !taken.contains(one.sha256()))
        .map(store.attachments()::fetch)
        .filter(Unusable.class::isInstance)
        .map(one -> Sentences.say("backup.left.out", ((Unusable) one).because()))
        .distinct()
        .toList();
  }

  public static Verification verify(Path archive) {
    return new Verifier(Path.of(System.getProperty("java.io.tmpdir"))).verify(archive);
  }

  /// The newest so many are kept, and of every month before them the newest.
  public void prune(Path office, int kept) {
    var copies = of(office);
    var months = new HashSet<String>();
    for (Path copy : copies) {
      boolean newOfMonth = months.add(stamp(copy).substring(0, 6));
      if (copies.indexOf(copy) >= kept && !newOfMonth) delete(copy);
    }
  }

  /// The copies of an office file, the newest first.
  public List<Path> of(Path office) {
    if (!Files.isDirectory(folder)) return List.of();
    String prefix = office.getFileName() + "-";
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> isCopy(file.getFileName().toString(), prefix))
          .sorted(Comparator.comparing(Backups::stamp).thenComparingInt(Backups::number).reversed())
          .toList();
    } catch (IOException failed) {
      throw new StoreFailure("listing " + folder, failed);
    }
  }

  private static boolean isCopy(String name, String prefix) {
    return name.startsWith(prefix) && DATED.matcher(name.substring(prefix.length())).matches();
  }

  private static String stamp(Path copy) {
    return part(copy, 1).orElseThrow();
  }

  /// Of several copies of one second the first has none.
  private static int number(Path copy) {
    return part(copy, 2).map(Integer::valueOf).orElse(1);
  }

  private static Optional<String> part(Path copy, int group) {
    var found = DATED.matcher(copy.getFileName().toString());
    return found.find() ? Optional.ofNullable(found.group(group)) : Optional.empty();
  }

  private Path free(Path office) {
    String stem = office.getFileName() + "-" + STAMP.format(LocalDateTime.now(clock));
    return Stream.iterate(1, i -> i + 1)
        .map(i -> folder.resolve(stem + (i == 1 ? "" : "-" + i) + ".zip"))
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow();
  }

  private static void delete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException failed) {
      throw new StoreFailure("deleting " + copy, failed);
    }
  }
}
