package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.source.CharacterNames;
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
          Map.entry("utf_8", new Utf8Codec(false)),
          Map.entry("utf8", new Utf8Codec(false)),
          Map.entry("u8", new Utf8Codec(false)),
          Map.entry("utf", new Utf8Codec(false)),
          Map.entry("cp65001", new Utf8Codec(false)),
          Map.entry("utf_8_sig", new Utf8Codec(true)),
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

  private static final Set<String> DIRECT =
      Set.of(
          "utf8",
          "utf_8",
          "utf16",
          "utf_16",
          "utf32",
          "utf_32",
          "ascii",
          "us_ascii",
          "latin1",
          "latin_1",
          "iso_8859_1",
          "iso8859_1");

  private final String name;

  TextCodec(String name) {
    this.name = name;
  }

  /** The codec of a name; null when a script may know it, LookupError when there is none. */
  private static TextCodec find(String name) {
    String key = name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    TextCodec codec = builtIn(name);
    if (codec == null && !ScriptCodecs.mayKnow(key)) {
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
    TextCodec codec = find(encoding);
    if (codec == null) {
      return ScriptCodecs.encode(string, encoding, errors);
    }
    try {
      return new PyBytes(codec.encode(string, errors));
    } catch (ScriptRaise error) {
      throw isDirect(encoding) ? error : ScriptCodecs.failure(error, encoding, "encoding");
    }
  }

  /** {@code bytes.decode(encoding, errors)} */
  static Object decode(PyBytes bytes, String encoding, String errors) {
    if (bytes.size() == 0) {
      return "";
    }
    TextCodec codec = find(encoding);
    if (codec == null) {
      return ScriptCodecs.decode(bytes, encoding, errors);
    }
    try {
      return codec.decode(bytes, errors, DecodedPart.whole());
    } catch (ScriptRaise error) {
      throw isDirect(encoding) ? error : ScriptCodecs.failure(error, encoding, "decoding");
    }
  }

  /**
   * Decodes bytes that may be the beginning of more, with an encoding that needs no module; null
   * when there is none of that name.
   */
  static Object decodePart(PyBytes bytes, String encoding, String errors, DecodedPart part) {
    TextCodec codec = builtIn(encoding);
    return codec == null ? null : codec.decode(bytes, errors, part);
  }

  /** Encodes with an encoding that needs no module; null when there is none of that name. */
  static PyBytes encodePart(Object string, String encoding, String errors) {
    TextCodec codec = builtIn(encoding);
    return codec == null ? null : new PyBytes(codec.encode(string, errors));
  }

  /** The name of an encoding that needs no module; null when there is none such. */
  static String nameOf(String encoding) {
    TextCodec codec = builtIn(encoding);
    if (codec == null) {
      return null;
    }
    return codec.name.equals("charmap") ? Charsets.nameOf(encoding) : codec.name;
  }

  private static TextCodec builtIn(String name) {
    String key = name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    TextCodec codec = BY_NAME.get(key);
    if (codec == null) {
      codec = Charsets.find(key);
    }
    String other = codec == null ? Charsets.nameOf(key) : null;
    return other == null ? codec : BY_NAME.get(other);
  }

  /** Whether CPython calls a codec without its registry, which puts names into messages. */
  private static boolean isDirect(String encoding) {
    return DIRECT.contains(encoding.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
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

  /** How many bytes any text is a multiple of. */
  int unit() {
    return 1;
  }

  /** Whether neighbouring refused characters are one error. */
  abstract boolean groupsRefused();

  /** {@code bytes} from an index on as a string. */
  abstract Object decode(PyBytes bytes, int start, String errors, DecodedPart part);

  /** {@code bytes} as a string, and what error handlers want to be decoded in their place. */
  private Object decode(PyBytes bytes, String errors, DecodedPart part) {
    StrBuilder before = new StrBuilder();
    PyBytes left = bytes;
    int at = 0;
    while (true) {
      try {
        Object text = decode(left, at, errors, part);
        return before.length() == 0 ? text : before.append(text).build();
      } catch (OtherBytes other) {
        before.append(other.before);
        left = other.bytes;
        at = other.position;
      }
    }
  }

  /** Whether an error handler can put other bytes in the place of those that are decoded. */
  boolean takesOtherBytes() {
    return true;
  }

  /** Ends the decoding of bytes because an error handler has replaced them. */
  private static final class OtherBytes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object before;
    private final transient PyBytes bytes;
    private final int position;

    OtherBytes(Object before, PyBytes bytes, int position) {
      super(null, null, false, false);
      this.before = before;
      this.bytes = bytes;
      this.position = position;
    }
  }

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
      i = handle(string, i, end, errors, out);
    }
    return out.toByteArray();
  }

  private boolean refuses(int codePoint) {
    return !put(codePoint, new ByteArrayOutputStream(4));
  }

  /** Handles characters that have no bytes; returns where to go on. */
  private int handle(Object string, int start, int end, String errors, ByteArrayOutputStream out) {
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
          String title = CharacterNames.name(c);
          putAll(title == null ? StrRepr.escape(c) : "\\N{" + title + "}", out);
          break;
        case "surrogateescape":
          if (c < 0xDC80 || c > 0xDCFF || unit() > 1) {
            throw encodeError(string, tellsAllRefused() ? start : i, end);
          }
          out.write(c - 0xDC00);
          break;
        case "surrogatepass":
          if (c < 0xD800 || c > 0xDFFF || !putSurrogate(c, out)) {
            throw encodeError(string, start, end);
          }
          break;
        default:
          return handleByScript(string, start, end, errors, out);
      }
    }
    return end;
  }

  private int handleByScript(
      Object string, int start, int end, String errors, ByteArrayOutputStream out) {
    ScriptRaise error = encodeError(string, start, end);
    ScriptCodecs.Answer answer = ScriptCodecs.handle(errors, error, (long) Str.length(string));
    if (answer.text instanceof PyBytes) {
      byte[] bytes = ((PyBytes) answer.text).toByteArray();
      if (bytes.length % unit() != 0) {
        throw error;
      }
      out.writeBytes(bytes);
    } else {
      Object text = Str.unwrap(answer.text);
      for (int i = 0; i < Str.length(text); i++) {
        if (!put(Str.codePointAt(text, i), out)) {
          throw error;
        }
      }
    }
    Work.checkSize(out.size());
    return answer.position;
  }

  /** Writes a lone surrogate; false when the encoding has no form for it. */
  boolean putSurrogate(int codePoint, ByteArrayOutputStream out) {
    return false;
  }

  /** Whether errors tell of all characters without bytes, also of those that were handled. */
  boolean tellsAllRefused() {
    return false;
  }

  private void putAll(String text, ByteArrayOutputStream out) {
    text.chars().forEach(c -> put(c, out));
  }

  private ScriptRaise encodeError(Object string, int start, int end) {
    return Errors.of(
        Exceptions.UNICODE_ENCODE_ERROR, name, string, (long) start, (long) end, refusal());
  }

  /** Handles bytes that mean nothing: appends what stands for them; returns where to go on. */
  final int handle(
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
        int escaped = start;
        while (escaped < end && bytes.at(escaped) >= 128) {
          out.append(0xDC00 + bytes.at(escaped++));
        }
        if (escaped == start) {
          throw decodeError(bytes, start, end, reason);
        }
        return escaped;
      case "surrogatepass":
        throw decodeError(bytes, start, end, reason);
      case "namereplace":
      case "xmlcharrefreplace":
        throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
      default:
        return handleByScript(bytes, decodeError(bytes, start, end, reason), errors, out);
    }
    return end;
  }

  private int handleByScript(PyBytes bytes, ScriptRaise error, String errors, StrBuilder out) {
    Object limit = takesOtherBytes() ? None.NONE : (long) bytes.size();
    ScriptCodecs.Answer answer = ScriptCodecs.handle(errors, error, limit);
    out.append(Str.unwrap(answer.text));
    Object now = Access.get(error.exception(), "object");
    if (takesOtherBytes() && now != bytes) {
      throw new OtherBytes(out.build(), (PyBytes) now, answer.position);
    }
    return answer.position;
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
