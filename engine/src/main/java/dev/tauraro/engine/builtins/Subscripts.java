package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;

/** Turns the indices and bounds that scripts give into positions of a sequence. */
final class Subscripts {
  private Subscripts() {}

  /**
   * The position of an item.
   *
   * @param what begins the messages: {@code "list"} for "list index out of range"
   */
  static int position(Object key, int size, String what) {
    long index = key instanceof Long ? (Long) key : Numbers.toIndex(key);
    if (index < 0) {
      index += size;
    }
    if (index < 0 || index >= size) {
      throw Errors.indexError(what + " out of range");
    }
    return (int) index;
  }

  /** Whether a subscript is one index (and not a slice); TypeError when it is neither. */
  static boolean isIndex(Object key, String what) {
    if (key instanceof Long) {
      return true;
    }
    if (key instanceof PySlice) {
      return false;
    }
    if (Numbers.isInt(key) || Types.of(key).lookup("__index__") != null) {
      return true;
    }
    throw Errors.typeError(what + " indices must be integers or slices, not " + Types.nameOf(key));
  }

  /** A bound as {@code find} and {@code index} take it: None (or null) is {@code absent}. */
  static int bound(Object value, int size, int absent) {
    if (value == null || value == None.NONE) {
      return absent;
    }
    Object part = PySlice.part(value);
    long index;
    if (part instanceof Long) {
      index = (Long) part;
    } else {
      index = ((BigInteger) part).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    if (index < 0) {
      return (int) Math.max(0, index + size);
    }
    return (int) Math.min(index, size);
  }

  /** A repetition count; beyond a long it is as large as can be. */
  static long count(Object value) {
    Object number = Numbers.indexOrNull(value);
    if (number == null) {
      throw Errors.typeError(
          "can't multiply sequence by non-int of type '" + Types.nameOf(value) + "'");
    }
    if (number instanceof Long) {
      return (Long) number;
    }
    if (((BigInteger) number).signum() < 0) {
      return 0;
    }
    throw Errors.overflowError(
        "cannot fit '" + Types.nameOf(value) + "' into an index-sized integer");
  }
}
