package vn.bangvang.app.exchange.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;

/// The ways in which streams are packed.
final class Filters {
  /// Those that serve for text; the others are for pictures, and for nothing else in a plan.
  private static final Set<String> TEXT =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL",
          "Crypt");

  private Filters() {}

  static boolean isOfText(String filter) {
    return TEXT.contains(filter);
  }

  static boolean areOfText(List<COSName> filters) {
    return filters.stream().map(COSName::getName).allMatch(Filters::isOfText);
  }
}
