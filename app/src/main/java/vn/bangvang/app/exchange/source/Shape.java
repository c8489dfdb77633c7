package vn.bangvang.app.exchange.source;

import java.util.Locale;

/// Whether letters are shown as they were typed.
public enum Shape {
  AS_TYPED,
  CAPITALS;

  String show(String text) {
    return switch (this) {
      case AS_TYPED -> text;
      case CAPITALS -> text.toUpperCase(Locale.ROOT);
    };
  }
}
