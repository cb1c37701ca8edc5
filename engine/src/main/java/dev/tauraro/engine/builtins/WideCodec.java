package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import java.io.ByteArrayOutputStream;

/** UTF-16 or UTF-32 in either byte order, with or without a byte order mark in front. */
final class WideCodec extends TextCodec {
  private static final byte[] NOTHING = {};
  private static final int MARK = 0xFEFF;

  private final int unit;
  private final boolean bigEndian;
  private final boolean marked;

  /** Units of 2 or 4 bytes. */
  WideCodec(String name, int unit, boolean bigEndian, boolean marked) {
    super(name);
    this.unit = unit;
    this.bigEndian = bigEndian;
    this.marked = marked;
  }

  @Override
  byte[] prefix() {
    if (!marked) {
      return NOTHING;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(4);
    write(MARK, out);
    return out.toByteArray();
  }

  private void write(int value, ByteArrayOutputStream out) {
    for (int i = 0; i < unit; i++) {
      out.write(value >> 8 * (bigEndian ? unit - 1 - i : i));
    }
  }

  @Override
  boolean put(int c, ByteArrayOutputStream out) {
    if (c >= 0xD800 && c <= 0xDFFF) {
      return false;
    }
    return putSurrogate(c, out);
  }

  @Override
  boolean putSurrogate(int c, ByteArrayOutputStream out) {
    if (unit == 2 && c >= 0x10000) {
      write(Character.highSurrogate(c), out);
      write(Character.lowSurrogate(c), out);
    } else {
      write(c, out);
    }
    return true;
  }

  @Override
  String refusal() {
    return "surrogates not allowed";
  }

  @Override
  int unit() {
    return unit;
  }

  @Override
  boolean groupsRefused() {
    return false;
  }

  private int read(PyBytes bytes, int index, boolean big) {
    int value = 0;
    for (int i = 0; i < unit; i++) {
      value = value << 8 | bytes.at(index + (big ? i : unit - 1 - i));
    }
    return value;
  }

  @Override
  Object decode(PyBytes bytes, int first, String errors, DecodedPart part) {
    Work.elements(bytes.size());
    if (!marked) {
      return decodeUnits(bytes, first, errors, part);
    }
    boolean big = part.order() == DecodedPart.Order.BIG;
    int start = first;
    if (first == 0 && part.order() == DecodedPart.Order.UNKNOWN) {
      if (bytes.size() < unit && part.stopsAt(0)) {
        return "";
      }
      if (bytes.size() >= unit) {
        big = read(bytes, 0, true) == MARK;
        if (big || read(bytes, 0, false) == MARK) {
          start = unit;
          part.setOrder(big ? DecodedPart.Order.BIG : DecodedPart.Order.LITTLE);
        }
      }
    }
    String order = name() + (big ? "-be" : "-le");
    return new WideCodec(order, unit, big, false).decodeUnits(bytes, start, errors, part);
  }

  private Object decodeUnits(PyBytes bytes, int start, String errors, DecodedPart part) {
    StrBuilder out = new StrBuilder();
    int i = start;
    while (i < bytes.size() && !(isCut(bytes, i) && part.stopsAt(i))) {
      i = decodeOne(bytes, i, bigEndian, errors, out);
    }
    return out.build();
  }

  /** Whether the bytes from an index on are the beginning of one character. */
  private boolean isCut(PyBytes bytes, int i) {
    int left = bytes.size() - i;
    return left < unit
        || unit == 2 && left < 4 && Character.isHighSurrogate((char) read(bytes, i, bigEndian));
  }

  /** Decodes one character; returns the index behind it. */
  private int decodeOne(PyBytes bytes, int i, boolean big, String errors, StrBuilder out) {
    int size = bytes.size();
    if (i + unit > size) {
      return handle(bytes, i, size, "truncated data", errors, out);
    }
    int value = read(bytes, i, big);
    boolean pass = errors.equals("surrogatepass");
    if (unit == 4) {
      if (value >= 0 && value < 0x110000 && (pass || !isSurrogate(value))) {
        out.append(value);
      } else {
        String reason =
            isSurrogate(value)
                ? "code point in surrogate code point range(0xd800, 0xe000)"
                : "code point not in range(0x110000)";
        return handle(bytes, i, i + unit, reason, errors, out);
      }
      return i + unit;
    }
    if (!isSurrogate(value)) {
      out.append(value);
      return i + unit;
    }
    if (value < 0xDC00 && i + 4 <= size) {
      int second = read(bytes, i + 2, big);
      if (second >= 0xDC00 && second <= 0xDFFF) {
        out.append(Character.toCodePoint((char) value, (char) second));
        return i + 4;
      }
    }
    if (pass) {
      out.append(value);
      return i + unit;
    }
    if (value < 0xDC00 && i + 4 > size) {
      return handle(bytes, i, size, "unexpected end of data", errors, out);
    }
    String reason = value < 0xDC00 ? "illegal UTF-16 surrogate" : "illegal encoding";
    return handle(bytes, i, i + unit, reason, errors, out);
  }

  private static boolean isSurrogate(int value) {
    return value >= 0xD800 && value <= 0xDFFF;
  }
}
