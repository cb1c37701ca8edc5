package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.List;

/** A format of the module {@code struct}: where each value lies. */
final class StructFormat {
  private static final String CODES = "xcbB?hHiIlLqQnNefdspP";
  private static final int[] NATIVE_SIZES = {
    1, 1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 2, 4, 8, 1, 1, 8
  };

  /** Sizes without alignment; 0 where there is no such code. */
  private static final int[] STANDARD_SIZES = {
    1, 1, 1, 1, 1, 2, 2, 4, 4, 4, 4, 8, 8, 0, 0, 2, 4, 8, 1, 1, 0
  };

  private final String text;
  private final List<Item> items = new ArrayList<>();
  private boolean bigEndian;
  private boolean aligned;
  private long size;
  private int values;

  /**
   * Values of one kind in a row.
   *
   * @param size bytes of one value; of all for strings
   * @param count number of values
   */
  record Item(char code, int offset, int size, int count) {}

  private StructFormat(String text) {
    this.text = text;
  }

  /** Reads a format, a string or bytes. */
  static StructFormat of(Object format) {
    StringBuilder text = new StringBuilder();
    if (format instanceof PyBytes) {
      PyBytes bytes = (PyBytes) format;
      for (int i = 0; i < bytes.size(); i++) {
        text.append((char) bytes.at(i));
      }
    } else if (Str.unwrap(format) != null) {
      text.append(Str.java(format));
    } else {
      throw Errors.typeError(
          "Struct() argument 1 must be a str or bytes object, not " + Types.nameOf(format));
    }
    StructFormat result = new StructFormat(text.toString());
    result.parse();
    return result;
  }

  static ScriptRaise error(String message) {
    return Errors.of(StructModule.ERROR, Str.of(message));
  }

  private void parse() {
    if (text.indexOf('\0') >= 0) {
      throw error("embedded null character");
    }
    aligned = true;
    int at = 0;
    if (!text.isEmpty() && "@=<>!".indexOf(text.charAt(0)) >= 0) {
      char order = text.charAt(at++);
      aligned = order == '@';
      bigEndian = order == '>' || order == '!';
    }
    Work.elements(text.length());
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (Character.isWhitespace(c)) {
        continue;
      }
      long count = 1;
      if (c >= '0' && c <= '9') {
        count = 0;
        at--;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
          count = count * 10 + text.charAt(at++) - '0';
          if (count > Integer.MAX_VALUE) {
            throw error("total struct size too long");
          }
        }
        if (at == text.length()) {
          throw error("repeat count given without format specifier");
        }
        c = text.charAt(at++);
      }
      add(c, count);
    }
  }

  private void add(char code, long count) {
    int index = CODES.indexOf(code);
    int each = index < 0 ? 0 : (aligned ? NATIVE_SIZES : STANDARD_SIZES)[index];
    if (each == 0) {
      throw error("bad char in struct format");
    }
    if (aligned) {
      size = (size + each - 1) / each * each;
    }
    long bytes = each * count;
    if (size + bytes > Integer.MAX_VALUE) {
      throw error("total struct size too long");
    }
    boolean text = code == 's' || code == 'p';
    if (code != 'x' && (text || count > 0)) {
      items.add(new Item(code, (int) size, text ? (int) bytes : each, text ? 1 : (int) count));
      values += text ? 1 : (int) count;
    }
    size += bytes;
  }

  String text() {
    return text;
  }

  List<Item> items() {
    return items;
  }

  /** Bytes of all values. */
  int size() {
    return (int) size;
  }

  /** Number of values. */
  int values() {
    return values;
  }

  boolean isBigEndian() {
    return bigEndian;
  }

  /** Whether sizes and alignment are those of the platform. */
  boolean isAligned() {
    return aligned;
  }
}
