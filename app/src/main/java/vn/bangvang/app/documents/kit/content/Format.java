package vn.bangvang.app.documents.kit.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;

/// The ways a template may ask a value to be written: a closed list.
public enum Format {
  DATE("ngày", Kind.Single.DATE),
  LONG_DATE("ngày dài", Kind.Single.DATE),
  UPPER("hoa", Kind.Single.TEXT),
  LOWER("thường", Kind.Single.TEXT),
  NUMBER("số", Kind.Single.AMOUNT),
  TWO_DIGITS("hai số", Kind.Single.AMOUNT),
  /// No format asked: text as it is, 05/02/2026, 1.234,5.
  PLAIN("", Kind.Single.TEXT);

  private static final Locale VIETNAMESE = Locale.of("vi");

  private final String written;
  private final Kind.Single kind;

  Format(String written, Kind.Single kind) {
    this.written = written;
    this.kind = kind;
  }

  public String written() {
    return written;
  }

  public boolean isFor(Kind other) {
    return this == PLAIN || kind.equals(other);
  }

  public static Map<Slug, Format> bySlug() {
    var formats = new LinkedHashMap<Slug, Format>();
    for (var format : values()) formats.put(Slug.of(format.written), format);
    return formats;
  }

  public static Optional<Format> find(String written) {
    return Optional.ofNullable(bySlug().get(Slug.of(written)));
  }

  /// The formats that a template can name for that kind of field.
  public static List<String> named(Kind kind) {
    return Arrays.stream(values())
        .filter(format -> format.kind.equals(kind) && format != PLAIN)
        .map(Format::written)
        .toList();
  }

  public String shown(Content content) {
    return switch (content) {
      case Content.Text(var text) -> cased(text);
      case Content.Amount(var amount) ->
          this == TWO_DIGITS ? counted(amount) : Numbers.shown(amount);
      case Content.Date(var date) ->
          this == LONG_DATE ? spelled(date) : new PartialDate.Day(date).shown();
      case Content.Blank _ -> this == LONG_DATE ? Words.say("template.date", "…", "…", "…") : "";
      case Content.Condition _, Content.Rows _ ->
          throw new IllegalArgumentException(content + " has no text");
    };
  }

  private String cased(String text) {
    if (this == UPPER) return text.toUpperCase(VIETNAMESE);
    return this == LOWER ? text.toLowerCase(VIETNAMESE) : text;
  }

  private static String counted(BigDecimal amount) {
    boolean oneDigit = amount.signum() >= 0 && amount.compareTo(BigDecimal.TEN) < 0;
    return (oneDigit ? "0" : "") + Numbers.shown(amount);
  }

  /// Days below ten and the months 1 and 2 take a zero: decree 30/2020/NĐ-CP, annex I.
  private static String spelled(LocalDate date) {
    String day = "%02d".formatted(date.getDayOfMonth());
    return Words.say("template.date", day, month(date.getMonthValue()), date.getYear());
  }

  public static String month(int month) {
    return month < 3 ? "0" + month : String.valueOf(month);
  }
}
