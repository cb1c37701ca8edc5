package dev.tauraro.engine.runtime;

import dev.tauraro.engine.builtins.Builtins;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formatting gives what CPython gives, to the letter. */
final class FormattingTest {
  static {
    Builtins.install();
  }

  @Test
  void formatSpecifications() {
    List<String> failures = new ArrayList<>();
    for (String[] row : RecordedTable.rows("format.tsv")) {
      String result = RecordedTable.attempt(() -> format(RecordedTable.value(row[0]), row[1]));
      if (!result.equals(row[2])) {
        failures.add(String.join(" ", row) + " but was " + result);
      }
    }
    RecordedTable.assertAll(failures);
  }

  private static Object format(Object value, String spec) {
    if (spec.isEmpty() && value instanceof Boolean) {
      return (Boolean) value ? "True" : "False";
    }
    if (value instanceof Double) {
      return Formatting.formatFloat(value, Str.of(spec));
    }
    if (value instanceof PyComplex) {
      return Formatting.formatComplex(value, Str.of(spec));
    }
    return Str.is(value)
        ? Formatting.formatStr(value, Str.of(spec))
        : Formatting.formatInt(value, Str.of(spec));
  }

  @Test
  void percentFormats() {
    List<String> failures = new ArrayList<>();
    for (String[] row : RecordedTable.rows("percent.tsv")) {
      Object arguments = PyTuple.of(RecordedTable.value(row[0]));
      String result = RecordedTable.attempt(() -> Formatting.percent(row[1], arguments));
      if (!result.equals(row[2])) {
        failures.add(String.join(" ", row) + " but was " + result);
      }
    }
    RecordedTable.assertAll(failures);
  }
}
