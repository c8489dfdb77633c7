package com.sun.glass.ui.headless;

import java.util.Locale;
import javafx.scene.input.KeyCode;

/// What the keys of an English keyboard type.
final class LabKeys {
  private static final String SHIFTED_DIGITS = ")!@#$%^&*(";

  private LabKeys() {}

  static char[] typed(KeyCode key, boolean shift) {
    return text(key, shift).toCharArray();
  }

  private static String text(KeyCode key, boolean shift) {
    return switch (key) {
      case SPACE -> " ";
      case ENTER -> "\r";
      case TAB -> "\t";
      case BACK_SPACE -> "\b";
      case ESCAPE -> "\u001b";
      case DELETE -> "\u007f";
      case MINUS -> shift ? "_" : "-";
      case EQUALS -> shift ? "+" : "=";
      case COMMA -> shift ? "<" : ",";
      case PERIOD -> shift ? ">" : ".";
      case SLASH -> shift ? "?" : "/";
      case SEMICOLON -> shift ? ":" : ";";
      case QUOTE -> shift ? "\"" : "'";
      default -> letterOrDigit(key, shift);
    };
  }

  private static String letterOrDigit(KeyCode key, boolean shift) {
    if (key.isLetterKey()) return shift ? key.getChar() : key.getChar().toLowerCase(Locale.ROOT);
    if (!key.isDigitKey()) return "";
    if (key.isKeypadKey()) return String.valueOf(key.getCode() - KeyCode.NUMPAD0.getCode());
    if (!shift) return key.getChar();
    return String.valueOf(SHIFTED_DIGITS.charAt(key.getCode() - KeyCode.DIGIT0.getCode()));
  }
}
