package vn.bangvang.app.exchange;

import static vn.bangvang.app.exchange.source.Refusal.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.bangvang.app.exchange.pdf.PdfText;
import vn.bangvang.app.exchange.plain.OldLetters;
import vn.bangvang.app.exchange.plain.PlainText;
import vn.bangvang.app.exchange.source.Draft;
import vn.bangvang.app.exchange.source.Kind;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.app.exchange.source.Refusal;
import vn.bangvang.app.exchange.source.Tidy;
import vn.bangvang.app.exchange.word.Compound;
import vn.bangvang.app.exchange.word.WordText;
import vn.bangvang.app.words.Words;
import vn.bangvang.store.Progress;

/// A plan's document from an unknown hand, read as text: recognised by what is in it, not by its
/// name, and given up before it can do harm.
public final class PlanFile {
  private static final long MEGABYTE = 1L << 20;
  private static final long LARGEST = 20;
  private static final long LARGEST_PLAIN = 4;

  /// What came of it.
  public sealed interface Contents {
    /// Composed letters, "\n" between lines, a tab between the cells of a row; the notes are
    /// sentences about what was changed or left out.
    record Text(String text, List<String> notes) implements Contents {}

    record Refused(String because) implements Contents {}
  }

  private PlanFile() {}

  public static Contents read(Path file) {
    return read(file, Progress.UNOBSERVED);
  }

  public static Contents read(Path file, Progress progress) {
    try {
      return text(draft(file, progress));
    } catch (Refusal refusal) {
      return new Contents.Refused(refusal.sentence());
    } catch (IOException _) {
      return new Contents.Refused(Words.say("exchange.unreadable"));
    } catch (OutOfMemoryError _) {
      return new Contents.Refused(Words.say("exchange.bomb"));
    }
  }

  public static Contents pasted(String text) {
    try {
      demand(text.length() <= Letters.LONGEST, "exchange.long");
      return text(OldLetters.read(text));
    } catch (Refusal refusal) {
      return new Contents.Refused(refusal.sentence());
    }
  }

  private static Contents text(Draft draft) throws Refusal {
    demand(draft.text().length() <= Letters.LONGEST, "exchange.long");
    String text = Tidy.text(draft.text());
    demand(!text.isEmpty(), "exchange.empty");
    return new Contents.Text(text, draft.notes());
  }

  private static Draft draft(Path file, Progress progress) throws IOException, Refusal {
    demand(Files.isRegularFile(file), "exchange.unreadable");
    long size = Files.size(file);
    demand(size <= LARGEST * MEGABYTE, "exchange.large", size / MEGABYTE, LARGEST);
    var kind = Kind.of(start(file));
    return switch (kind) {
      case ZIP -> WordText.of(file, progress);
      case COMPOUND -> throw Compound.refusal(file);
      case PLAIN -> plain(file, size);
      case PDF -> PdfText.of(file, progress);
      case IMAGE, RICH_TEXT, WEB_PAGE, WORD_XML, ARCHIVE ->
          throw new Refusal("exchange.kind." + kind.word());
    };
  }

  private static byte[] start(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(Kind.ENOUGH);
    }
  }

  private static Draft plain(Path file, long size) throws IOException, Refusal {
    demand(size > 0, "exchange.empty");
    demand(size <= LARGEST_PLAIN * MEGABYTE, "exchange.large", size / MEGABYTE, LARGEST_PLAIN);
    return PlainText.of(Files.readAllBytes(file));
  }
}
