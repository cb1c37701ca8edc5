package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Writes values as JSON. */
final class JsonWriter {
  /**
   * How to write.
   *
   * @param indent one level of indentation, or null for one line
   * @param fallback function for values that JSON does not know
   * @param named whether errors name the numbers that JSON does not have
   */
  record Style(
      boolean skipKeys,
      boolean asciiOnly,
      boolean checkCircular,
      boolean allowNan,
      boolean sortKeys,
      String indent,
      String itemSeparator,
      String keySeparator,
      Object fallback,
      boolean named) {}

  private static final String HEX = "0123456789abcdef";
  private static final int CHECK_EVERY = 1 << 14;
  private static final int MAX_DEPTH = 990;

  private final Style style;
  private final StringBuilder out = new StringBuilder();
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int checked;
  private int depth;

  JsonWriter(Style style) {
    this.style = style;
  }

  Object write(Object value) {
    append(value, "\n");
    return Str.of(out.toString());
  }

  private void append(Object value, String lineBreak) {
    if (out.length() - checked > CHECK_EVERY) {
      ExecutionContext.current().budget().charge((out.length() - checked) / 8);
      ExecutionContext.current().budget().checkObjectSize(2L * out.length());
      checked = out.length();
    }
    Object plain = ValueInstance.unwrap(value);
    if (Str.is(plain)) {
      quote(plain);
    } else if (plain == None.NONE) {
      out.append("null");
    } else if (plain instanceof Boolean) {
      out.append(plain);
    } else if (plain instanceof Long || plain instanceof BigInteger) {
      out.append(Numbers.intText(plain));
    } else if (plain instanceof Double) {
      out.append(number((Double) plain));
    } else if (value instanceof PyList || value instanceof PyTuple) {
      enter(value);
      boolean exact = value.getClass() == PyList.class;
      appendItems(exact ? (PyList) value : PyList.of(Iteration.toArray(value)), lineBreak);
      leave(value);
    } else if (value instanceof PyDict) {
      enter(value);
      appendDict(((PyDict) value).current(), lineBreak);
      leave(value);
    } else {
      enter(value);
      append(converted(value), lineBreak);
      leave(value);
    }
  }

  private Object converted(Object value) {
    if (style.fallback == null) {
      throw Errors.typeError(
          "Object of type " + Types.of(value).name() + " is not JSON serializable");
    }
    return Calls.call(style.fallback, value);
  }

  private void enter(Object value) {
    if (style.checkCircular && !open.add(value)) {
      throw Errors.valueError("Circular reference detected");
    }
    if (++depth > MAX_DEPTH) {
      throw Errors.of(
          dev.tauraro.engine.objects.Exceptions.RECURSION_ERROR,
          "maximum recursion depth exceeded while encoding a JSON object");
    }
  }

  private void leave(Object value) {
    depth--;
    open.remove(value);
  }

  private String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      if (!style.allowNan) {
        String which = style.named ? ": " + Numbers.floatRepr(value) : "";
        throw Errors.valueError("Out of range float values are not JSON compliant" + which);
      }
      return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }
    return Numbers.floatRepr(value);
  }

  private String inner(String lineBreak) {
    return style.indent == null ? lineBreak : lineBreak + style.indent;
  }

  /** Converting an item may change the list. */
  private void appendItems(PyList items, String lineBreak) {
    if (items.size() == 0) {
      out.append("[]");
      return;
    }
    String inner = inner(lineBreak);
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(style.itemSeparator);
      }
      if (style.indent != null) {
        out.append(inner);
      }
      append(items.get(i), inner);
    }
    if (style.indent != null) {
      out.append(lineBreak);
    }
    out.append(']');
  }

  private void appendDict(PyDict dict, String lineBreak) {
    Object[] keys = dict.keySet().toArray();
    if (keys.length == 0) {
      out.append("{}");
      return;
    }
    if (style.sortKeys) {
      sort(keys);
    }
    String inner = inner(lineBreak);
    out.append('{');
    boolean first = true;
    for (Object key : keys) {
      Object text = keyText(key);
      if (text == null) {
        continue;
      }
      if (!first) {
        out.append(style.itemSeparator);
      }
      first = false;
      if (style.indent != null) {
        out.append(inner);
      }
      quote(text);
      out.append(style.keySeparator);
      append(dict.getOrNull(key), inner);
    }
    if (style.indent != null && !first) {
      out.append(lineBreak);
    }
    out.append('}');
  }

  private static void sort(Object[] keys) {
    Arrays.sort(keys, (a, b) -> Compare.isLt(a, b) ? -1 : Compare.isLt(b, a) ? 1 : 0);
  }

  /** The text of a key, or null when the key is to be left out. */
  private Object keyText(Object key) {
    Object plain = ValueInstance.unwrap(key);
    if (Str.is(plain)) {
      return plain;
    }
    if (plain instanceof Boolean) {
      return plain.toString();
    }
    if (plain == None.NONE) {
      return "null";
    }
    if (plain instanceof Long || plain instanceof BigInteger) {
      return Numbers.intText(plain);
    }
    if (plain instanceof Double) {
      return number((Double) plain);
    }
    if (style.skipKeys) {
      return null;
    }
    throw Errors.typeError(
        "keys must be str, int, float, bool or None, not " + Types.of(key).name());
  }

  /** Appends a string in quotes, escaped. */
  private void quote(Object string) {
    quote(Str.java(string), style.asciiOnly, out);
  }

  static void quote(String text, boolean asciiOnly, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"':
          out.append("\\\"");
          break;
        case '\\':
          out.append("\\\\");
          break;
        case '\n':
          out.append("\\n");
          break;
        case '\r':
          out.append("\\r");
          break;
        case '\t':
          out.append("\\t");
          break;
        case '\f':
          out.append("\\f");
          break;
        case '\b':
          out.append("\\b");
          break;
        default:
          if (c < ' ' || (asciiOnly && c > '~')) {
            out.append("\\u")
                .append(HEX.charAt(c >> 12))
                .append(HEX.charAt(c >> 8 & 15))
                .append(HEX.charAt(c >> 4 & 15))
                .append(HEX.charAt(c & 15));
          } else {
            out.append(c);
          }
          break;
      }
    }
    out.append('"');
  }
}
