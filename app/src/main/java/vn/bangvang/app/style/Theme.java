package vn.bangvang.app.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;

/// A set of colours.
public enum Theme {
  LIGHT,
  DARK,
  CONTRAST;

  List<String> tokens() {
    return switch (this) {
      case LIGHT -> List.of("tokens-light");
      case DARK -> List.of("tokens-dark");
      case CONTRAST -> List.of("tokens-dark", "tokens-contrast");
    };
  }

  /// The sheet below ours.
  String base() {
    return this == LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }
}
