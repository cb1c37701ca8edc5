package dev.tauraro.engine.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tauraro.engine.objects.FloatText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Conversions, text and order of numbers. */
final class NumbersTest {
  @Test
  void reprAndHashOfFloats() {
    List<String> failures = new ArrayList<>();
    for (String[] row : RecordedTable.rows("repr.tsv")) {
      double value = RecordedTable.bits(row[0]);
      String repr = FloatText.repr(value);
      if (!repr.equals(row[1])) {
        failures.add(row[1] + " but was " + repr);
      }
      if (!row[2].isEmpty() && NumberHash.hash(value) != Long.parseLong(row[2])) {
        failures.add("hash of " + row[1] + " but was " + NumberHash.hash(value));
      }
    }
    RecordedTable.assertAll(failures);
  }

  @Test
  void reprIsShortestAndNearest() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value) && value != 0) {
        checkShortest(Math.abs(value));
      }
    }
  }

  /**
   * No decimal with one digit less reads back as the value, and ours is the nearest of its length.
   */
  private static void checkShortest(double value) {
    BigDecimal shown = new BigDecimal(FloatText.repr(value)).stripTrailingZeros();
    assertEquals(value, shown.doubleValue());
    BigDecimal exact = new BigDecimal(value);
    BigDecimal ulp = shown.ulp();
    BigDecimal error = exact.subtract(shown).abs();
    for (BigDecimal other : new BigDecimal[] {shown.add(ulp), shown.subtract(ulp)}) {
      boolean reads = other.doubleValue() == value;
      assertTrue(!reads || exact.subtract(other).abs().compareTo(error) >= 0, shown::toString);
    }
    BigDecimal coarse = ulp.movePointRight(1);
    BigDecimal below = shown.divideToIntegralValue(coarse).multiply(coarse);
    assertTrue(shown.precision() == 1 || below.doubleValue() != value, shown::toString);
    assertTrue(shown.precision() == 1 || below.add(coarse).doubleValue() != value, shown::toString);
  }

  @Test
  void operationsOnInts() {
    List<String> failures = new ArrayList<>();
    for (String[] row : RecordedTable.rows("operations.tsv")) {
      Object a = RecordedTable.integer(row[0]);
      Object b = RecordedTable.integer(row[2]);
      String result = RecordedTable.attempt(() -> apply(row[1], a, b));
      if (!result.equals(row[3])) {
        failures.add(String.join(" ", row) + " but was " + result);
      }
    }
    RecordedTable.assertAll(failures);
  }

  private static Object apply(String operator, Object a, Object b) {
    switch (operator) {
      case "+":
        return Arithmetic.add(a, b);
      case "-":
        return Arithmetic.sub(a, b);
      case "*":
        return Arithmetic.mul(a, b);
      case "/":
        return Arithmetic.trueDiv(a, b);
      case "//":
        return Arithmetic.floorDiv(a, b);
      case "%":
        return Arithmetic.mod(a, b);
      case "&":
        return Arithmetic.and(a, b);
      case "|":
        return Arithmetic.or(a, b);
      case "^":
        return Arithmetic.xor(a, b);
      case "<<":
        return Arithmetic.lshift(a, b);
      case ">>":
        return Arithmetic.rshift(a, b);
      default:
        return Arithmetic.pow(a, b);
    }
  }

  @Test
  void intsAndFloatsCompareByValue() {
    Object big = Numbers.normalize(BigInteger.TWO.pow(63));
    assertTrue(NumberOrder.equal(big, 0x1p63));
    assertTrue(NumberOrder.less(Long.MAX_VALUE, 0x1p63));
    assertTrue(NumberOrder.less(0x1p53, (1L << 53) + 1));
    assertTrue(
        NumberOrder.less(Numbers.normalize(BigInteger.TEN.pow(400)), Double.POSITIVE_INFINITY));
    assertTrue(!NumberOrder.less(1L, Double.NaN) && !NumberOrder.equal(Double.NaN, Double.NaN));
    assertEquals(NumberHash.hash(big), NumberHash.hash(0x1p63));
  }

  @Test
  void intsFromText() {
    assertEquals(31L, Numbers.parseInt(" 0x1F ", 0));
    assertEquals(-1000L, Numbers.parseInt("-1_000", 10));
    assertEquals(null, NumberParser.tryParseInt("1__0", 10));
    assertEquals(null, NumberParser.tryParseInt("012", 0));
    assertEquals(0L, NumberParser.tryParseInt("0_0", 0));
    assertEquals(BigInteger.TEN.pow(20), Numbers.parseInt("1" + "0".repeat(20), 10));
  }

  @Test
  void floatsFromText() {
    assertEquals(10.5, Numbers.parseFloat("1_0.5"));
    assertEquals(Double.NEGATIVE_INFINITY, Numbers.parseFloat(" -Infinity\n"));
    assertEquals(null, NumberParser.tryParseFloat("1d"));
    assertEquals(null, NumberParser.tryParseFloat("0x10"));
    assertEquals(null, NumberParser.tryParseFloat("_1"));
    assertEquals(0.5, NumberParser.tryParseFloat(".5"));
  }
}
