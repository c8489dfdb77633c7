package vn.bangvang.app.exchange.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static vn.bangvang.app.exchange.source.Refusal.demand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import vn.bangvang.app.exchange.source.Refusal;

/// Unpacks every stream of a file once into nothing, before the file is opened: what swells too far
/// would be held in memory as a whole later. Pictures are left alone, for nobody looks at them.
final class Swelling {
  private static final long LARGEST_TOTAL = 100L << 20;
  private static final int LARGEST_BETWEEN = 32 << 20;
  private static final int LONGEST_HEAD = 2000;
  private static final Pattern STREAM = Pattern.compile(">>\\s*stream\r?\n");
  private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/\\w+)");
  private static final Pattern NAME = Pattern.compile("/(\\w+)");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private final byte[] bytes;
  private long unpacked;

  private Swelling(byte[] bytes) {
    this.bytes = bytes;
  }

  static void demandModest(Path file) throws IOException, Refusal {
    demand(new Swelling(Files.readAllBytes(file)).isModest(), "exchange.bomb");
  }

  private boolean isModest() {
    String text = new String(bytes, ISO_8859_1);
    for (var stream = STREAM.matcher(text); stream.find() && unpacked <= LARGEST_TOTAL; ) {
      String head = text.substring(Math.max(0, stream.start() - LONGEST_HEAD), stream.start());
      String own = head.substring(Math.max(0, head.lastIndexOf(" obj")));
      if (!PICTURE.matcher(own).find()) unpack(stream.end(), filters(own));
    }
    return unpacked <= LARGEST_TOTAL;
  }

  private static List<String> filters(String head) {
    var found = FILTERS.matcher(head);
    if (!found.find()) return List.of();
    return NAME.matcher(found.group(1)).results().map(name -> name.group(1)).toList();
  }

  private void unpack(int start, List<String> filters) {
    InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
    for (String filter : filters) {
      var out = new Counted();
      try {
        FilterFactory.INSTANCE.getFilter(filter).decode(in, out, new COSDictionary(), 0);
      } catch (IOException | RuntimeException _) {
        return;
      }
      in = new ByteArrayInputStream(out.kept.toByteArray());
    }
  }

  /// Keeps the beginning, in case that it is packed once more.
  private final class Counted extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      unpacked += length;
      if (unpacked > LARGEST_TOTAL) throw new IOException("too much");
      if (kept.size() <= LARGEST_BETWEEN) kept.write(from, start, length);
    }
  }
}
