package dev.tauraro.engine.objects;

import java.util.function.IntUnaryOperator;

/**
 * Searches for a string in another in linear time: candidates are found by a short prefix and
 * compared; when comparing goes wrong too often, as in {@code "aaaa…".find("aaa…b")}, the rest is
 * searched with a table of the pattern's borders.
 */
final class StrFind {
  /** Patterns up to this length are left to simple searches, which take that much more at most. */
  static final int SHORT = 32;

  /** Length of the prefix of long patterns that is searched for first. */
  private static final int PREFIX = 16;

  private StrFind() {}

  /** Index of the first occurrence that lies within [start, stop), or -1. */
  static int first(Object text, Object part, int start, int stop) {
    int length = Str.length(part);
    if (start + length > stop) {
      return -1;
    }
    int found = -1;
    if (!(text instanceof String)) {
      found = firstWide(text, part, start, stop);
    } else if (part instanceof String) {
      found = first((String) text, (String) part, start, stop);
    }
    Work.elements(found < 0 ? stop - start : found - start + length);
    return found;
  }

  /** Index of the last occurrence that lies within [start, stop), or -1. */
  static int last(Object text, Object part, int start, int stop) {
    int length = Str.length(part);
    if (start + length > stop) {
      return -1;
    }
    int found = -1;
    if (!(text instanceof String)) {
      found = lastWide(text, part, start, stop);
    } else if (part instanceof String) {
      found = last((String) text, (String) part, start, stop);
    }
    Work.elements(stop - (found < 0 ? start : found));
    return found;
  }

  private static int first(String text, String part, int start, int stop) {
    if (stop < text.length()) {
      int found = first(text.substring(start, stop), part, 0, stop - start);
      return found < 0 ? -1 : start + found;
    }
    int length = part.length();
    if (length <= SHORT) {
      return text.indexOf(part, start);
    }
    String prefix = part.substring(0, PREFIX);
    // Comparing candidates may cost that much, and is charged for as the rest of the search is.
    long most = 4L * (stop - start);
    long effort = 0;
    for (int at = text.indexOf(prefix, start);
        at >= 0 && at + length <= stop;
        at = text.indexOf(prefix, at + 1)) {
      if (text.startsWith(part, at)) {
        Work.elements(effort >> 2);
        return at;
      }
      effort += length;
      if (effort > most) {
        Work.elements(effort >> 2);
        int rest = at + 1;
        int found = scan(i -> text.charAt(rest + i), stop - rest, part::charAt, length);
        return found < 0 ? -1 : rest + found;
      }
    }
    Work.elements(effort >> 2);
    return -1;
  }

  private static int last(String text, String part, int start, int stop) {
    if (start > 0) {
      int found = last(text.substring(start, stop), part, 0, stop - start);
      return found < 0 ? -1 : start + found;
    }
    int length = part.length();
    if (length <= SHORT) {
      return text.lastIndexOf(part, stop - length);
    }
    int found =
        scan(i -> text.charAt(stop - 1 - i), stop, i -> part.charAt(length - 1 - i), length);
    return found < 0 ? -1 : stop - found - length;
  }

  private static int firstWide(Object text, Object part, int start, int stop) {
    int length = Str.length(part);
    if (length <= SHORT) {
      int at = start;
      while (at + length <= stop && !Str.matches(text, part, at)) {
        at++;
      }
      return at + length <= stop ? at : -1;
    }
    int found =
        scan(
            i -> Str.codePointAt(text, start + i),
            stop - start,
            i -> Str.codePointAt(part, i),
            length);
    return found < 0 ? -1 : start + found;
  }

  private static int lastWide(Object text, Object part, int start, int stop) {
    int length = Str.length(part);
    if (length <= SHORT) {
      int at = stop - length;
      while (at >= start && !Str.matches(text, part, at)) {
        at--;
      }
      return at >= start ? at : -1;
    }
    int found =
        scan(
            i -> Str.codePointAt(text, stop - 1 - i),
            stop - start,
            i -> Str.codePointAt(part, length - 1 - i),
            length);
    return found < 0 ? -1 : stop - found - length;
  }

  /**
   * The search of Knuth, Morris and Pratt: after a mismatch it goes on with the longest border of
   * what matched, so no character of the text is read twice.
   */
  static int scan(IntUnaryOperator text, int size, IntUnaryOperator part, int length) {
    Work.elements(length);
    Work.checkSize(length, 4);
    int[] borders = borders(part, length);
    int matched = 0;
    for (int i = 0; i < size; i++) {
      int c = text.applyAsInt(i);
      while (matched > 0 && part.applyAsInt(matched) != c) {
        matched = borders[matched - 1];
      }
      if (part.applyAsInt(matched) == c && ++matched == length) {
        return i - length + 1;
      }
    }
    return -1;
  }

  /** For each prefix the length of the longest proper one that it also ends with. */
  private static int[] borders(IntUnaryOperator part, int length) {
    int[] borders = new int[length];
    int border = 0;
    for (int i = 1; i < length; i++) {
      int c = part.applyAsInt(i);
      while (border > 0 && part.applyAsInt(border) != c) {
        border = borders[border - 1];
      }
      if (part.applyAsInt(border) == c) {
        border++;
      }
      borders[i] = border;
    }
    return borders;
  }
}
