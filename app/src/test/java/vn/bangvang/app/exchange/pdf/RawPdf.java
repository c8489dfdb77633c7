package vn.bangvang.app.exchange.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A .pdf of one page that no program would write.
final class RawPdf {
  private final StringBuilder text =
      new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
  private int number = 2;

  private RawPdf() {
    object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
  }

  /// A page with this content.
  static RawPdf page(String head, String content) {
    return new RawPdf()
        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>").stream(
            head, content);
  }

  /// As many forms within one another, each of which is drawn several times.
  static RawPdf forms(int depth, int times) {
    var pdf =
        new RawPdf()
                .object(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + resources(5)
                        + ">>")
                .stream("", "/F Do ".repeat(times));
    for (int form = 5; form < 5 + depth; form++) {
      boolean isInnermost = form == 4 + depth;
      String head = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";
      if (isInnermost) pdf.stream(head, "0 0 m ");
      else pdf.stream(head + resources(form + 1), "/F Do ".repeat(times));
    }
    return pdf;
  }

  private static String resources(int form) {
    return "/Resources<</XObject<</F " + form + " 0 R>>>>";
  }

  private RawPdf object(String body) {
    text.append(number++).append(" 0 obj\n").append(body).append("\nendobj\n");
    return this;
  }

  RawPdf stream(String head, String content) {
    return object(
        "<</Length " + content.length() + head + ">>\nstream\n" + content + "\nendstream");
  }

  Path write(Path file) throws IOException {
    String whole = text + "trailer\n<</Root 1 0 R/Size " + number + ">>\n%%EOF\n";
    return Files.writeString(file, whole, ISO_8859_1);
  }
}
