package vn.bangvang.app.documents.kit.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.bangvang.app.words.Words;

/// The parts of a .docx in their order.
public record WordFile(Map<String, byte[]> parts) {
  public static final String DOCUMENT = "word/document.xml";

  /// Not midnight: Java takes that for "before 1980" and adds a time that knows the time zone.
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 1);

  /// What came of opening a file that somebody else wrote.
  public sealed interface Opening {
    record Opened(WordFile file) implements Opening {}

    record Refused(String because) implements Opening {}
  }

  public WordFile {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  public static Opening open(Path path) {
    try {
      return new Opening.Opened(new Guard(path).read());
    } catch (Guard.Refusal refusal) {
      return new Opening.Refused(refusal.because());
    } catch (IOException _) {
      return new Opening.Refused(Words.say("template.file.unreadable"));
    }
  }

  /// A file that is no file of its own: one of the factory templates.
  public static Opening open(InputStream in) {
    try {
      Path copy = Files.createTempFile("template", ".docx");
      try (in) {
        Files.write(copy, in.readAllBytes());
        return open(copy);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public Document xml(String part) throws SAXException {
    byte[] bytes = parts.get(part);
    if (bytes == null) throw new SAXException("no " + part);
    return Xml.parse(bytes);
  }

  public WordFile with(Map<String, byte[]> changed) {
    var all = new LinkedHashMap<>(parts);
    all.putAll(changed);
    return new WordFile(all);
  }

  /// The same parts always give the same bytes.
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
