package vn.bangvang.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.bangvang.domain.nomination.checklist.Evidence.Attachment.Stored;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.store.file.Sha256;

/// Files given as evidence, kept beside the office file under the fingerprint of their content, so
/// that the same file is kept once and an altered one is noticed.
public final class Attachments {
  private final Path folder;

  Attachments(Path folder) {
    this.folder = folder;
  }

  /// What came of asking for an attachment.
  public sealed interface Fetched {
    record Found(Path file) implements Fetched {}

    record Unusable(String because) implements Fetched {}
  }

  /// Copies a file in; it is on disk before anything can refer to it.
  public Stored add(Path source) {
    try {
      Files.createDirectories(folder);
      Path copy = Draft.in(folder);
      try {
        String hash = copied(source, copy);
        Path kept = place(hash);
        Files.createDirectories(kept.getParent());
        boolean stands = Files.exists(kept) && Sha256.of(kept).equals(hash);
        if (!stands) Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
        return new Stored(hash, source.getFileName().toString(), Files.size(kept));
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException failed) {
      throw new StoreFailure("adding attachment " + source, failed);
    }
  }

  /// The file, if it is there and its content is still what was given.
  public Fetched fetch(Stored attachment) {
    Path kept = place(attachment.sha256());
    try {
      if (!Files.exists(kept)) return unusable("attachment.missing", attachment);
      if (!Sha256.of(kept).equals(attachment.sha256()))
        return unusable("attachment.altered", attachment);
      return new Fetched.Found(kept);
    } catch (IOException unreadable) {
      return unusable("attachment.unreadable", attachment);
    }
  }

  private static Fetched unusable(String key, Stored attachment) {
    return new Fetched.Unusable(Sentences.say(key, attachment.fileName()));
  }

  private Path place(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }

  private static String copied(Path source, Path target) throws IOException {
    try (var in = Files.newInputStream(source);
        var out = new FileOutputStream(target.toFile())) {
      String hash = Sha256.copy(in, out);
      out.getFD().sync();
      return hash;
    }
  }
}
