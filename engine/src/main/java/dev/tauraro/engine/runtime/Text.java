package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import java.math.BigInteger;

/** Conversions of values to text. Results are script strings. */
public final class Text {
  private Text() {}

  /** {@code str(value)} */
  public static Object str(Object value) {
    if (Str.is(value)) {
      return value;
    }
    if (value instanceof Long) {
      return Long.toString((Long) value);
    }
    if (value instanceof Double || value == None.NONE || value instanceof Boolean) {
      return repr(value);
    }
    PyType type = Types.of(value);
    Object method = type.lookup("__str__");
    if (method == Types.OBJECT.own("__str__")) {
      method = type.lookup("__repr__");
    }
    Object result = MethodCalls.call(method, value);
    Object text = Str.unwrap(result);
    if (text == null) {
      throw Errors.typeError("__str__ returned non-string (type " + Types.nameOf(result) + ")");
    }
    return result;
  }

  /** {@code repr(value)} */
  public static Object repr(Object value) {
    if (value instanceof Long) {
      return Long.toString((Long) value);
    }
    if (value == None.NONE) {
      return "None";
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? "True" : "False";
    }
    if (value instanceof Double) {
      return Numbers.floatRepr((Double) value);
    }
    Object result = reprByMethod(value);
    Object text = Str.unwrap(result);
    if (text == null) {
      throw Errors.typeError("__repr__ returned non-string (type " + Types.nameOf(result) + ")");
    }
    return result;
  }

  private static Object reprByMethod(Object value) {
    NativeDepth depth = NativeDepth.enter(" while getting the repr of an object");
    try {
      return MethodCalls.call(Types.of(value).lookup("__repr__"), value);
    } finally {
      depth.leave();
    }
  }

  /** {@code repr(value)} as a Java string. */
  public static String reprJava(Object value) {
    return Str.java(Str.unwrap(repr(value)));
  }

  /** {@code str(value)} as a Java string. */
  public static String strJava(Object value) {
    return Str.java(Str.unwrap(str(value)));
  }

  /** {@code ascii(value)} */
  public static Object ascii(Object value) {
    int[] points = Str.codePoints(Str.unwrap(repr(value)));
    StringBuilder text = new StringBuilder(points.length);
    for (int point : points) {
      if (point < 128) {
        text.append((char) point);
      } else if (point < 256) {
        text.append(String.format("\\x%02x", point));
      } else if (point < 0x10000) {
        text.append(String.format("\\u%04x", point));
      } else {
        text.append(String.format("\\U%08x", point));
      }
    }
    return text.toString();
  }

  /** {@code format(value, spec)}; the spec is a script string. */
  public static Object format(Object value, Object spec) {
    if (spec instanceof String && ((String) spec).isEmpty()) {
      if (Str.is(value) || value instanceof Long || value instanceof BigInteger) {
        return str(value);
      }
    }
    if (spec instanceof String) {
      if (value instanceof Long) {
        return Formatting.formatInt(value, spec);
      }
      if (value instanceof Double) {
        return Formatting.formatFloat(value, spec);
      }
      if (value instanceof String) {
        return Formatting.formatStr(value, spec);
      }
    }
    Object method = Types.of(value).lookup("__format__");
    if (method instanceof BuiltinFunction && value instanceof ValueInstance && spec.equals("")) {
      return str(value);
    }
    Object result = MethodCalls.call(method, value, spec);
    if (Str.unwrap(result) == null) {
      throw Errors.typeError("__format__ must return a str, not " + Types.nameOf(result));
    }
    return result;
  }

  /** The text of a default {@code repr}: {@code <module.Class object at 0x…>}. */
  public static String identity(Object value) {
    return "0x" + String.format("%012x", ExecutionContext.current().identities().of(value));
  }
}
