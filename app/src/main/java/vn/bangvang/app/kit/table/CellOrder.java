package vn.bangvang.app.kit.table;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.NameOrder;

/// The order of texts in a table: dates by day, numbers by size, words by the Vietnamese alphabet.
final class CellOrder {
  private static final Pattern PARTS = Pattern.compile("\\d+| +|[^\\d ]+");

  private CellOrder() {}

  static String key(String text) {
    return DateText.read(text)
        .understood()
        .flatMap(PartialDate::latest)
        .map(LocalDate::toString)
        .orElseGet(() -> PARTS.matcher(text).replaceAll(part -> part(part.group())));
  }

  private static String part(String part) {
    if (part.isBlank()) return " ";
    boolean isNumber = Character.isDigit(part.charAt(0));
    return isNumber ? "0".repeat(Math.max(0, 12 - part.length())) + part : NameOrder.key(part);
  }
}
