package vn.bangvang.app.exchange.word;

import static vn.bangvang.app.exchange.source.Refusal.demand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.plain.OldLetters;
import vn.bangvang.app.exchange.source.Draft;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.app.exchange.source.Refusal;
import vn.bangvang.app.exchange.word.part.Parts;
import vn.bangvang.app.exchange.word.part.Relations;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.encoding.Encoding;
import vn.bangvang.store.Progress;

/// A .docx as text.
public final class WordText {
  private static final String DOCUMENT = "officeDocument";

  private WordText() {}

  public static Draft of(Path file, Progress progress) throws IOException, Refusal {
    try (var parts = Parts.open(file)) {
      return read(parts, progress);
    } catch (XMLStreamException broken) {
      throw refusal(broken);
    } catch (ZipException _) {
      throw new Refusal("exchange.damaged.word");
    } catch (Parts.Swollen _) {
      throw new Refusal("exchange.bomb");
    }
  }

  private static Refusal refusal(XMLStreamException broken) {
    if (broken instanceof Paragraph.TooLong) return new Refusal("exchange.long");
    boolean isBomb =
        broken.getNestedException() instanceof Parts.Swollen
            || broken.getCause() instanceof Parts.Swollen;
    return new Refusal(isBomb ? "exchange.bomb" : "exchange.damaged.word");
  }

  private static Draft read(Parts parts, Progress progress)
      throws IOException, Refusal, XMLStreamException {
    String document = Relations.ofPackage(parts).part(DOCUMENT).orElse("word/document.xml");
    demand(parts.has(document), notWord(parts));
    demand(!parts.hasIn("xl/"), "exchange.kind.sheet");
    demand(!parts.hasIn("ppt/"), "exchange.kind.other");
    var first =
        new Document(parts, document, new Letters(Encoding.UNICODE, Letters.Fonts.TELL), progress);
    var lines = first.lines();
    var guessed = first.letters().guessed();
    boolean isAsTold =
        first.letters().found().isEmpty() || first.letters().fonts() == Letters.Fonts.TELL;
    if (guessed == Encoding.UNICODE && isAsTold) return draft(first, String.join("\n", lines));
    var letters = new Letters(guessed, first.letters().fonts());
    var again = new Document(parts, document, letters, progress);
    return draft(again, String.join("\n", again.lines()));
  }

  private static String notWord(Parts parts) {
    if (parts.hasIn("xl/")) return "exchange.kind.sheet";
    if (parts.has("content.xml")) return "exchange.kind.other";
    return parts.hasIn("word/") ? "exchange.damaged.word" : "exchange.kind.archive";
  }

  private static Draft draft(Document document, String text) {
    var notes = new ArrayList<>(OldLetters.notes(document.letters().found()));
    if (document.hasDeletions()) notes.add(Words.say("exchange.note.deleted"));
    return new Draft(text, notes);
  }
}
