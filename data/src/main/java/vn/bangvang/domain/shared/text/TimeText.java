package vn.bangvang.domain.shared.text;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time of day as it is typed and as papers say it.
public final class TimeText {
  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})(?:\\s*(?:[:hg.]|giờ)\\s*(\\d{1,2})?(?:\\s*(?:phút|p|'))?)?");

  private TimeText() {}

  /// 14:30, 14h30, 14h, 14 giờ 30 phút, 8.
  public static Reading<LocalTime> read(String typed) {
    String text = Texts.line(typed).toLowerCase(Locale.ROOT);
    Matcher found = TYPED.matcher(text);
    if (!found.matches()) return Reading.refused("time.unclear", text);
    int hour = Integer.parseInt(found.group(1));
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    if (hour > 23 || minute > 59) return Reading.refused("time.unclear", text);
    return Reading.of(LocalTime.of(hour, minute));
  }

  public static String shown(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  /// "14 giờ 00 phút".
  public static String inWords(LocalTime time) {
    return Sentences.say(
        "time.in.words", Numbers.count(time.getHour()), Numbers.count(time.getMinute()));
  }
}
