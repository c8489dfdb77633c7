package vn.bangvang.app.documents.kit.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.xml.sax.SAXException;
import vn.bangvang.app.words.Words;

/// Reads a .docx from an unknown hand and stops before it can do harm: bombs, entities, macros,
/// contents that would be fetched from elsewhere.
final class Guard {
  private static final long LARGEST_FILE = 20L << 20;
  private static final int LARGEST_PART = 32 << 20;
  private static final long LARGEST_TOTAL = 64L << 20;
  private static final int MOST_PARTS = 500;
  private static final long STEEPEST = 100;
  private static final int UNSUSPICIOUS = 100 << 10;

  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;

    Refusal(String key) {
      super(key);
      this.key = key;
    }

    String because() {
      return Words.say(key);
    }
  }

  private final Path path;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private long total;

  Guard(Path path) {
    this.path = path;
  }

  WordFile read() throws IOException, Refusal {
    demand(Files.size(path) <= LARGEST_FILE, "template.file.large");
    try (var zip = new ZipFile(path.toFile())) {
      demand(zip.size() <= MOST_PARTS, "template.file.large");
      for (var entries = zip.entries(); entries.hasMoreElements(); )
        part(zip, entries.nextElement());
    } catch (ZipException _) {
      throw new Refusal(isOldWord() ? "template.file.old" : "template.file.not.word");
    }
    demand(parts.containsKey(WordFile.DOCUMENT), "template.file.not.word");
    return new WordFile(parts);
  }

  private void part(ZipFile zip, ZipEntry entry) throws IOException, Refusal {
    if (entry.isDirectory()) return;
    byte[] bytes;
    try (var in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(LARGEST_PART + 1);
    }
    total += bytes.length;
    demand(bytes.length <= LARGEST_PART && total <= LARGEST_TOTAL, "template.file.large");
    long packed = Math.max(1, entry.getCompressedSize());
    demand(bytes.length < UNSUSPICIOUS || bytes.length / packed < STEEPEST, "template.file.large");
    demandHarmless(entry.getName(), bytes);
    parts.put(entry.getName(), bytes);
  }

  private static void demandHarmless(String name, byte[] bytes) throws Refusal {
    demand(!name.endsWith("vbaProject.bin") && !name.contains("/activeX/"), "template.file.macro");
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) return;
    String text = new String(bytes, ISO_8859_1);
    demand(!text.contains("<!DOCTYPE"), "template.file.damaged");
    if (name.endsWith(".rels") && text.contains("External")) demandLocal(bytes);
  }

  /// Links may lead out; pictures, templates and objects must be in the file itself, except the
  /// template on the clerk's own disk, which Word notes in every file made from it.
  private static void demandLocal(byte[] relations) throws Refusal {
    try {
      for (var relation : Xml.children(Xml.parse(relations).getDocumentElement())) {
        if (!relation.getAttribute("TargetMode").equals("External")) continue;
        String type = relation.getAttribute("Type");
        String target = relation.getAttribute("Target");
        boolean isOwnTemplate =
            type.endsWith("/attachedTemplate") && target.matches("file:///[A-Za-z]:.*");
        demand(type.endsWith("/hyperlink") || isOwnTemplate, "template.file.outside");
      }
    } catch (SAXException _) {
      throw new Refusal("template.file.damaged");
    }
  }

  private boolean isOldWord() throws IOException {
    try (var in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
    }
  }

  private static void demand(boolean holds, String otherwise) throws Refusal {
    if (!holds) throw new Refusal(otherwise);
  }
}
