package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Work;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A text encoding: turns strings to bytes and back, with the standard error handlers. */
@SuppressWarnings("ClassInitializationDeadlock") // the codecs are reached through this class only
abstract class TextCodec {
  private static final Map<String, TextCodec> BY_NAME =
      Map.ofEntries(
          Map.entry("utf_8", new Utf8Codec("utf-8")),
          Map.entry("utf8", new Utf8Codec("utf-8")),
          Map.entry("u8", new Utf8Codec("utf-8")),
          Map.entry("utf", new Utf8Codec("utf-8")),
          Map.entry("utf_8_sig", new Utf8Codec("utf-8-sig")),
          Map.entry("ascii", new NarrowCodec("ascii", 128)),
          Map.entry("us_ascii", new NarrowCodec("ascii", 128)),
          Map.entry("646", new NarrowCodec("ascii", 128)),
          Map.entry("latin_1", new NarrowCodec("latin-1", 256)),
          Map.entry("latin1", new NarrowCodec("latin-1", 256)),
          Map.entry("latin", new NarrowCodec("latin-1", 256)),
          Map.entry("l1", new NarrowCodec("latin-1", 256)),
          Map.entry("iso_8859_1", new NarrowCodec("latin-1", 256)),
          Map.entry("iso8859_1", new NarrowCodec("latin-1", 256)),
          Map.entry("8859", new NarrowCodec("latin-1", 256)),
          Map.entry("utf_16", new WideCodec("utf-16", 2, false, true)),
          Map.entry("utf16", new WideCodec("utf-16", 2, false, true)),
          Map.entry("u16", new WideCodec("utf-16", 2, false, true)),
          Map.entry("utf_16_le", new WideCodec("utf-16-le", 2, false, false)),
          Map.entry("utf_16_be", new WideCodec("utf-16-be", 2, true, false)),
          Map.entry("utf_16le", new WideCodec("utf-16-le", 2, false, false)),
          Map.entry("utf_16be", new WideCodec("utf-16-be", 2, true, false)),
          Map.entry("utf_32", new WideCodec("utf-32", 4, false, true)),
          Map.entry("utf32", new WideCodec("utf-32", 4, false, true)),
          Map.entry("u32", new WideCodec("utf-32", 4, false, true)),
          Map.entry("utf_32_le", new WideCodec("utf-32-le", 4, false, false)),
          Map.entry("utf_32_be", new WideCodec("utf-32-be", 4, true, false)),
          Map.entry("utf_32le", new WideCodec("utf-32-le", 4, false, false)),
          Map.entry("utf_32be", new WideCodec("utf-32-be", 4, true, false)),
          Map.entry("unicode_escape", new EscapeCodec(false)),
          Map.entry("raw_unicode_escape", new EscapeCodec(true)));

  /** Codecs that do not turn text to bytes. */
  private static final Set<String> OTHERS =
      Set.of("rot13", "rot_13", "hex", "base64", "bz2", "zlib", "zip", "uu", "quopri");

  private final String name;

  TextCodec(String name) {
    this.name = name;
  }

  /** The codec of a name; LookupError when there is none. */
  static TextCodec of(String name) {
    String key = name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    TextCodec codec = BY_NAME.get(key);
    if (codec == null) {
      codec = CharsetCodec.find(key);
    }
    if (codec == null) {
      if (OTHERS.contains(key.endsWith("_codec") ? key.substring(0, key.length() - 6) : key)) {
        throw Errors.of(
            Exceptions.LOOKUP_ERROR,
            Str.of(
                "'"
                    + name
                    + "' is not a text encoding; use codecs.encode() to handle arbitrary codecs"));
      }
      throw Errors.of(Exceptions.LOOKUP_ERROR, Str.of("unknown encoding: " + name));
    }
    return codec;
  }

  /** {@code string.encode(encoding, errors)} */
  static PyBytes encode(Object string, String encoding, String errors) {
    return new PyBytes(of(encoding).encode(string, errors));
  }

  /** {@code bytes.decode(encoding, errors)} */
  static Object decode(PyBytes bytes, String encoding, String errors) {
    if (bytes.size() == 0) {
      return "";
    }
    return of(encoding).decode(bytes, errors);
  }

  final String name() {
    return name;
  }

  /** What goes before the first character. */
  abstract byte[] prefix();

  /** Writes a character; false when the encoding has none such. */
  abstract boolean put(int codePoint, ByteArrayOutputStream out);

  /** Why {@link #put} refuses a character. */
  abstract String refusal();

  /** Whether neighbouring refused characters are one error. */
  abstract boolean groupsRefused();

  /** {@code bytes} as a string. */
  abstract Object decode(PyBytes bytes, String errors);

  final byte[] encode(Object string, String errors) {
    int length = Str.length(string);
    Work.checkSize(length);
    Work.elements(length);
    ByteArrayOutputStream out = new ByteArrayOutputStream(length + 4);
    out.writeBytes(prefix());
    int i = 0;
    while (i < length) {
      if (put(Str.codePointAt(string, i), out)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (groupsRefused() && end < length && refuses(Str.codePointAt(string, end))) {
        end++;
      }
      handle(string, i, end, errors, out);
      i = end;
    }
    return out.toByteArray();
  }

  private boolean refuses(int codePoint) {
    return !put(codePoint, new ByteArrayOutputStream(4));
  }

  private void handle(Object string, int start, int end, String errors, ByteArrayOutputStream out) {
    for (int i = start; i < end; i++) {
      int c = Str.codePointAt(string, i);
      switch (errors) {
        case "strict":
          throw encodeError(string, start, end);
        case "ignore":
          break;
        case "replace":
          put('?', out);
          break;
        case "xmlcharrefreplace":
          putAll("&#" + c + ";", out);
          break;
        case "backslashreplace":
          putAll(StrRepr.escape(c), out);
          break;
        case "namereplace":
          String title = Character.getName(c);
          putAll(title == null ? StrRepr.escape(c) : "\\N{" + title + "}", out);
          break;
        case "surrogateescape":
          if (c < 0xDC80 || c > 0xDCFF) {
            throw encodeError(string, start, end);
          }
          out.write(c - 0xDC00);
          break;
        case "surrogatepass":
          if (c < 0xD800 || c > 0xDFFF || !putSurrogate(c, out)) {
            throw encodeError(string, start, end);
          }
          break;
        default:
          throw unknownHandler(errors);
      }
    }
  }

  /** Writes a lone surrogate; false when the encoding has no form for it. */
  boolean putSurrogate(int codePoint, ByteArrayOutputStream out) {
    return false;
  }

  private void putAll(String text, ByteArrayOutputStream out) {
    text.chars().forEach(c -> put(c, out));
  }

  private ScriptRaise encodeError(Object string, int start, int end) {
    return Errors.of(
        Exceptions.UNICODE_ENCODE_ERROR, name, string, (long) start, (long) end, refusal());
  }

  private static ScriptRaise unknownHandler(String errors) {
    return Errors.of(
        Exceptions.LOOKUP_ERROR, Str.of("unknown error handler name '" + errors + "'"));
  }

  /** Handles bytes that mean nothing: appends what stands for them, or raises. */
  final void handle(
      PyBytes bytes, int start, int end, String reason, String errors, StrBuilder out) {
    switch (errors) {
      case "strict":
        throw decodeError(bytes, start, end, reason);
      case "ignore":
        break;
      case "replace":
        out.append(0xFFFD);
        break;
      case "backslashreplace":
        for (int i = start; i < end; i++) {
          out.append(StrRepr.escape(bytes.at(i)));
        }
        break;
      case "surrogateescape":
        for (int i = start; i < end; i++) {
          if (bytes.at(i) < 128) {
            throw decodeError(bytes, start, end, reason);
          }
          out.append(0xDC00 + bytes.at(i));
        }
        break;
      case "surrogatepass":
        throw decodeError(bytes, start, end, reason);
      default:
        throw unknownHandler(errors);
    }
  }

  private ScriptRaise decodeError(PyBytes bytes, int start, int end, String reason) {
    return Errors.of(
        Exceptions.UNICODE_DECODE_ERROR, name, bytes, (long) start, (long) end, reason);
  }

  /** The string of bytes below 128, or null when there are others. */
  static String ascii(PyBytes bytes) {
    for (byte b : bytes.array()) {
      if (b < 0) {
        return null;
      }
    }
    return new String(bytes.array(), StandardCharsets.ISO_8859_1);
  }
}
