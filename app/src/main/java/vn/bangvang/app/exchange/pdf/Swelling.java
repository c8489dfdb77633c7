package vn.bangvang.app.exchange.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static vn.bangvang.app.exchange.source.Refusal.demand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
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
  private static final long LARGEST_TOTAL = 64L << 20;
  private static final int MOST_STREAMS = 20_000;

  /// LZW is unpacked sign by sign, many times as slowly as the others.
  private static final int WEIGHT_OF_LZW = 8;

  private static final int LARGEST_BETWEEN = 32 << 20;
  private static final int LONGEST_HEAD = 2000;
  private static final Pattern STREAM = Pattern.compile(">>\\s*stream\r?\n");
  private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/\\w+)");
  private static final Pattern NAME = Pattern.compile("/(\\w+)");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private final byte[] bytes;
  private long work;

  private Swelling(byte[] bytes) {
    this.bytes = bytes;
  }

  static void demandModest(Path file) throws IOException, Refusal {
    demand(new Swelling(Files.readAllBytes(file)).isModest(), "exchange.bomb");
  }

  private boolean isModest() {
    String text = new String(bytes, ISO_8859_1);
    int streams = 0;
    for (var stream = STREAM.matcher(text); stream.find() && work <= LARGEST_TOTAL; ) {
      if (++streams > MOST_STREAMS) return false;
      String head = text.substring(Math.max(0, stream.start() - LONGEST_HEAD), stream.start());
      String own = head.substring(Math.max(0, head.lastIndexOf(" obj")));
      if (!PICTURE.matcher(own).find()) unpack(stream.end(), filters(own));
    }
    return work <= LARGEST_TOTAL;
  }

  private static List<String> filters(String head) {
    var found = FILTERS.matcher(head);
    if (!found.find()) return List.of();
    return NAME.matcher(found.group(1)).results().map(name -> name.group(1)).toList();
  }

  private void unpack(int start, List<String> filters) {
    InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
    for (String filter : filters) {
      if (!Filters.isOfText(filter)) return;
      var out = new Counted(filter.startsWith("LZW") ? WEIGHT_OF_LZW : 1);
      try {
        var counted = new Taken(in);
        FilterFactory.INSTANCE.getFilter(filter).decode(counted, out, new COSDictionary(), 0);
      } catch (IOException | RuntimeException _) {
        return;
      }
      in = new ByteArrayInputStream(out.kept.toByteArray());
    }
  }

  private void add(long more) throws IOException {
    work += more;
    if (work > LARGEST_TOTAL) throw new IOException("too much");
  }

  /// Some filters take in blanks without end and give nothing out.
  private final class Taken extends FilterInputStream {
    Taken(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      add(1);
      return super.read();
    }

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
      int taken = super.read(to, start, length);
      add(Math.max(0, taken));
      return taken;
    }
  }

  /// Keeps the beginning, in case that it is packed once more.
  private final class Counted extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int weight;

    Counted(int weight) {
      this.weight = weight;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      add((long) length * weight);
      if (kept.size() <= LARGEST_BETWEEN) kept.write(from, start, length);
    }
  }
}
