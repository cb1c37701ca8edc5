package dev.tauraro.engine.syntax;

import java.io.ByteArrayOutputStream;

/** Decodes the escape sequences of a bytes literal. */
final class BytesEscapes {
  private BytesEscapes() {}

  /** Decodes a range of the literal that begins at an offset. */
  static void decode(
      TokenStream in, int literal, int from, int to, boolean raw, ByteArrayOutputStream out) {
    char[] text = in.text();
    int at = from;
    while (at < to) {
      char c = text[at++];
      if (c == '\r') {
        at += at < to && text[at] == '\n' ? 1 : 0;
        out.write('\n');
      } else if (c != '\\' || raw || at >= to) {
        out.write(c);
      } else {
        at = escape(in, literal, at, from, to, out);
      }
    }
  }

  /** Decodes the sequence behind the backslash before the offset; returns where it ends. */
  private static int escape(
      TokenStream in, int literal, int offset, int from, int to, ByteArrayOutputStream out) {
    char[] text = in.text();
    int at = offset;
    char c = text[at++];
    switch (c) {
      case '\n' -> {}
      case '\r' -> at += at < to && text[at] == '\n' ? 1 : 0;
      case '\\', '\'', '"' -> out.write(c);
      case 'a' -> out.write(7);
      case 'b' -> out.write('\b');
      case 'f' -> out.write('\f');
      case 'n' -> out.write('\n');
      case 'r' -> out.write('\r');
      case 't' -> out.write('\t');
      case 'v' -> out.write(11);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int value = c - '0';
        for (int i = 0; i < 2 && at < to && text[at] >= '0' && text[at] <= '7'; i++) {
          value = value * 8 + text[at++] - '0';
        }
        out.write(value);
      }
      case 'x' -> {
        int high = at < to ? Character.digit(text[at], 16) : -1;
        int low = at + 1 < to ? Character.digit(text[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
          throw in.errorAtLast(
              "(value error) invalid \\x escape at position " + (offset - 1 - from));
        }
        out.write(high * 16 + low);
        at += 2;
      }
      default -> {
        in.warnOfEscape(c, literal);
        out.write('\\');
        out.write(c);
      }
    }
    return at;
  }
}
