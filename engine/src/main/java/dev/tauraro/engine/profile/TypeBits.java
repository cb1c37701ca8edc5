package dev.tauraro.engine.profile;

import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.RangeIterator;
import java.math.BigInteger;

/**
 * Sets of kinds of values as bits: what an operand was seen to be. Each kind but {@link #OTHER}
 * stands for one Java class, so a guard on it is one comparison.
 */
public final class TypeBits {
  public static final int LONG = 1;
  public static final int DOUBLE = 1 << 1;
  public static final int BOOL = 1 << 2;

  /** A plain Java string. */
  public static final int STR = 1 << 3;

  public static final int NONE = 1 << 4;
  public static final int BIG = 1 << 5;

  /** Exactly a list, with the strategy of ints (or empty). */
  public static final int LIST_LONG = 1 << 6;

  public static final int LIST_DOUBLE = 1 << 7;
  public static final int LIST_OBJECT = 1 << 8;

  /** Exactly a dict. */
  public static final int DICT = 1 << 9;

  /** Exactly a tuple. */
  public static final int TUPLE = 1 << 10;

  /** Exactly a set or frozenset. */
  public static final int SET = 1 << 11;

  /** A range or an iterator of one. */
  public static final int RANGE = 1 << 12;

  public static final int INSTANCE = 1 << 13;

  /** A script function, built-in function, bound method or type. */
  public static final int CALLABLE = 1 << 14;

  /** Anything else: iterators of other kinds, wide strings, bytes, subclasses of built-in types. */
  public static final int OTHER = 1 << 15;

  /** Bits of one operand in a word of {@link Profile#types}. */
  public static final int WIDTH = 16;

  private static final int MASK = (1 << WIDTH) - 1;

  private TypeBits() {}

  /** The bit of a value; 0 for an unbound register. */
  public static int of(Object value) {
    if (value instanceof Long) {
      return LONG;
    }
    if (value instanceof Double) {
      return DOUBLE;
    }
    if (value instanceof String) {
      return STR;
    }
    if (value instanceof Boolean) {
      return BOOL;
    }
    return value == null ? 0 : ofObject(value);
  }

  private static int ofObject(Object value) {
    Class<?> type = value.getClass();
    if (type == Instance.class) {
      return INSTANCE;
    }
    if (type == PyList.class) {
      return ofList((PyList) value);
    }
    if (type == RangeIterator.class || type == PyRange.class) {
      return RANGE;
    }
    if (type == PyDict.class) {
      return DICT;
    }
    if (type == PyTuple.class) {
      return TUPLE;
    }
    if (value == None.NONE) {
      return NONE;
    }
    if (type == BigInteger.class) {
      return BIG;
    }
    if (type == PyFunction.class
        || type == BuiltinFunction.class
        || type == BoundMethod.class
        || type == PyType.class) {
      return CALLABLE;
    }
    return value instanceof PyAnySet && ((PyAnySet) value).type().isBuiltin() ? SET : OTHER;
  }

  private static int ofList(PyList list) {
    switch (list.strategy) {
      case PyList.DOUBLE:
        return LIST_DOUBLE;
      case PyList.OBJECT:
        return LIST_OBJECT;
      default:
        return LIST_LONG;
    }
  }

  /** Bits of operand b (the first value that is read) in a word of {@link Profile#types}. */
  public static int first(long word) {
    return (int) word & MASK;
  }

  /** Bits of operand c (the second value that is read). */
  public static int second(long word) {
    return (int) (word >>> WIDTH) & MASK;
  }

  /** Bits of the result. */
  public static int result(long word) {
    return (int) (word >>> 2 * WIDTH) & MASK;
  }

  /** Bits of the third value that is read, such as the value that SET_ITEM stores. */
  public static int third(long word) {
    return (int) (word >>> 3 * WIDTH) & MASK;
  }

  /** A readable list of the kinds, for reports. */
  public static String describe(int bits) {
    String[] names = {
      "int",
      "float",
      "bool",
      "str",
      "None",
      "bigint",
      "list[int]",
      "list[float]",
      "list",
      "dict",
      "tuple",
      "set",
      "range",
      "instance",
      "callable",
      "other"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      if ((bits & 1 << i) != 0) {
        text.append(text.length() == 0 ? "" : "|").append(names[i]);
      }
    }
    return text.length() == 0 ? "nothing" : text.toString();
  }
}
