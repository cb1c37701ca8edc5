package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Plain values of scripts as the plain values of Java that a parameter wants, when they fit without
 * loss, and how good a conversion is: 0 is best.
 */
final class Scalars {
  private static final int TO_OBJECT = 9;

  private Scalars() {}

  /** How well a plain value becomes a wanted class; negative when it can't. */
  static int cost(Object value, Class<?> wanted) {
    if (value instanceof Boolean) {
      return wanted == Boolean.class ? 0 : general(value, wanted);
    }
    if (value instanceof Long) {
      return ofInt((Long) value, wanted);
    }
    if (value instanceof BigInteger) {
      return wanted == BigInteger.class
          ? 0
          : wanted == BigDecimal.class ? 2 : wanted == Double.class ? 4 : general(value, wanted);
    }
    if (value instanceof Double) {
      return wanted == Double.class
          ? 0
          : wanted == Float.class
              ? fitsFloat((Double) value) ? 1 : -1
              : wanted == BigDecimal.class
                  ? Double.isFinite((Double) value) ? 3 : -1
                  : general(value, wanted);
    }
    if (value instanceof PyBytes) {
      return wanted == byte[].class ? 0 : wanted == Object.class ? TO_OBJECT : -1;
    }
    return ofText(value, wanted);
  }

  private static int ofInt(long value, Class<?> wanted) {
    if (wanted == Long.class) {
      return 0;
    }
    if (wanted == Integer.class) {
      return value == (int) value ? 1 : -1;
    }
    if (wanted == Short.class) {
      return value == (short) value ? 5 : -1;
    }
    if (wanted == Byte.class) {
      return value == (byte) value ? 6 : -1;
    }
    if (wanted == Double.class) {
      return isExact(value, 53) ? 3 : -1;
    }
    if (wanted == Float.class) {
      return isExact(value, 24) ? 4 : -1;
    }
    return wanted == BigInteger.class ? 2 : wanted == BigDecimal.class ? 2 : general(value, wanted);
  }

  /** Whether a number does not become infinite when it is rounded to a Java {@code float}. */
  private static boolean fitsFloat(double value) {
    return Float.isFinite((float) value) || !Double.isFinite(value);
  }

  /** Whether a floating-point number of so many bits holds an int. */
  private static boolean isExact(long value, int bits) {
    return value >= -(1L << bits) && value <= 1L << bits;
  }

  private static int ofText(Object value, Class<?> wanted) {
    if (wanted == String.class) {
      return 0;
    }
    if (wanted == CharSequence.class) {
      return 1;
    }
    if (wanted == Character.class) {
      return value instanceof String && ((String) value).length() == 1 ? 2 : -1;
    }
    if (wanted.isEnum()) {
      return 5;
    }
    return wanted.isAssignableFrom(String.class) ? TO_OBJECT : -1;
  }

  private static int general(Object value, Class<?> wanted) {
    return wanted.isInstance(value) ? TO_OBJECT - (wanted == Object.class ? 0 : 1) : -1;
  }

  /** The value as the wanted class; {@link #cost} said that it can be. */
  static Object convert(Object value, Class<?> wanted) {
    if (value instanceof Long) {
      return ofLong((Long) value, wanted);
    }
    if (value instanceof Double) {
      return wanted == Float.class
          ? (Object) ((Double) value).floatValue()
          : wanted == BigDecimal.class ? BigDecimal.valueOf((Double) value) : value;
    }
    if (value instanceof BigInteger) {
      return wanted == Double.class
          ? (Object) Numbers.toDouble(value)
          : wanted == BigDecimal.class ? new BigDecimal((BigInteger) value) : value;
    }
    if (value instanceof PyBytes) {
      return ((PyBytes) value).toByteArray();
    }
    return value instanceof Boolean ? value : text(Str.java(value), wanted);
  }

  private static Object ofLong(long value, Class<?> wanted) {
    if (wanted == Integer.class) {
      return (int) value;
    }
    if (wanted == Double.class) {
      return (double) value;
    }
    if (wanted == Float.class) {
      return (float) value;
    }
    if (wanted == Short.class) {
      return (short) value;
    }
    if (wanted == Byte.class) {
      return (byte) value;
    }
    if (wanted == BigInteger.class) {
      return BigInteger.valueOf(value);
    }
    return wanted == BigDecimal.class ? (Object) BigDecimal.valueOf(value) : (Object) value;
  }

  private static Object text(String text, Class<?> wanted) {
    if (wanted == Character.class) {
      return text.charAt(0);
    }
    if (wanted.isEnum()) {
      for (Object each : wanted.getEnumConstants()) {
        if (((Enum<?>) each).name().equals(text)) {
          return each;
        }
      }
      return null;
    }
    return text;
  }
}
