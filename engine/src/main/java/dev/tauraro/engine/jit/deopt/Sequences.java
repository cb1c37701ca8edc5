package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.objects.ListSlices;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;

/** What compiled code does with lists and strings; none of it runs script code. */
public final class Sequences {
  /** What {@link #parse} returns for text that it leaves to others. */
  public static final long UNPARSED = Long.MIN_VALUE;

  /** So many digits surely fit a long. */
  private static final int DIGITS = 18;

  private Sequences() {}

  /** {@code slice(start, stop, step)} */
  public static PySlice slice(Object start, Object stop, Object step) {
    return new PySlice(start, stop, step);
  }

  /** {@code list[start:stop]} */
  public static PyList slice(PyList list, long start, long stop) {
    int from = limit(start, list.size);
    return list.slice(from, 1, Math.max(0, limit(stop, list.size) - from));
  }

  /** {@code list[start:stop:step]}, see {@link PySlice#indices(long, long, long, int)}. */
  public static PyList slice(PyList list, long start, long stop, long step) {
    PySlice.Bounds bounds = PySlice.indices(start, stop, step, list.size);
    return list.slice(bounds.start(), bounds.step(), bounds.count());
  }

  /** {@code list[start:stop] = items} */
  public static void replace(PyList list, long start, long stop, PyList items) {
    int from = limit(start, list.size);
    ListSlices.replace(list, from, Math.max(from, limit(stop, list.size)), items);
  }

  /** {@code text[start:stop]} */
  public static String slice(String text, long start, long stop) {
    int from = limit(start, text.length());
    int to = limit(stop, text.length());
    if (to <= from) {
      return "";
    }
    Work.elements(to - from);
    return (String) Str.slice(text, from, to);
  }

  private static int limit(long bound, int length) {
    return (int) (bound < 0 ? Math.max(bound + length, 0) : Math.min(bound, length));
  }

  /** The int that a text of a few digits says, or {@link #UNPARSED}. */
  public static long parse(String text) {
    int length = text.length();
    int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
    if (length == 0 || length - start > DIGITS) {
      return UNPARSED;
    }
    long value = 0;
    for (int i = start; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return UNPARSED;
      }
      value = value * 10 + digit;
    }
    return start > 0 ? -value : value;
  }
}
