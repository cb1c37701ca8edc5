package dev.tauraro.engine.source;

import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 as CPython's tokenizer does: a name or string that is none is an error where it
 * ends, but comments may hold any bytes.
 */
final class Utf8Source {
  private static final char REPLACEMENT = '\ufffd';
  private static final int MOST_OF_PREFIX = 2;

  private final String name;
  private final byte[] bytes;
  private int at;

  private Utf8Source(String name, byte[] bytes, int start) {
    this.name = name;
    this.bytes = bytes;
    this.at = start;
  }

  static SourceText decode(String name, byte[] bytes, int start) {
    if (firstBad(bytes, start, bytes.length) >= 0) {
      new Utf8Source(name, bytes, start).check();
    }
    return text(name, bytes, start);
  }

  /** The text with characters of replacement for what is wrong. */
  private static SourceText text(String name, byte[] bytes, int start) {
    return new SourceText(name, text(bytes, start, bytes.length));
  }

  // The JVM replaces other groups of bytes than CPython, by whose columns errors are shown.
  private static String text(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int done = from;
    while (done < to) {
      int bad = firstBad(bytes, done, to);
      int end = bad < 0 ? to : bad;
      text.append(new String(bytes, done, end - done, StandardCharsets.UTF_8));
      done = end;
      if (bad >= 0) {
        text.append(REPLACEMENT);
        done += Math.max(1, -good(bytes, bad, to));
      }
    }
    return text.toString();
  }

  // --- Names and strings ----------------------------------------------------------------------

  private void check() {
    int start = at;
    while (at < bytes.length) {
      byte c = bytes[at];
      if (c == '#') {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (c == '"' || c == '\'') {
        checkString(start, "");
      } else if (isWord(c)) {
        int word = at;
        while (at < bytes.length && isWord(bytes[at])) {
          at++;
        }
        if (at < bytes.length && at - word <= MOST_OF_PREFIX && isQuote(bytes[at])) {
          checkString(start, new String(bytes, word, at - word, StandardCharsets.ISO_8859_1));
        } else {
          check(start, word, at, at - 1);
        }
      } else {
        at++;
      }
    }
  }

  private static boolean isQuote(byte c) {
    return c == '"' || c == '\'';
  }

  private static boolean isWord(byte c) {
    return c < 0 || c == '_' || Character.isLetterOrDigit(c);
  }

  /** Goes behind a string, whose quote comes next. */
  private void checkString(int start, String prefix) {
    byte quote = bytes[at];
    boolean triple = at + 2 < bytes.length && bytes[at + 1] == quote && bytes[at + 2] == quote;
    at += triple ? 3 : 1;
    int first = at;
    boolean escapes = prefix.indexOf('f') >= 0 || prefix.indexOf('F') >= 0;
    while (at < bytes.length && !ends(quote, triple)) {
      escapes |= bytes[at] == '\\';
      at += bytes[at] == '\\' ? 2 : 1;
    }
    int last = Math.min(at, bytes.length);
    at = Math.min(last + (triple ? 3 : 1), bytes.length);
    if (prefix.indexOf('b') >= 0 || prefix.indexOf('B') >= 0) {
      return;
    }
    if (!escapes || prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0) {
      check(start, first, last, at);
      return;
    }
    // Where there may be escapes, each run of other characters than those of ASCII is by itself.
    for (int i = first; i < last; i++) {
      int run = i;
      while (i < last && bytes[i] < 0) {
        i++;
      }
      check(start, run, i, at);
    }
  }

  private boolean ends(byte quote, boolean triple) {
    if (!triple) {
      return bytes[at] == quote || bytes[at] == '\n';
    }
    return bytes[at] == quote
        && at + 2 < bytes.length
        && bytes[at + 1] == quote
        && bytes[at + 2] == quote;
  }

  /** Fails when a range is no UTF-8; that is shown at another offset. */
  private void check(int start, int from, int to, int shown) {
    if (firstBad(bytes, from, to) < 0) {
      return;
    }
    SourceText source = text(name, bytes, start);
    int place = text(bytes, start, shown).length();
    String message = "(unicode error) " + error(bytes, from, to);
    throw new SyntaxException(
        source, Diagnostic.syntaxError(source, message, place, place).withoutEnd(), false);
  }

  // --- UTF-8 ----------------------------------------------------------------------------------

  /** The first byte in a range that is not part of a character, or -1. */
  static int firstBad(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      int length = good(bytes, i, to);
      if (length <= 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /** What CPython says of a range that is no UTF-8; positions count from its beginning. */
  static String error(byte[] bytes, int from, int to) {
    int bad = firstBad(bytes, from, to);
    int length = -good(bytes, bad, to);
    String reason = "invalid continuation byte";
    if (length == 0) {
      reason = "invalid start byte";
      length = 1;
    } else if (bad + length == to) {
      reason = "unexpected end of data";
    }
    return SourceEncoding.error("utf-8", bytes[bad], bad - from, length, reason);
  }

  /**
   * The length of the character at an offset; 0 when none begins so, and when it is broken off less
   * than 0: how many bytes fit, negated.
   */
  private static int good(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    int more = Utf8Bytes.following(first);
    for (int i = 1; i <= more; i++) {
      int next = at + i < to ? bytes[at + i] & 0xff : 0;
      if (!Utf8Bytes.continues(first, i, next)) {
        return -i;
      }
    }
    return more == 0 ? 0 : more + 1;
  }
}
