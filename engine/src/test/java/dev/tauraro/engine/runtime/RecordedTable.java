package dev.tauraro.engine.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tauraro.engine.objects.FloatText;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A table of results recorded from CPython (see {@code src/test/python/record_numbers.py}). */
final class RecordedTable {
  private RecordedTable() {}

  /** The lines of a table, split at tabs. */
  static List<String[]> rows(String name) {
    try (InputStream in = RecordedTable.class.getResourceAsStream("/numbers/" + name)) {
      List<String[]> rows = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isEmpty()) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that a table's rows all give the recorded text, and shows all that do not. */
  static void assertAll(List<String> failures) {
    assertEquals("", String.join("\n", failures));
  }

  /** The result as text, or {@code !} and the error. */
  static String attempt(Supplier<Object> action) {
    try {
      Object result = action.get();
      if (result instanceof Double) {
        return FloatText.repr((Double) result);
      }
      return Str.is(result) ? Str.java(result) : result.toString();
    } catch (ScriptRaise raise) {
      return "!" + raise.getMessage();
    }
  }

  /** A value from its recorded literal: a letter for the type, then the value. */
  static Object value(String literal) {
    String text = literal.substring(1);
    switch (literal.charAt(0)) {
      case 'f':
        return bits(text);
      case 'b':
        return text.equals("1");
      case 'i':
        return integer(text);
      case 'c':
        return new PyComplex(bits(text.substring(0, 16)), bits(text.substring(16)));
      default:
        return Str.of(text);
    }
  }

  static double bits(String hex) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16));
  }

  static Object integer(String text) {
    return Numbers.normalize(new BigInteger(text));
  }
}
