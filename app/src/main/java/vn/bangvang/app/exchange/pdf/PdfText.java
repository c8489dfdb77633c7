package vn.bangvang.app.exchange.pdf;

import static vn.bangvang.app.exchange.source.Refusal.demand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.bangvang.app.exchange.plain.OldLetters;
import vn.bangvang.app.exchange.source.Draft;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.app.exchange.source.Refusal;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.encoding.Encoding;
import vn.bangvang.store.Progress;

/// A .pdf with a text layer as text.
public final class PdfText {
  private static final int MOST_PAGES = 300;

  /// Told in technical English about every fault of a file; what matters of it becomes a refusal.
  private static final List<Logger> COMPLAINTS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private PdfText() {}

  public static Draft of(Path file, Progress progress) throws IOException, Refusal {
    COMPLAINTS.forEach(logger -> logger.setLevel(Level.OFF));
    Swelling.demandModest(file);
    OneFont.forAllMissing();
    try (var document = Loader.loadPDF(file.toFile())) {
      int pages = document.getNumberOfPages();
      demand(pages <= MOST_PAGES, "exchange.pages", pages, MOST_PAGES);
      return read(document, progress);
    } catch (InvalidPasswordException _) {
      throw new Refusal("exchange.password.pdf");
    } catch (Drawing.GivenUp given) {
      throw new Refusal(given.because());
    } catch (Progress.Cancelled given) {
      throw given;
    } catch (IOException | RuntimeException | StackOverflowError _) {
      throw new Refusal("exchange.damaged.pdf");
    }
  }

  private static Draft read(PDDocument document, Progress progress) throws IOException, Refusal {
    var letters = new Letters(Encoding.UNICODE, Letters.Fonts.TELL);
    var stripper = new Stripper(letters, progress);
    var pages = stripper.pages(document);
    demand(!pages.isEmpty(), stripper.hasDrawnLetters() ? "exchange.garbled" : "exchange.scan");
    String text = String.join("\n", Flow.of(Margins.cleared(pages)));
    demand(isReadable(text), "exchange.garbled");
    return draft(text, letters, stripper.silent());
  }

  private static Draft draft(String text, Letters letters, List<Integer> silent) {
    var draft =
        letters.found().isEmpty()
            ? OldLetters.read(text)
            : new Draft(text, OldLetters.notes(letters.found()));
    var notes = new ArrayList<>(draft.notes());
    String numbers = silent.stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (!silent.isEmpty()) notes.add(Words.say("exchange.note.pages", numbers));
    return new Draft(draft.text(), notes);
  }

  /// Letters without a meaning of their own come out of fonts that were cut up when they were
  /// embedded.
  private static boolean isReadable(String text) {
    long letters = text.chars().filter(sign -> !Character.isWhitespace(sign)).count();
    long meaningless = text.chars().filter(PdfText::isMeaningless).count();
    return meaningless * 5 < letters;
  }

  private static boolean isMeaningless(int sign) {
    return sign == 0xFFFD
        || Character.getType(sign) == Character.PRIVATE_USE
        || (Character.isISOControl(sign) && !Character.isWhitespace(sign));
  }
}
