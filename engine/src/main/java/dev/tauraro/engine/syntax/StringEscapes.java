package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.CharacterNames;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decodes the escape sequences of a str literal and unifies its line breaks. */
final class StringEscapes {
  private final TokenStream in;
  private final char[] text;
  private final int literal;
  private final int from;
  private final int to;
  private final StringBuilder out;
  private final Set<Integer> splits = new HashSet<>();
  private int at;
  private boolean warned;

  private StringEscapes(TokenStream in, int literal, int from, int to) {
    this.in = in;
    this.literal = literal;
    this.text = in.text();
    this.from = from;
    this.to = to;
    this.out = new StringBuilder(to - from);
  }

  /** The value of a range of the literal that begins at an offset. */
  static String decode(TokenStream in, int literal, int from, int to, boolean raw) {
    char[] text = in.text();
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == '\r' || (c == '\\' && !raw)) {
        return new StringEscapes(in, literal, from, to).decodeFrom(i, raw);
      }
    }
    return new String(text, from, to - from);
  }

  /** As {@link #decode}, but surrogates of two escapes remain two characters. */
  static Object value(TokenStream in, int literal, int from, int to, boolean raw) {
    char[] text = in.text();
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == '\r' || (c == '\\' && !raw)) {
        StringEscapes escapes = new StringEscapes(in, literal, from, to);
        String joined = escapes.decodeFrom(i, raw);
        return escapes.splits.isEmpty() ? joined : escapes.split(joined);
      }
    }
    return new String(text, from, to - from);
  }

  private Expr.SplitText split(String joined) {
    List<Integer> codePoints = new ArrayList<>();
    for (int i = 0; i < joined.length(); ) {
      int c = splits.contains(i + 1) ? joined.charAt(i) : joined.codePointAt(i);
      codePoints.add(c);
      i += Character.charCount(c);
    }
    return new Expr.SplitText(codePoints);
  }

  private String decodeFrom(int first, boolean raw) {
    out.append(text, from, first - from);
    at = first;
    while (at < to) {
      char c = text[at++];
      if (c == '\r') {
        lineBreak(true);
      } else if (c == '\\' && !raw) {
        escape();
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void lineBreak(boolean keep) {
    if (at < to && text[at] == '\n') {
      at++;
    }
    if (keep) {
      out.append('\n');
    }
  }

  private void escape() {
    int start = at - 1;
    if (at >= to) {
      // Only before the brace of an f-string.
      if (!warned) {
        in.warnOfEscape('{', literal);
      }
      out.append('\\');
      return;
    }
    char c = text[at++];
    switch (c) {
      case '\n' -> {}
      case '\r' -> lineBreak(false);
      case '\\', '\'', '"' -> out.append(c);
      case 'a' -> out.append('\u0007');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'v' -> out.append('\u000b');
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      case 'x' -> hex(start, 2, "truncated \\xXX escape");
      case 'u' -> hex(start, 4, "truncated \\uXXXX escape");
      case 'U' -> hex(start, 8, "truncated \\UXXXXXXXX escape");
      case 'N' -> named(start);
      default -> {
        if (!warned) {
          in.warnOfEscape(c, literal);
          warned = true;
        }
        out.append('\\').append(c);
      }
    }
  }

  private void octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && at < to && text[at] >= '0' && text[at] <= '7'; i++) {
      value = value * 8 + text[at++] - '0';
    }
    out.append((char) value);
  }

  private void hex(int start, int digits, String truncated) {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at < to && text[at] < 128 ? Character.digit(text[at], 16) : -1;
      if (digit < 0) {
        throw error(start, at, truncated);
      }
      value = value * 16 + digit;
      at++;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw error(start, at, "illegal Unicode character");
    }
    int length = out.length();
    boolean follows =
        value >= Character.MIN_LOW_SURROGATE
            && value <= Character.MAX_LOW_SURROGATE
            && length > 0
            && Character.isHighSurrogate(out.charAt(length - 1));
    if (follows) {
      splits.add(length);
    }
    out.appendCodePoint((int) value);
  }

  private void named(int start) {
    if (at >= to || text[at] != '{') {
      throw error(start, at, "malformed \\N character escape");
    }
    int nameStart = ++at;
    while (at < to && text[at] != '}') {
      at++;
    }
    if (at >= to || at == nameStart) {
      throw error(start, at, "malformed \\N character escape");
    }
    String name = new String(text, nameStart, at - nameStart);
    at++;
    int codePoint = CharacterNames.lookup(name);
    if (codePoint < 0) {
      throw error(start, at, "unknown Unicode character name");
    }
    out.appendCodePoint(codePoint);
  }

  /** Positions count the bytes of Python's intermediate form: ten per non-ASCII character. */
  private SyntaxException error(int start, int end, String reason) {
    int first = bytes(start);
    int last = first + end - start - 1;
    String place =
        last > first ? "bytes in position " + first + "-" + last : "byte 0x5c in position " + first;
    return in.errorAtLast(
        "(unicode error) 'unicodeescape' codec can't decode " + place + ": " + reason);
  }

  private int bytes(int offset) {
    int count = 0;
    for (int i = from; i < offset; i++) {
      if (text[i] < 128) {
        count++;
      } else if (!Character.isLowSurrogate(text[i])) {
        count += 10;
      }
    }
    return count;
  }
}
