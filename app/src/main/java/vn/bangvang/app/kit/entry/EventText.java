package vn.bangvang.app.kit.entry;

import java.util.regex.Pattern;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;

/// A date, or words about something that has no date yet. What begins like a date has to be one.
final class EventText {
  private static final Pattern LIKE_A_DATE =
      Pattern.compile("(?iu)\\s*(?:(?:ngày|tháng|quý|năm)\\s*)?[\\divx]+(?:[/.\\s-].*)?");

  private EventText() {}

  static Reading<PartialDate> read(String typed) {
    var date = DateText.read(typed);
    boolean isDate = date.understood().isPresent() || LIKE_A_DATE.matcher(typed).matches();
    return isDate ? date : Reading.of(new PartialDate.Event(typed));
  }
}
