package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.FloatText;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Conversions between the representations of numbers, and of values to numbers. */
public final class Numbers {
  private Numbers() {}

  /** The one representation of an int: Long where it fits. */
  public static Object normalize(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value;
  }

  /** Whether a value is an int (or bool) and not an instance of a script's subclass. */
  public static boolean isPlainInt(Object value) {
    return value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
  }

  /** Whether a value is an int, a bool, or an instance of a subclass of int. */
  public static boolean isInt(Object value) {
    return isPlainInt(ValueInstance.unwrap(value));
  }

  /** Whether a value is an int or float, or an instance of a subclass. */
  public static boolean isReal(Object value) {
    Object plain = ValueInstance.unwrap(value);
    return plain instanceof Double || isPlainInt(plain);
  }

  /** An int or bool as int: subclasses unwrapped, True as 1. */
  public static Object plainInt(Object value) {
    Object plain = ValueInstance.unwrap(value);
    return plain instanceof Boolean ? (Object) ((Boolean) plain ? 1L : 0L) : plain;
  }

  /** The value of a Long or Boolean. */
  static long small(Object value) {
    return value instanceof Long ? (Long) value : (Boolean) value ? 1L : 0L;
  }

  /** The value of an int or bool. */
  public static BigInteger big(Object value) {
    Object plain = ValueInstance.unwrap(value);
    return plain instanceof BigInteger ? (BigInteger) plain : BigInteger.valueOf(small(plain));
  }

  /** -1, 0 or 1 for an int or bool. */
  public static int signum(Object value) {
    Object plain = ValueInstance.unwrap(value);
    return plain instanceof BigInteger ? ((BigInteger) plain).signum() : Long.signum(small(plain));
  }

  /** {@code operator.index(value)}: Long or BigInteger; TypeError when it is no integer. */
  public static Object index(Object value) {
    Object number = indexOrNull(value);
    if (number == null) {
      throw Errors.typeError(
          "'" + Types.nameOf(value) + "' object cannot be interpreted as an integer");
    }
    return number;
  }

  /** {@code operator.index(value)}, or null when the value is no integer. */
  public static Object indexOrNull(Object value) {
    if (value instanceof Long) {
      return value;
    }
    if (isInt(value)) {
      return plainInt(value);
    }
    Object method = Types.of(value).lookup("__index__");
    if (method == null) {
      return null;
    }
    Object number = MethodCalls.call(method, value);
    if (!isInt(number)) {
      throw Errors.typeError("__index__ returned non-int (type " + Types.nameOf(number) + ")");
    }
    return Warnings.exactInt("__index__", number);
  }

  /** An integer as long; OverflowError when it does not fit. */
  public static long toLong(Object value) {
    Object number = index(value);
    if (number instanceof Long) {
      return (Long) number;
    }
    throw Errors.overflowError("Python int too large to convert to C long");
  }

  /** An integer as Java int; OverflowError when it does not fit. */
  public static int toInt(Object value) {
    long number = toLongClamped(value);
    if (number != (int) number) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return (int) number;
  }

  /** An integer as a size or count; OverflowError when it does not fit. */
  public static long toSize(Object value) {
    Object number = index(value);
    if (number instanceof Long) {
      return (Long) number;
    }
    throw Errors.overflowError(
        "cannot fit '" + Types.nameOf(value) + "' into an index-sized integer");
  }

  /** An integer as an argument that is a size; OverflowError when it does not fit. */
  public static long toSizeArgument(Object value) {
    Object number = index(value);
    if (number instanceof Long) {
      return (Long) number;
    }
    throw Errors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** An integer as the index of a sequence; IndexError when no sequence is that long. */
  public static long toIndex(Object value) {
    Object number = index(value);
    if (number instanceof Long) {
      return (Long) number;
    }
    throw Errors.indexError("cannot fit '" + Types.nameOf(value) + "' into an index-sized integer");
  }

  /** An integer as long, the nearest one when it does not fit. */
  public static long toLongClamped(Object value) {
    Object number = index(value);
    if (number instanceof Long) {
      return (Long) number;
    }
    return ((BigInteger) number).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** A bound of a slice as a position from 0 to {@code size}: negative ones count from the end. */
  public static int toIndex(Object value, int size) {
    long index = toLongClamped(value);
    if (index < 0) {
      index += size;
      return index < 0 ? 0 : (int) index;
    }
    return (int) Math.min(index, size);
  }

  /** An int as the nearest double; OverflowError when there is none. */
  public static double intToDouble(Object value) {
    if (value instanceof Long) {
      return (Long) value;
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? 1.0 : 0.0;
    }
    double result = ((BigInteger) value).doubleValue();
    if (Double.isInfinite(result)) {
      throw Errors.overflowError("int too large to convert to float");
    }
    return result;
  }

  /**
   * A real number as double, through {@code __float__} or {@code __index__}; TypeError otherwise.
   */
  public static double toDouble(Object value) {
    if (value instanceof Double) {
      return (Double) value;
    }
    Double result = toDoubleOrNull(value);
    if (result == null) {
      throw Errors.typeError("must be real number, not " + Types.nameOf(value));
    }
    return result;
  }

  /** Like {@link #toDouble}, but null for what is no real number. */
  public static Double toDoubleOrNull(Object value) {
    if (isPlainInt(value)) {
      return intToDouble(value);
    }
    if (value instanceof Double) {
      return (Double) value;
    }
    Object method = Types.of(value).lookup("__float__");
    if (method != null) {
      Object result = MethodCalls.call(method, value);
      Object plain = ValueInstance.unwrap(result);
      if (!(plain instanceof Double)) {
        throw Errors.typeError(
            Types.nameOf(value)
                + ".__float__ returned non-float (type "
                + Types.nameOf(result)
                + ")");
      }
      if (!(result instanceof Double)) {
        Warnings.ofDerivedType(
            Types.nameOf(value) + ".__float__ returned non-float", result, "float");
      }
      return (Double) plain;
    }
    Object number = indexOrNull(value);
    return number == null ? null : intToDouble(number);
  }

  /** A finite double without its fraction; otherwise the error that {@code int(value)} raises. */
  public static Object truncate(double value) {
    if (value > -0x1p63 && value < 0x1p63) {
      return (long) value;
    }
    checkFinite(value);
    return normalize(new BigDecimal(value).toBigInteger());
  }

  /** The largest int not above a finite double. */
  public static Object floor(double value) {
    return truncate(Math.floor(value));
  }

  /** The smallest int not below a finite double. */
  public static Object ceil(double value) {
    return truncate(Math.ceil(value));
  }

  private static void checkFinite(double value) {
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
  }

  /** The digits of an int in base 10. */
  public static String intText(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (plain instanceof BigInteger) {
      return BigIntegers.toText((BigInteger) plain, 10);
    }
    return Long.toString(small(plain));
  }

  /** The digits of an int in a base, without prefix. */
  public static String intText(Object value, int radix) {
    Object plain = ValueInstance.unwrap(value);
    return plain instanceof BigInteger
        ? BigIntegers.toText((BigInteger) plain, radix)
        : Long.toString(small(plain), radix);
  }

  /** {@code repr} of a float. */
  public static String floatRepr(double value) {
    return FloatText.repr(value);
  }

  /** {@code hash} of an int, float or complex number. */
  public static long hash(Object number) {
    return NumberHash.hash(number);
  }

  /** The number that a string stands for: {@code int(text, base)}. */
  public static Object parseInt(String text, int base) {
    return NumberParser.parseInt(text, base);
  }

  /** The number that a string stands for: {@code float(text)}. */
  public static double parseFloat(String text) {
    return NumberParser.parseFloat(text);
  }
}
