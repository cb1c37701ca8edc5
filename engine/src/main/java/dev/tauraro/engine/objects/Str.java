package dev.tauraro.engine.objects;

import java.util.Arrays;

/**
 * Script strings. A script string is a Java {@code String} in which each char is one character (no
 * surrogate pairs), or a {@link WideStr}; so length and indexing need no scan. Every script string
 * has exactly one of the two forms.
 */
public final class Str {
  private static final String[] LATIN1 = new String[256];

  static {
    for (int i = 0; i < LATIN1.length; i++) {
      LATIN1[i] = String.valueOf((char) i).intern();
    }
  }

  private Str() {}

  /** The script string of a Java string, whose surrogate pairs are one character each. */
  public static Object of(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        return new WideStr(text.codePoints().toArray());
      }
    }
    return text;
  }

  /** The script string of {@code count} code points; the array is copied. */
  public static Object ofCodePoints(int[] codePoints, int start, int count) {
    for (int i = start; i < start + count; i++) {
      if (codePoints[i] > 0xFFFF || i > start && isPair(codePoints[i - 1], codePoints[i])) {
        return new WideStr(Arrays.copyOfRange(codePoints, start, start + count));
      }
    }
    return new String(codePoints, start, count);
  }

  public static Object ofCodePoints(int[] codePoints) {
    return ofCodePoints(codePoints, 0, codePoints.length);
  }

  /** The string of one character. */
  public static Object ofCodePoint(int codePoint) {
    if (codePoint < 256) {
      return LATIN1[codePoint];
    }
    return codePoint < 0x10000
        ? String.valueOf((char) codePoint)
        : new WideStr(new int[] {codePoint});
  }

  private static boolean isPair(int first, int second) {
    return first >= 0xD800 && first < 0xDC00 && second >= 0xDC00 && second < 0xE000;
  }

  /** Whether the value is a plain script string (not an instance of a subclass). */
  public static boolean is(Object value) {
    return value instanceof String || value instanceof WideStr;
  }

  /** The plain string of a string or of an instance of a subclass of str; null for others. */
  public static Object unwrap(Object value) {
    if (value instanceof String || value instanceof WideStr) {
      return value;
    }
    if (value instanceof ValueInstance) {
      return unwrap(((ValueInstance) value).value());
    }
    return null;
  }

  /** As a Java string, with surrogate pairs where needed. */
  public static String java(Object string) {
    Object plain = ValueInstance.unwrap(string);
    return plain instanceof String ? (String) plain : plain.toString();
  }

  /** Number of characters. */
  public static int length(Object string) {
    return string instanceof String ? ((String) string).length() : ((WideStr) string).length();
  }

  public static int codePointAt(Object string, int index) {
    return string instanceof String
        ? ((String) string).charAt(index)
        : ((WideStr) string).codePointAt(index);
  }

  /** The string of the character at an index, which must be within bounds. */
  public static Object charAt(Object string, int index) {
    if (string instanceof String) {
      char c = ((String) string).charAt(index);
      return c < 256 ? LATIN1[c] : String.valueOf(c);
    }
    return ofCodePoint(((WideStr) string).codePointAt(index));
  }

  /** The characters as a new array. */
  public static int[] codePoints(Object string) {
    if (string instanceof WideStr) {
      return ((WideStr) string).codePoints().clone();
    }
    String text = (String) string;
    int[] result = new int[text.length()];
    for (int i = 0; i < result.length; i++) {
      result[i] = text.charAt(i);
    }
    return result;
  }

  /** The characters from {@code start} (inclusive) to {@code stop}, both within bounds. */
  public static Object slice(Object string, int start, int stop) {
    if (stop <= start) {
      return "";
    }
    if (stop - start == 1) {
      return charAt(string, start);
    }
    Work.elements(stop - start);
    if (string instanceof String) {
      String part = ((String) string).substring(start, stop);
      Work.allocated(stop - start, part);
      return part;
    }
    WideStr wide = (WideStr) string;
    return stop - start == wide.length()
        ? wide
        : ofCodePoints(wide.codePoints(), start, stop - start);
  }

  /** Every {@code step}th character from {@code start} up (or down) to before {@code stop}. */
  public static Object slice(Object string, int start, int stop, int step) {
    if (step == 1) {
      return slice(string, start, stop);
    }
    int count = (int) PySlice.count(start, stop, step);
    Work.elements(count);
    if (string instanceof String) {
      String text = (String) string;
      char[] chars = new char[count];
      boolean pairs = false;
      for (int i = 0, at = start; i < count; i++, at += step) {
        chars[i] = text.charAt(at);
        pairs |= i > 0 && isPair(chars[i - 1], chars[i]);
      }
      if (!pairs) {
        return new String(chars);
      }
    }
    int[] points = new int[count];
    for (int i = 0, at = start; i < count; i++, at += step) {
      points[i] = codePointAt(string, at);
    }
    return ofCodePoints(points);
  }

  /** {@code a + b} */
  public static Object concat(Object a, Object b) {
    int lengthA = length(a);
    int lengthB = length(b);
    if (lengthA == 0) {
      return b;
    }
    if (lengthB == 0) {
      return a;
    }
    Work.checkSize(bytes(a) + bytes(b));
    Work.elements((long) lengthA + lengthB);
    if (a instanceof String && b instanceof String) {
      String left = (String) a;
      String right = (String) b;
      if (!isPair(left.charAt(lengthA - 1), right.charAt(0))) {
        String whole = left.concat(right);
        Work.allocated(whole.length(), whole);
        return whole;
      }
    }
    int[] points = Arrays.copyOf(codePoints(a), lengthA + lengthB);
    System.arraycopy(codePoints(b), 0, points, lengthA, lengthB);
    return ofCodePoints(points);
  }

  /** {@code string * count} */
  public static Object repeat(Object string, long count) {
    int length = length(string);
    if (count <= 0 || length == 0) {
      return "";
    }
    if (count == 1) {
      return string;
    }
    Work.checkSize(count, bytes(string));
    if (count > Long.MAX_VALUE / length) {
      throw Errors.overflowError("repeated string is too long");
    }
    checkLength(count, length);
    Work.elements(count * length);
    if (string instanceof String) {
      String text = (String) string;
      if (!isPair(text.charAt(length - 1), text.charAt(0))) {
        String whole = text.repeat((int) count);
        Work.allocated(whole.length(), whole);
        return whole;
      }
    }
    int[] points = codePoints(string);
    int[] result = new int[(int) (length * count)];
    for (int i = 0; i < count; i++) {
      System.arraycopy(points, 0, result, i * length, length);
    }
    return ofCodePoints(result);
  }

  /** Java arrays end at 2^31: without limits that is a MemoryError. */
  static void checkLength(long count, long each) {
    if (each > 0 && count > (Integer.MAX_VALUE - 16) / each) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
  }

  /** A MemoryError for more characters than Java can hold in a string. */
  public static void checkLength(long length) {
    checkLength(length, 1);
  }

  /** About how much memory the string takes. */
  public static long bytes(Object string) {
    return string instanceof String ? ((String) string).length() : 4L * length(string);
  }

  /** Index of the first occurrence that lies within [start, stop), or -1. */
  public static int find(Object string, Object part, int start, int stop) {
    return StrFind.first(string, part, start, stop);
  }

  /** Index of the last occurrence that lies within [start, stop), or -1. */
  public static int findLast(Object string, Object part, int start, int stop) {
    return StrFind.last(string, part, start, stop);
  }

  /** Whether {@code part} stands at {@code index}; must not reach beyond the end. */
  public static boolean matches(Object string, Object part, int index) {
    if (string instanceof String && part instanceof String) {
      return ((String) string).startsWith((String) part, index);
    }
    int length = length(part);
    for (int i = 0; i < length; i++) {
      if (codePointAt(string, index + i) != codePointAt(part, i)) {
        return false;
      }
    }
    return true;
  }

  public static boolean contains(Object string, Object part) {
    return find(string, part, 0, length(string)) >= 0;
  }

  /** Equality of two plain strings. */
  public static boolean equal(Object a, Object b) {
    return a == b || a.equals(b);
  }

  /** Order by code points. */
  public static int compare(Object a, Object b) {
    if (a instanceof String && b instanceof String) {
      return ((String) a).compareTo((String) b);
    }
    int length = Math.min(length(a), length(b));
    for (int i = 0; i < length; i++) {
      int left = codePointAt(a, i);
      int right = codePointAt(b, i);
      if (left != right) {
        return left < right ? -1 : 1;
      }
    }
    return Integer.compare(length(a), length(b));
  }

  /** {@code hash(string)} */
  public static long hash(Object string) {
    int hash = string.hashCode();
    return hash == -1 ? -2 : hash;
  }
}
