package vn.bangvang.domain.shared;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.shared.text.Texts;

/// A date as exact as it is known: plans speak of quarters and of conferences still to be held,
/// people of a year of birth.
public sealed interface PartialDate {
  record Day(LocalDate date) implements PartialDate {}

  record InMonth(YearMonth month) implements PartialDate {}

  record InQuarter(int year, int quarter) implements PartialDate {
    public InQuarter {
      if (quarter < 1 || quarter > 4) throw new IllegalArgumentException("quarter " + quarter);
    }
  }

  record InYear(int year) implements PartialDate {}

  /// Something that has no date yet: "khi tổ chức Hội nghị …".
  record Event(String text) implements PartialDate {
    public Event {
      text = Texts.line(text);
    }
  }

  /// The same day in every year: "trước ngày 10/12 hằng năm".
  record YearlyOn(MonthDay day) implements PartialDate {}

  record Unknown() implements PartialDate {}

  DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");

  static PartialDate unknown() {
    return new Unknown();
  }

  static PartialDate on(int year, int month, int day) {
    return new Day(LocalDate.of(year, month, day));
  }

  /// As it stands in tables and forms: 30/12/2023, 12/2023, Quý IV/2023, 2023.
  default String shown() {
    return switch (this) {
      case Day(var date) -> SHORT.format(date);
      case InMonth(var month) -> "%02d/%d".formatted(month.getMonthValue(), month.getYear());
      case InQuarter(int year, int quarter) ->
          Sentences.say("date.quarter", List.of("I", "II", "III", "IV").get(quarter - 1), year);
      case InYear(int year) -> String.valueOf(year);
      case Event(var text) -> text;
      case YearlyOn(var day) -> Sentences.say("date.yearly", DAY_AND_MONTH.format(day));
      case Unknown _ -> "";
    };
  }

  /// As it stands in a sentence: ngày 30/12/2023, tháng 12/2023, Quý IV/2023, năm 2023.
  default String inSentence() {
    return switch (this) {
      case Day _ -> Sentences.say("date.on.day", shown());
      case InMonth _ -> Sentences.say("date.in.month", shown());
      case InYear _ -> Sentences.say("date.in.year", shown());
      case YearlyOn _ -> Sentences.say("date.on.day", shown());
      case InQuarter _, Event _, Unknown _ -> shown();
    };
  }

  /// The first day on which it can be; nothing where there is no last one either.
  default Optional<LocalDate> earliest() {
    return switch (this) {
      case Day(var date) -> Optional.of(date);
      case InMonth(var month) -> Optional.of(month.atDay(1));
      case InQuarter(int year, int quarter) -> Optional.of(LocalDate.of(year, quarter * 3 - 2, 1));
      case InYear(int year) -> Optional.of(LocalDate.of(year, 1, 1));
      case Event _, YearlyOn _, Unknown _ -> Optional.empty();
    };
  }

  /// The last day on which it can be; nothing for what has no date or has one every year.
  default Optional<LocalDate> latest() {
    return switch (this) {
      case Day(var date) -> Optional.of(date);
      case InMonth(var month) -> Optional.of(month.atEndOfMonth());
      case InQuarter(int year, int quarter) ->
          Optional.of(YearMonth.of(year, quarter * 3).atEndOfMonth());
      case InYear(int year) -> Optional.of(LocalDate.of(year, 12, 31));
      case Event _, YearlyOn _, Unknown _ -> Optional.empty();
    };
  }
}
