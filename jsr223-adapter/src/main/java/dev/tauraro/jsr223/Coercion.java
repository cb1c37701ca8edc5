package dev.tauraro.jsr223;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns the result of a script's function into the type that a Java method declares. */
final class Coercion {
  private Coercion() {}

  /**
   * The value as the declared type, primitives included.
   *
   * @throws ClassCastException when it can't be converted without loss
   */
  static Object to(Class<?> declared, Object value) {
    if (declared == void.class || declared == Void.class) {
      return null;
    }
    if (value == null && !declared.isPrimitive()) {
      return null;
    }
    if (declared.isInstance(value)) {
      return value;
    }
    Object converted = null;
    if (value instanceof Boolean && declared == boolean.class) {
      converted = value;
    } else if (value instanceof Number) {
      converted = number(declared, (Number) value);
    } else if (value instanceof String) {
      converted = text(declared, (String) value);
    }
    if (converted == null) {
      throw new ClassCastException(
          "the script's value is "
              + (value == null ? "None" : "a " + value.getClass().getSimpleName())
              + ", wanted "
              + declared.getName());
    }
    return converted;
  }

  private static Object number(Class<?> declared, Number value) {
    if (value instanceof Double) {
      double number = (Double) value;
      if (declared == double.class) {
        return number;
      }
      return declared == float.class || declared == Float.class ? (Object) (float) number : null;
    }
    if (declared == BigInteger.class) {
      return BigInteger.valueOf(value.longValue());
    }
    if (declared == BigDecimal.class) {
      return new BigDecimal(value.toString());
    }
    return value instanceof Long ? integer(declared, (Long) value) : null;
  }

  private static Object integer(Class<?> declared, long number) {
    if (declared == long.class) {
      return number;
    }
    if ((declared == int.class || declared == Integer.class) && number == (int) number) {
      return (int) number;
    }
    if ((declared == short.class || declared == Short.class) && number == (short) number) {
      return (short) number;
    }
    if ((declared == byte.class || declared == Byte.class) && number == (byte) number) {
      return (byte) number;
    }
    if (declared == double.class || declared == Double.class) {
      return (double) number;
    }
    return declared == float.class || declared == Float.class ? (Object) (float) number : null;
  }

  private static Object text(Class<?> declared, String text) {
    if ((declared == char.class || declared == Character.class) && text.length() == 1) {
      return text.charAt(0);
    }
    if (declared.isEnum()) {
      for (Object constant : declared.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
    }
    return null;
  }
}
