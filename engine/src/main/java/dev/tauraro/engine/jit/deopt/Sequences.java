package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Indexed;
import dev.tauraro.engine.objects.ListSlices;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Items;

/** What compiled code does with lists and strings; none of it runs script code. */
public final class Sequences {
  /** What {@link #parse} returns for text that it leaves to others. */
  public static final long UNPARSED = Long.MIN_VALUE;

  /** So many digits surely fit a long. */
  private static final int DIGITS = 18;

  private static final int BYTES = 256;

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

  /** {@code values[index]} of an {@link Indexed} value. */
  public static Object item(Object values, long index) {
    Indexed items = (Indexed) values;
    int size = items.size();
    long at = index < 0 ? index + size : index;
    return at >= 0 && at < size ? items.itemAt((int) at) : Items.get(values, index);
  }

  /** {@code len(values)} of an {@link Indexed} value; of others nobody uses the answer. */
  public static long size(Object values) {
    return values instanceof Indexed ? ((Indexed) values).size() : 0;
  }

  /** {@code bytes[index]} of bytes or a bytearray. */
  public static long byteAt(Object bytes, long index) {
    ByteSequence sequence = (ByteSequence) bytes;
    int size = sequence.size();
    long at = index < 0 ? index + size : index;
    return at >= 0 && at < size ? sequence.at((int) at) : (Long) Items.get(bytes, index);
  }

  /** {@code bytes[index] = value} of a bytearray. */
  public static void setByte(Object bytes, long index, long value) {
    PyByteArray array = (PyByteArray) bytes;
    long at = index < 0 ? index + array.size() : index;
    if (at >= 0 && at < array.size() && value >= 0 && value < BYTES) {
      array.store((int) at, (int) value);
    } else {
      Items.set(bytes, index, value);
    }
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
