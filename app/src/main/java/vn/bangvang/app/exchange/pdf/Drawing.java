package vn.bangvang.app.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// How much has been drawn of a file, so that what draws without end is given up.
final class Drawing {
  private static final long MOST_STEPS = 3_000_000;
  private static final long LARGEST_TOTAL = 32L << 20;
  private static final int MOST_FORMS = 3000;
  private static final int DEEPEST = 12;

  private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();
  private long steps;
  private long total;
  private int forms;
  private int depth;

  /// No plan draws so; the key of the sentence that says what it does.
  static final class GivenUp extends IOException {
    private static final long serialVersionUID = 1L;
    private final String key;

    GivenUp(String key) {
      super(key);
      this.key = key;
    }

    String because() {
      return key;
    }
  }

  /// Draws what is drawn within something else.
  interface Within {
    void draw() throws IOException;
  }

  void step() throws GivenUp {
    if (++steps > MOST_STEPS) throw new GivenUp("exchange.long");
  }

  /// Each time that something is drawn, it is unpacked anew.
  void unpack(COSStream stream) throws IOException {
    if (!Filters.areOfText(new PDStream(stream).getFilters())) throw new GivenUp("exchange.bomb");
    Long size = sizes.get(stream);
    if (size == null) {
      try (var in = stream.createInputStream()) {
        size = in.transferTo(OutputStream.nullOutputStream());
      }
      sizes.put(stream, size);
    }
    total += size;
    if (total > LARGEST_TOTAL) throw new GivenUp("exchange.bomb");
  }

  void form(COSStream form, Within within) throws IOException {
    if (++forms > MOST_FORMS || depth >= DEEPEST) throw new GivenUp("exchange.nested");
    unpack(form);
    depth++;
    try {
      within.draw();
    } finally {
      depth--;
    }
  }
}
