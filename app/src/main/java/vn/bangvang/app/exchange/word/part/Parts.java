package vn.bangvang.app.exchange.word.part;

import static vn.bangvang.app.exchange.source.Refusal.demand;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.source.Refusal;
import vn.bangvang.store.Progress;

/// The parts of a .docx, unpacked only as they are read and only so far: what swells like a bomb is
/// not read to its end.
public final class Parts implements AutoCloseable {
  private static final int MOST_PARTS = 3000;
  private static final long LARGEST_TOTAL = 64L << 20;

  /// More came out of a part than any honest document holds.
  public static final class Swollen extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final ZipFile zip;
  private long unpacked;

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  public static Parts open(Path file) throws IOException, Refusal {
    try {
      var parts = new Parts(new ZipFile(file.toFile()));
      if (parts.zip.size() <= MOST_PARTS) return parts;
      parts.close();
      throw new Refusal("exchange.bomb");
    } catch (ZipException _) {
      throw new Refusal("exchange.damaged.zip");
    }
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  public boolean hasIn(String folder) {
    return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
  }

  private InputStream read(String name) throws IOException, Refusal {
    ZipEntry entry = zip.getEntry(name);
    demand(entry != null, "exchange.damaged.word");
    return new Counted(zip.getInputStream(entry));
  }

  public Elements elements(String name, Progress progress)
      throws IOException, Refusal, XMLStreamException {
    return new Elements(read(name), size(name), progress);
  }

  private long size(String name) {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? 0 : Math.max(0, entry.getSize());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// Counts what comes out of all parts.
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      if (one >= 0) count(1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      if (read > 0) count(read);
      return read;
    }

    private void count(int bytes) throws Swollen {
      unpacked += bytes;
      if (unpacked > LARGEST_TOTAL) throw new Swollen();
    }
  }
}
