package dev.tauraro.engine.objects;

import java.util.Arrays;

/**
 * Builds a script string piece by piece. It holds chars until the first character that does not fit
 * one, then code points.
 */
public final class StrBuilder {
  /** Characters between two checks of the size. */
  private static final int CHECKED = 16 * 1024;

  private StringBuilder narrow;
  private int[] wide;
  private int length;
  private int nextCheck = CHECKED;

  public StrBuilder() {
    narrow = new StringBuilder();
  }

  /** With room for some characters. */
  public StrBuilder(int capacity) {
    narrow = new StringBuilder(capacity);
  }

  public StrBuilder append(int codePoint) {
    check(1);
    if (wide == null && codePoint < 0x10000 && !endsPair(codePoint)) {
      narrow.append((char) codePoint);
      length++;
      return this;
    }
    widen(1);
    wide[length++] = codePoint;
    return this;
  }

  /** Charges what is built, and fails before it gets too large. */
  private void check(int more) {
    if (more > nextCheck - length) {
      long size = (long) length + more;
      Work.checkSize(wide == null ? size : 4 * size);
      Str.checkLength(size, 1);
      Work.elements(size - nextCheck + CHECKED);
      nextCheck = (int) Math.min(Integer.MAX_VALUE, size + CHECKED);
    }
  }

  private boolean endsPair(int codePoint) {
    return codePoint >= 0xDC00
        && codePoint < 0xE000
        && length > 0
        && Character.isHighSurrogate(narrow.charAt(length - 1));
  }

  private void widen(int more) {
    if (wide == null) {
      wide = new int[Math.max(16, length + more)];
      for (int i = 0; i < length; i++) {
        wide[i] = narrow.charAt(i);
      }
      narrow = null;
    } else if (length + more > wide.length) {
      wide = Arrays.copyOf(wide, Math.max(length + more, wide.length + (wide.length >> 1)));
    }
  }

  /** Appends a plain script string. */
  public StrBuilder append(Object string) {
    int count = Str.length(string);
    if (count == 0) {
      return this;
    }
    check(count);
    if (wide == null && string instanceof String && !endsPair(((String) string).charAt(0))) {
      narrow.append((String) string);
      length += count;
      return this;
    }
    widen(count);
    for (int i = 0; i < count; i++) {
      wide[length++] = Str.codePointAt(string, i);
    }
    return this;
  }

  /** Appends the characters of a string from {@code start} to {@code stop}. */
  public StrBuilder append(Object string, int start, int stop) {
    check(Math.max(0, stop - start));
    if (wide == null && string instanceof String && stop > start) {
      String text = (String) string;
      if (!endsPair(text.charAt(start))) {
        narrow.append(text, start, stop);
        length += stop - start;
        return this;
      }
    }
    for (int i = start; i < stop; i++) {
      append(Str.codePointAt(string, i));
    }
    return this;
  }

  /** Number of characters so far. */
  public int length() {
    return length;
  }

  /** The script string. */
  public Object build() {
    Object whole = wide == null ? narrow.toString() : Str.ofCodePoints(wide, 0, length);
    Work.allocated(length, whole);
    return whole;
  }
}
