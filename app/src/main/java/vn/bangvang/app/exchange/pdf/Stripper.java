package vn.bangvang.app.exchange.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.bangvang.app.exchange.source.Letters;
import vn.bangvang.store.Progress;

/// Takes the letters of every page from PDFBox, with their places; the lines are put together here,
/// for a plan's head has two columns.
final class Stripper extends PDFTextStripper {
  private final Letters letters;
  private final Progress progress;
  private final Drawing drawing = new Drawing();
  private final List<Page> pages = new ArrayList<>();
  private final List<Integer> silent = new ArrayList<>();
  private boolean hasDrawnLetters;

  Stripper(Letters letters, Progress progress) {
    this.letters = letters;
    this.progress = progress;
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  /// The pages with letters.
  List<Page> pages(PDDocument document) throws IOException {
    getText(document);
    return pages;
  }

  /// The numbers of pages that show something, but no letter.
  List<Integer> silent() {
    return silent;
  }

  /// Something was written, even if nobody can tell which letters.
  boolean hasDrawnLetters() {
    return hasDrawnLetters;
  }

  @Override
  protected void startPage(PDPage page) {
    progress.step(getCurrentPageNo(), document.getNumberOfPages());
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    for (var streams = page.getContentStreams(); streams.hasNext(); )
      drawing.unpack(streams.next().getCOSObject());
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    drawing.form(form.getCOSObject(), () -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    drawing.form(form.getCOSObject(), () -> super.showTransparencyGroup(form));
  }

  /// The library would go on after most faults.
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    if (fault instanceof Drawing.GivenUp) throw fault;
    super.operatorException(operator, operands, fault);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    demandShort();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    demandShort();
    hasDrawnLetters = true;
    super.showGlyph(matrix, font, code, displacement);
  }

  private void demandShort() throws Drawing.GivenUp {
    drawing.step();
    if (letters.isTooLong()) throw new Drawing.GivenUp("exchange.long");
  }

  @Override
  protected void writePage() {
    Map<Float, List<Glyph>> byDirection = new TreeMap<>();
    for (var article : charactersByArticle)
      for (TextPosition at : article)
        byDirection.computeIfAbsent(at.getDir(), _ -> new ArrayList<>()).add(Glyph.of(at));
    if (byDirection.isEmpty()) silent.add(getCurrentPageNo());
    byDirection.values().stream()
        .max(Comparator.comparingInt(List::size))
        .map(glyphs -> Page.of(glyphs, letters))
        .ifPresent(pages::add);
  }
}
