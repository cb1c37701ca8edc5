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

  /** A bound as {@code list.index} takes it: absent (null) or an integer, not None. */
  static int strictBound(Object value, int size, int absent) {
    if (value == None.NONE
        || value != null && !Numbers.isInt(value) && Types.of(value).lookup("__index__") == null) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    return bound(value, size, absent);
  }

  /** Fails when a method that takes none was given keyword arguments. */
  static void noKeywords(String[] kw, String method) {
    if (kw.length > 0) {
      throw Errors.typeError(method + "() takes no keyword arguments");
    }
  }

  /** A repetition count. */
  static long count(Object value) {
    return Numbers.toSize(value);
  }

  /**
   * The arguments of a search: the part to look for, start and stop, of which the last two may be
   * null. The instance comes first.
   */
  static Object[] search(Object[] args, String[] kw, String method) {
    int given = args.length - 1;
    noKeywords(kw, Types.nameOf(args[0]) + "." + method);
    if (given < 1 || given > 3) {
      throw Errors.typeError(
          method
              + "() takes at "
              + (given < 1 ? "least 1 argument" : "most 3 arguments")
              + " ("
              + given
              + " given)");
    }
    return new Object[] {args[1], given > 1 ? args[2] : null, given > 2 ? args[3] : null};
  }

  /** Whether an argument that is an int in C is not 0. */
  static boolean flag(Object value) {
    return value != null && Numbers.toInt(value) != 0;
  }
}
