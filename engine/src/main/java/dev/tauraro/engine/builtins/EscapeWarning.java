package dev.tauraro.engine.builtins;

import dev.tauraro.engine.runtime.Warnings;

/** The warning about the first escape sequence in decoded bytes that the language does not know. */
final class EscapeWarning {
  private String message;

  /** A backslash before a character that needs none. */
  void unknown(int character) {
    keep("invalid escape sequence '\\" + (char) character + "'");
  }

  /** An octal number that no byte has. */
  void octal(int value) {
    keep("invalid octal escape sequence '\\" + Integer.toOctalString(value) + "'");
  }

  private void keep(String text) {
    if (message == null) {
      message = text;
    }
  }

  /** Warns, when there was such a sequence. */
  void issue() {
    if (message != null) {
      Warnings.deprecated(message);
    }
  }
}
