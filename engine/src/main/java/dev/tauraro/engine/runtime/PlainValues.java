package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.Str;
import java.math.BigInteger;

/** Values of Java that mean the same to scripts: null, numbers, booleans and text. */
public final class PlainValues {
  private PlainValues() {}

  /** What a script sees for such a value, and values of scripts as they are; null for others. */
  public static Object toScript(Object value) {
    if (value == null) {
      return None.NONE;
    }
    if (value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof PyObject) {
      return value;
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return Str.of(value.toString());
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Float) {
      return ((Float) value).doubleValue();
    }
    return value instanceof BigInteger ? Numbers.normalize((BigInteger) value) : null;
  }
}
