package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.CharacterNames;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The encodings that write characters as the language does in literals. */
final class EscapeCodec extends TextCodec {
  private static final byte[] NOTHING = {};
  private static final String SIMPLE = "\\'\"abfnrtv";
  private static final String MEANINGS = "\\'\"\u0007\b\f\n\r\t\u000b";

  /** Whether only the escapes of characters beyond Latin-1 mean something. */
  private final boolean raw;

  EscapeCodec(boolean raw) {
    super(raw ? "rawunicodeescape" : "unicodeescape");
    this.raw = raw;
  }

  @Override
  byte[] prefix() {
    return NOTHING;
  }

  @Override
  boolean put(int c, ByteArrayOutputStream out) {
    if (raw ? c < 256 : c >= ' ' && c < 127 && c != '\\') {
      out.write(c);
      return true;
    }
    String text;
    if (c == '\\' || c == '\n' || c == '\r' || c == '\t') {
      text = "\\" + SIMPLE.charAt(MEANINGS.indexOf(c));
    } else {
      String form = c < 256 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
      text = String.format(Locale.ROOT, form, c);
    }
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return true;
  }

  @Override
  String refusal() {
    return "";
  }

  @Override
  boolean groupsRefused() {
    return false;
  }

  @Override
  Object decode(PyBytes bytes, int start, String errors, DecodedPart part) {
    Work.elements(bytes.size());
    StrBuilder out = new StrBuilder();
    int size = bytes.size();
    int at = start;
    EscapeWarning warning = new EscapeWarning();
    while (at < size && !(isCut(bytes, at) && part.stopsAt(at))) {
      int c = bytes.at(at);
      if (c != '\\') {
        out.append(c);
        at++;
      } else if (at + 1 == size) {
        if (raw) {
          out.append(c);
          at++;
        } else {
          at = handle(bytes, at, size, "\\ at end of string", errors, out);
        }
      } else {
        at = escape(bytes, at, errors, out, warning);
      }
    }
    warning.issue();
    return out.build();
  }

  /** Whether the bytes from an index on are the beginning of one escape sequence. */
  private boolean isCut(PyBytes bytes, int at) {
    int size = bytes.size();
    if (bytes.at(at) != '\\' || at + 10 < size && bytes.at(at + 1) != 'N') {
      return false;
    }
    if (at + 1 == size) {
      return true;
    }
    int kind = bytes.at(at + 1);
    if (kind == 'N' && !raw) {
      int end = at + 2;
      while (end < size && bytes.at(end) != '}' && bytes.at(at + 2) == '{') {
        end++;
      }
      return end == size;
    }
    int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : kind == 'x' && !raw ? 2 : 0;
    int end = at + 2;
    while (end < size && end < at + 2 + digits && Character.digit(bytes.at(end), 16) >= 0) {
      end++;
    }
    return digits > 0 && end == size && end < at + 2 + digits;
  }

  /** Reads an escape; returns where it ends. */
  private int escape(PyBytes bytes, int at, String errors, StrBuilder out, EscapeWarning warning) {
    int kind = bytes.at(at + 1);
    boolean wide = kind == 'u' || kind == 'U';
    if (raw && !wide) {
      out.append('\\');
      out.append(kind);
      return at + 2;
    }
    if (wide || kind == 'x') {
      return hexadecimal(bytes, at, kind == 'x' ? 2 : kind == 'u' ? 4 : 8, errors, out);
    }
    int simple = SIMPLE.indexOf(kind);
    if (simple >= 0) {
      out.append(MEANINGS.charAt(simple));
      return at + 2;
    }
    if (kind >= '0' && kind <= '7') {
      int value = 0;
      int end = at + 1;
      while (end < bytes.size() && end < at + 4 && bytes.at(end) >= '0' && bytes.at(end) <= '7') {
        value = 8 * value + bytes.at(end++) - '0';
      }
      if (value > 255) {
        warning.octal(value);
      }
      out.append(value);
      return end;
    }
    if (kind == 'N') {
      return named(bytes, at, errors, out);
    }
    if (kind != '\n') {
      warning.unknown(kind);
      out.append('\\');
      out.append(kind);
    }
    return at + 2;
  }

  private int hexadecimal(PyBytes bytes, int at, int digits, String errors, StrBuilder out) {
    long value = 0;
    int end = at + 2;
    while (end < bytes.size() && end < at + 2 + digits && Character.digit(bytes.at(end), 16) >= 0) {
      value = 16 * value + Character.digit(bytes.at(end++), 16);
    }
    if (end < at + 2 + digits) {
      String form = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX";
      return handle(bytes, at, end, "truncated " + form + " escape", errors, out);
    }
    if (value > Character.MAX_CODE_POINT) {
      return handle(
          bytes,
          at,
          end,
          raw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character",
          errors,
          out);
    }
    out.append((int) value);
    return end;
  }

  private int named(PyBytes bytes, int at, String errors, StrBuilder out) {
    int end = at + 2;
    boolean braced = end < bytes.size() && bytes.at(end) == '{';
    while (braced && end < bytes.size() && bytes.at(end) != '}') {
      end++;
    }
    if (!braced || end == bytes.size() || end == at + 3) {
      return handle(bytes, at, end, "malformed \\N character escape", errors, out);
    }
    String name = new String(bytes.range(at + 3, end), StandardCharsets.ISO_8859_1);
    int found = CharacterNames.lookup(name);
    if (found < 0) {
      return handle(bytes, at, end + 1, "unknown Unicode character name", errors, out);
    }
    out.append(found);
    return end + 1;
  }
}
