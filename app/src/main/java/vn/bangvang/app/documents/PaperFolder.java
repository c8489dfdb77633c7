package vn.bangvang.app.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.store.Draft;
import vn.bangvang.store.StoreFailure;

/// A folder where papers are put: complete or not at all, under names that every system takes, and
/// beside a paper that is there already rather than over it.
public final class PaperFolder {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

  /// In bytes: Linux takes 255 for the whole name, and a Vietnamese letter has up to three.
  private static final int LONGEST = 220;

  private final Path folder;

  public PaperFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  public Path put(String name, String ending, byte[] content) {
    try {
      Files.createDirectories(folder);
      Path draft = Draft.in(folder);
      try {
        Files.write(draft, content);
        return moved(draft, legal(name), ending);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException failed) {
      throw new StoreFailure("paper " + name + " to " + folder, failed);
    }
  }

  /// What is there may have been worked on in Word: another paper of the name gets a number.
  private Path moved(Path draft, String stem, String ending) throws IOException {
    for (int i = 1; ; i++) {
      Path target = folder.resolve(stem + (i == 1 ? "" : " (" + i + ")") + ending);
      if (!Files.exists(target)) return Files.move(draft, target);
      if (Files.isRegularFile(target) && Files.mismatch(draft, target) < 0) return target;
    }
  }

  static String legal(String name) {
    String clean = NOT_IN_NAMES.matcher(Texts.line(name)).replaceAll("-");
    return shortened(clean).replaceAll("[ .]+$", "");
  }

  /// As many whole letters as there is room for.
  private static String shortened(String name) {
    int end = 0;
    for (int room = LONGEST; end < name.length(); ) {
      int letter = name.codePointAt(end);
      room -= Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (room < 0) break;
      end += Character.charCount(letter);
    }
    return name.substring(0, end);
  }
}
