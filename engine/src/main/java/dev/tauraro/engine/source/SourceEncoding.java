package dev.tauraro.engine.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** The encoding that a source file names in one of its first two lines. */
final class SourceEncoding {
  private static final String WORD = "coding";

  private SourceEncoding() {}

  /** The encoding that the first two lines name, or null. */
  static String declared(byte[] bytes, int from) {
    int start = from;
    for (int line = 0; line < 2 && start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
      String encoding = declaredIn(text);
      if (encoding != null) {
        return encoding;
      }
      if (!text.isBlank() && text.stripLeading().charAt(0) != '#') {
        return null;
      }
      boolean two = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      start = end + (two ? 2 : 1);
    }
    return null;
  }

  private static String declaredIn(String line) {
    int comment = line.indexOf('#');
    if (comment < 0 || !line.substring(0, comment).isBlank()) {
      return null;
    }
    for (int at = line.indexOf(WORD, comment); at >= 0; at = line.indexOf(WORD, at + 1)) {
      int i = at + WORD.length();
      if (i < line.length() && (line.charAt(i) == ':' || line.charAt(i) == '=')) {
        i++;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
          i++;
        }
        int end = i;
        while (end < line.length() && isNamePart(line.charAt(end))) {
          end++;
        }
        if (end > i) {
          return line.substring(i, end);
        }
      }
    }
    return null;
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }

  /** The name by which CPython's reader of files knows an encoding that it treats by itself. */
  static String normal(String encoding) {
    String plain = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    if (isOrBegins(plain, "utf-8")) {
      return "utf-8";
    }
    return isOrBegins(plain, "latin-1")
            || isOrBegins(plain, "iso-8859-1")
            || isOrBegins(plain, "iso-latin-1")
        ? "iso-8859-1"
        : encoding;
  }

  private static boolean isOrBegins(String text, String name) {
    return text.equals(name) || text.startsWith(name + "-");
  }

  /** The encoding with a name, in which ASCII characters are what they are; or null. */
  static Charset charset(String encoding) {
    String plain = normal(encoding).toLowerCase(Locale.ROOT).replace('_', '-');
    switch (plain) {
      case "u8":
      case "utf":
      case "cp65001":
        return StandardCharsets.UTF_8;
      case "mac-roman":
        plain = "x-MacRoman";
        break;
      default:
        break;
    }
    try {
      Charset charset = Charset.forName(plain);
      boolean ascii = charset.canEncode() && new String(new byte[] {'a'}, charset).equals("a");
      return ascii ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  /** What CPython says of bytes that an encoding does not have. */
  static String error(Charset charset, String declared, byte[] bytes, int at, int length) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return Utf8Source.error(bytes, 0, bytes.length);
    }
    String codec = declared.toLowerCase(Locale.ROOT).replace('-', '_');
    String reason = "illegal multibyte sequence";
    if (charset.equals(StandardCharsets.US_ASCII)) {
      codec = "ascii";
      reason = "ordinal not in range(128)";
    } else if (charset.newEncoder().maxBytesPerChar() == 1) {
      codec = "charmap";
      reason = "character maps to <undefined>";
    } else if (at + length >= bytes.length) {
      reason = "incomplete multibyte sequence";
    }
    return error(codec, bytes[at], at, 1, reason);
  }

  /** The text of a UnicodeDecodeError. */
  static String error(String codec, byte first, int at, int length, String reason) {
    String what =
        length == 1
            ? String.format(Locale.ROOT, "byte 0x%02x in position %d", first, at)
            : String.format(Locale.ROOT, "bytes in position %d-%d", at, at + length - 1);
    return "'" + codec + "' codec can't decode " + what + ": " + reason;
  }
}
