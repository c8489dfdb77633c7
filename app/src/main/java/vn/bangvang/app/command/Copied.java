package vn.bangvang.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.app.command.show.Tree;
import vn.bangvang.app.words.Words;
import vn.bangvang.store.backup.Manifest;
import vn.bangvang.store.backup.Verification;

/// Tells what became of a copy.
final class Copied {
  private Copied() {}

  static Exit tell(Verification verification, String word, Arguments arguments, Terminal terminal) {
    switch (verification) {
      case Verification.Unsound(var because) -> {
        terminal.say(because);
        return Exit.REFUSED;
      }
      case Verification.Sound(var archive, var manifest, var leftOut) -> {
        terminal.say(Words.say(word, archive, manifest.entries(), manifest.attachments()));
        leftOut.forEach(terminal::say);
        if (arguments.has("json")) terminal.json(json(archive, manifest, leftOut));
        return leftOut.isEmpty() ? Exit.DONE : Exit.LOOK;
      }
    }
  }

  private static Map<String, Object> json(Path archive, Manifest manifest, List<String> leftOut) {
    var tables = new LinkedHashMap<String, Object>();
    for (Manifest.TableRows one : manifest.tables()) tables.put(one.table(), one.rows());
    return Tree.of(
        "file", archive.toString(),
        "madeAt", manifest.madeAt(),
        "journalEntries", manifest.entries(),
        "attachments", manifest.attachments(),
        "leftOut", leftOut,
        "rows", tables);
  }
}
