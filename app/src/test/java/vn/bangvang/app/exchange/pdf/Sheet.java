package vn.bangvang.app.exchange.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A .pdf drawn line by line, in points from the upper left corner.
final class Sheet implements AutoCloseable {
  static final float LEFT = 85;
  static final float RIGHT = 538;
  private static final float SIZE = 13;
  private static final String FONT = "/vn/bangvang/app/style/fonts/BeVietnamPro_400Regular.ttf";

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.A4);

  Sheet() throws IOException {
    try (var in = Objects.requireNonNull(Sheet.class.getResourceAsStream(FONT))) {
      font = PDType0Font.load(document, in);
    }
    document.addPage(page);
  }

  PDDocument document() {
    return document;
  }

  Sheet turn() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  Sheet at(float x, float y, String text) {
    return at(font, x, y, text);
  }

  Sheet at(PDFont other, float x, float y, String text) {
    try (var content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(other, SIZE);
      content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Something that is no text, as a scan is.
  Sheet picture() throws IOException {
    try (var content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.addRect(LEFT, LEFT, RIGHT, RIGHT);
      content.fill();
    }
    return this;
  }

  /// Ends at the right margin.
  Sheet full(float x, float y, String text) throws IOException {
    String[] words = text.split(" ", -1);
    float width = 0;
    for (String word : words) width += width(word);
    float gap = (RIGHT - x - width) / (words.length - 1);
    float at = x;
    for (String word : words) {
      at(at, y, word);
      at += width(word) + gap;
    }
    return this;
  }

  private float width(String word) throws IOException {
    return font.getStringWidth(word) / 1000 * SIZE;
  }

  Path write(Path file) throws IOException {
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
