package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;

/** Reads one JSON document (RFC 8259, and NaN and Infinity as Python writes them). */
final class JsonReader {
  /** Functions of the script that make values; each may be null. */
  record Hooks(
      Object object,
      Object pairs,
      Object parseFloat,
      Object parseInt,
      Object parseConstant,
      Object error) {}

  private static final int MAX_DEPTH = 990;

  private final Object document;
  private final int[] text;
  private final Hooks hooks;
  private final boolean strict;
  private int at;
  private int depth;

  JsonReader(Object document, Hooks hooks, boolean strict) {
    this.document = document;
    this.text = Str.codePoints(document);
    this.hooks = hooks;
    this.strict = strict;
    Work.elements(text.length);
  }

  /** Reads the value at an index; returns the value and the index behind it. */
  PyTuple readAt(int index) {
    at = index;
    Object value = value();
    return PyTuple.of(value, (long) at);
  }

  /** Reads the document as one value. */
  Object readAll() {
    if (text.length > 0 && text[0] == 0xFEFF) {
      throw error("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
    }
    skipSpace();
    Object value = value();
    skipSpace();
    if (at != text.length) {
      throw error("Extra data", at);
    }
    return value;
  }

  private RuntimeException error(String message, int position) {
    Object made = Calls.call(hooks.error, Str.of(message), document, (long) position);
    return new ScriptRaise((PyException) made);
  }

  private void skipSpace() {
    while (at < text.length && isSpace(text[at])) {
      at++;
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private Object value() {
    if (at >= text.length) {
      throw error("Expecting value", at);
    }
    switch (text[at]) {
      case '"':
        at++;
        return string();
      case '{':
        return nested(true);
      case '[':
        return nested(false);
      case 't':
        return word("true", true);
      case 'f':
        return word("false", false);
      case 'n':
        return word("null", None.NONE);
      case 'N':
        return constant("NaN", Double.NaN);
      case 'I':
        return constant("Infinity", Double.POSITIVE_INFINITY);
      default:
        return number();
    }
  }

  private Object nested(boolean object) {
    if (++depth > MAX_DEPTH) {
      throw Errors.of(
          dev.tauraro.engine.objects.Exceptions.RECURSION_ERROR,
          "maximum recursion depth exceeded while decoding a JSON "
              + (object ? "object from a unicode string" : "array from a unicode string"));
    }
    at++;
    Object result = object ? object() : array();
    depth--;
    return result;
  }

  private boolean follows(String word) {
    if (at + word.length() > text.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Object word(String word, Object value) {
    if (!follows(word)) {
      throw error("Expecting value", at);
    }
    at += word.length();
    return value;
  }

  private Object constant(String word, double value) {
    if (!follows(word)) {
      throw error("Expecting value", at);
    }
    at += word.length();
    return constantValue(word, value);
  }

  private Object constantValue(String word, double value) {
    return hooks.parseConstant == null ? (Object) value : Calls.call(hooks.parseConstant, word);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private boolean digitAt(int index) {
    return index < text.length && isDigit(text[index]);
  }

  private Object number() {
    int start = at;
    int end = at;
    if (text[end] == '-') {
      end++;
      if (end < text.length && text[end] == 'I') {
        if (follows("-Infinity")) {
          at += "-Infinity".length();
          return constantValue("-Infinity", Double.NEGATIVE_INFINITY);
        }
      }
    }
    if (!digitAt(end)) {
      throw error("Expecting value", start);
    }
    if (text[end] == '0') {
      end++;
    } else {
      while (digitAt(end)) {
        end++;
      }
    }
    boolean real = false;
    if (end < text.length && text[end] == '.' && digitAt(end + 1)) {
      real = true;
      end++;
      while (digitAt(end)) {
        end++;
      }
    }
    if (end < text.length && (text[end] == 'e' || text[end] == 'E')) {
      int exponent = end + 1;
      if (exponent < text.length && (text[exponent] == '+' || text[exponent] == '-')) {
        exponent++;
      }
      if (digitAt(exponent)) {
        real = true;
        end = exponent;
        while (digitAt(end)) {
          end++;
        }
      }
    }
    at = end;
    String digits = new String(text, start, end - start);
    if (real) {
      return hooks.parseFloat == null
          ? (Object) Numbers.parseFloat(digits)
          : Calls.call(hooks.parseFloat, digits);
    }
    return hooks.parseInt == null
        ? Numbers.parseInt(digits, 10)
        : Calls.call(hooks.parseInt, digits);
  }

  private Object array() {
    PyList list = new PyList();
    skipSpace();
    if (at < text.length && text[at] == ']') {
      at++;
      return list;
    }
    while (true) {
      skipSpace();
      list.append(value());
      skipSpace();
      if (at < text.length && text[at] == ']') {
        at++;
        return list;
      }
      if (at >= text.length || text[at] != ',') {
        throw error("Expecting ',' delimiter", at);
      }
      at++;
    }
  }

  private Object object() {
    PyDict dict = new PyDict();
    PyList pairs = hooks.pairs == null ? null : new PyList();
    skipSpace();
    if (at < text.length && text[at] == '}') {
      at++;
      return finished(dict, pairs);
    }
    while (true) {
      skipSpace();
      if (at >= text.length || text[at] != '"') {
        throw error("Expecting property name enclosed in double quotes", at);
      }
      at++;
      Object key = string();
      skipSpace();
      if (at >= text.length || text[at] != ':') {
        throw error("Expecting ':' delimiter", at);
      }
      at++;
      skipSpace();
      Object item = value();
      if (pairs == null) {
        dict.store(key, item);
      } else {
        pairs.append(PyTuple.of(key, item));
      }
      skipSpace();
      if (at < text.length && text[at] == '}') {
        at++;
        return finished(dict, pairs);
      }
      if (at >= text.length || text[at] != ',') {
        throw error("Expecting ',' delimiter", at);
      }
      at++;
    }
  }

  private Object finished(PyDict dict, PyList pairs) {
    if (pairs != null) {
      return Calls.call(hooks.pairs, pairs);
    }
    return hooks.object == null ? dict : Calls.call(hooks.object, dict);
  }

  /** Reads a string whose opening quote has been passed. */
  private Object string() {
    int begin = at - 1;
    int end = at;
    while (end < text.length && text[end] != '"' && text[end] != '\\' && text[end] >= ' ') {
      end++;
    }
    if (end < text.length && text[end] == '"') {
      Object plain = Str.ofCodePoints(text, at, end - at);
      at = end + 1;
      return plain;
    }
    return escaped(begin);
  }

  private Object escaped(int begin) {
    int[] out = new int[Math.max(16, 32)];
    int count = 0;
    while (true) {
      if (at >= text.length) {
        throw error("Unterminated string starting at", begin);
      }
      int c = text[at++];
      if (c == '"') {
        return Str.ofCodePoints(out, 0, count);
      }
      if (c == '\\') {
        c = escape(begin);
      } else if (c < ' ' && strict) {
        throw error("Invalid control character at", at - 1);
      }
      if (count == out.length) {
        out = java.util.Arrays.copyOf(out, count * 2);
      }
      out[count++] = c;
    }
  }

  private int escape(int begin) {
    if (at >= text.length) {
      throw error("Unterminated string starting at", begin);
    }
    int c = text[at++];
    switch (c) {
      case '"':
      case '\\':
      case '/':
        return c;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        return unicode();
      default:
        throw error("Invalid \\escape", at - 2);
    }
  }

  private int unicode() {
    int high = hex(at);
    at += 4;
    if (Character.isHighSurrogate((char) high)
        && at + 5 < text.length
        && text[at] == '\\'
        && text[at + 1] == 'u') {
      int low = hex(at + 2);
      if (Character.isLowSurrogate((char) low)) {
        at += 6;
        return Character.toCodePoint((char) high, (char) low);
      }
    }
    return high;
  }

  private int hex(int index) {
    int value = 0;
    for (int i = index; i < index + 4; i++) {
      int digit = i < text.length && text[i] < 128 ? Character.digit(text[i], 16) : -1;
      if (digit < 0) {
        throw error("Invalid \\uXXXX escape", index - 1);
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
