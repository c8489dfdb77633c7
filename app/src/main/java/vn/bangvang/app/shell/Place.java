package vn.bangvang.app.shell;

import java.util.Locale;
import vn.bangvang.app.kit.Icon;

/// The places of the program in the order of the rail.
public enum Place {
  HOME,
  PLANS,
  UNITS,
  NOMINATIONS,
  COUNCIL,
  AWARDS,
  TASKS,
  REPORTS,
  HISTORY,
  SETUP,
  HELP;

  /// The name of its page of help.
  public String topic() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key of its words: "place.home".
  public String word() {
    return "place." + topic();
  }

  public Icon icon() {
    return Icon.valueOf(name());
  }

  /// Below the others on the rail.
  boolean isApart() {
    return this == SETUP || this == HELP;
  }
}
