package dev.tauraro.engine.objects;

import dev.tauraro.engine.source.Characters;

/** Writes strings and bytes as literals, as {@code repr} and {@code ascii} do. */
public final class StrRepr {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private StrRepr() {}

  /** {@code repr(string)} of a plain string. */
  public static Object repr(Object string) {
    return write(string, false);
  }

  /** {@code ascii(string)} of a plain string. */
  public static String ascii(Object string) {
    return (String) write(string, true);
  }

  private static Object write(Object string, boolean asciiOnly) {
    int length = Str.length(string);
    Work.checkSize(length);
    Work.elements(length);
    boolean single = Str.contains(string, "'");
    char quote = single && !Str.contains(string, "\"") ? '"' : '\'';
    StrBuilder out = new StrBuilder();
    out.append(quote);
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(string, i);
      if (c == quote || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        out.append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c < ' ' || c == 127 || asciiOnly || !Characters.isPrintable(c)) {
        out.append(escape(c));
      } else {
        out.append(c);
      }
    }
    return out.append(quote).build();
  }

  /** The shortest of the escapes {@code \xhh}, {@code \}{@code uhhhh} and {@code \Uhhhhhhhh}. */
  public static String escape(int c) {
    if (c < 0x100) {
      return hex("\\x", c, 2);
    }
    return c < 0x10000 ? hex("\\u", c, 4) : hex("\\U", c, 8);
  }

  private static String hex(String prefix, int c, int digits) {
    StringBuilder out = new StringBuilder(prefix);
    for (int i = digits - 1; i >= 0; i--) {
      out.append(HEX[(c >> (4 * i)) & 15]);
    }
    return out.toString();
  }

  /** {@code b'…'} of some bytes. */
  public static String bytes(ByteSequence bytes) {
    return bytes(bytes, true);
  }

  /** The literal inside the representation of a bytearray: single quotes are always escaped. */
  public static String byteArray(ByteSequence bytes) {
    return bytes(bytes, false);
  }

  private static String bytes(ByteSequence bytes, boolean escapesItsQuote) {
    int length = bytes.size();
    Work.checkSize(length);
    Work.elements(length);
    boolean single = false;
    boolean twice = false;
    for (int i = 0; i < length; i++) {
      single |= bytes.at(i) == '\'';
      twice |= bytes.at(i) == '"';
    }
    char quote = single && !twice ? '"' : '\'';
    StringBuilder out = new StringBuilder(length + 3).append('b').append(quote);
    for (int i = 0; i < length; i++) {
      int c = bytes.at(i);
      if (c == (escapesItsQuote ? quote : '\'') || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c >= ' ' && c < 127) {
        out.append((char) c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c == '\t') {
        out.append("\\t");
      } else {
        out.append(hex("\\x", c, 2));
      }
    }
    return out.append(quote).toString();
  }
}
