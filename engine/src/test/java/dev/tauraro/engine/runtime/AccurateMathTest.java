package dev.tauraro.engine.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Elementary functions agree with the C library wherever that gives the nearest double. */
final class AccurateMathTest {
  @Test
  void elementaryFunctions() {
    int rows = 0;
    int different = 0;
    for (String[] row : RecordedTable.rows("elementary.tsv")) {
      double x = RecordedTable.bits(row[1]);
      double y = RecordedTable.bits(row[2]);
      double expected = Double.parseDouble(row[3]);
      double actual = apply(row[0], x, y);
      assertEquals(expected, actual, 2 * Math.ulp(expected), () -> row[0] + " of " + x);
      rows++;
      different += expected == actual ? 0 : 1;
    }
    assertTrue(different < rows / 100, different + " of " + rows);
  }

  private static double apply(String function, double x, double y) {
    switch (function) {
      case "atan":
        return AccurateMath.atan(x);
      case "atan2":
        return AccurateMath.atan2(x, y);
      case "asin":
        return AccurateMath.asin(x);
      case "acos":
        return AccurateMath.acos(x);
      case "cosh":
        return AccurateMath.cosh(x);
      case "hypot":
        return AccurateMath.hypot(x, y);
      case "log2":
        return AccurateMath.log2(x);
      case "log10":
        return AccurateMath.log10(x);
      default:
        return ErrorFunction.erf(x);
    }
  }

  @Test
  void signsAndExtremes() {
    assertEquals(-0.0, AccurateMath.atan(-0.0));
    assertEquals(-0.0, AccurateMath.asin(-0.0));
    assertEquals(Math.PI, AccurateMath.atan2(0.0, -1.0));
    assertEquals(-Math.PI / 2, AccurateMath.atan2(-1e300, -1e-300));
    assertEquals(Double.NaN, AccurateMath.asin(1.5));
    assertEquals(1e308, AccurateMath.hypot(1e308, 1.0));
    assertEquals(-1074.0, AccurateMath.log2(Double.MIN_VALUE));
    assertEquals(3.0, AccurateMath.log10(1000.0));
    assertEquals(1.0, ErrorFunction.erf(Double.POSITIVE_INFINITY));
    assertEquals(2.0, ErrorFunction.erfc(-30.0));
  }
}
