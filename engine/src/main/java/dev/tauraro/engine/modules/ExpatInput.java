package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TextCoding;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a document, as text: in the encoding that it begins with, or says that it has. */
final class ExpatInput {
  /** Whether the bytes so far could be read. */
  enum State {
    GOOD,
    /** The next bytes are no text. */
    BAD,
    /** The last character is not complete. */
    PARTIAL,
    UNKNOWN_ENCODING
  }

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
  private static final byte[] START = "<?xml".getBytes(StandardCharsets.US_ASCII);

  private byte[] held = {};
  private String encoding;
  private long order;
  private boolean isChosen;
  private State state = State.GOOD;

  /** An input in a given encoding; null to look for it. */
  ExpatInput(String encoding) {
    this.encoding = encoding;
  }

  State state() {
    return state;
  }

  /** The name of the encoding, once it is known. */
  String encoding() {
    return encoding;
  }

  boolean isUtf8() {
    return "utf-8".equals(encoding);
  }

  /** The text of the next bytes, as far as they can be read. */
  String decode(byte[] more, boolean isLast) {
    byte[] bytes = more;
    if (held.length > 0) {
      Work.elements(held.length + more.length);
      bytes = Arrays.copyOf(held, held.length + more.length);
      System.arraycopy(more, 0, bytes, held.length, more.length);
      held = new byte[0];
    }
    int start = 0;
    if (!isChosen) {
      if (!isLast && isUndecided(bytes)) {
        held = bytes;
        return "";
      }
      start = choose(bytes);
      if (state != State.GOOD) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
      }
    }
    return decodeFrom(start, bytes, isLast);
  }

  private boolean isUndecided(byte[] bytes) {
    int common = Math.min(bytes.length, START.length);
    if (bytes.length < 4 || encoding == null && Arrays.equals(bytes, 0, common, START, 0, common)) {
      return indexOfEnd(bytes) < 0;
    }
    return false;
  }

  private static int indexOfEnd(byte[] bytes) {
    for (int i = 1; i < bytes.length; i++) {
      if (bytes[i] == '>' && bytes[i - 1] == '?') {
        return i;
      }
    }
    return -1;
  }

  /** Finds the encoding out; how many bytes are only its mark. */
  private int choose(byte[] bytes) {
    isChosen = true;
    int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
    boolean hasMark =
        first == 0xEF && second == 0xBB && bytes.length > 2 && bytes[2] == (byte) 0xBF;
    int mark = hasMark ? 3 : 0;
    if (encoding == null) {
      if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
        encoding = first == 0xFF ? "utf-16-le" : "utf-16-be";
        return 2;
      }
      if (!hasMark && second >= 0 && (first == 0 || second == 0)) {
        encoding = first == 0 ? "utf-16-be" : "utf-16-le";
        return 0;
      }
      encoding = declared(bytes);
      if (encoding.toLowerCase(Locale.ROOT).startsWith("utf-16")) {
        // What could be read so far is not; the scanner says so when it meets the declaration.
        encoding = "utf-8";
      }
    }
    Object known = TextCoding.name(Str.of(encoding));
    if (known == None.NONE) {
      state = State.UNKNOWN_ENCODING;
      return mark;
    }
    encoding = Str.java(known);
    return isUtf8() ? mark : 0;
  }

  private static String declared(byte[] bytes) {
    int end = indexOfEnd(bytes);
    if (end >= 0 && bytes.length > START.length && Arrays.equals(bytes, 0, 5, START, 0, 5)) {
      Matcher found = DECLARED.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
      if (found.lookingAt()) {
        return found.group(1);
      }
    }
    return "utf-8";
  }

  private String decodeFrom(int start, byte[] bytes, boolean isLast) {
    PyBytes part = new PyBytes(start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length));
    PyTuple decoded;
    try {
      decoded = TextCoding.decode(part, encoding, "strict", false, order);
    } catch (ScriptRaise e) {
      if (e.exception().type() != Exceptions.UNICODE_DECODE_ERROR) {
        throw e;
      }
      state = State.BAD;
      int good = Numbers.toInt(e.exception().arguments().items()[2]);
      PyBytes before = new PyBytes(part.range(0, good));
      decoded = TextCoding.decode(before, encoding, "strict", false, order);
    }
    int consumed = Numbers.toInt(decoded.items()[1]);
    order = (Long) decoded.items()[2];
    if (state == State.GOOD && consumed < part.size()) {
      held = part.range(consumed, part.size());
      state = isLast ? State.PARTIAL : state;
    }
    return Str.java(decoded.items()[0]);
  }
}
