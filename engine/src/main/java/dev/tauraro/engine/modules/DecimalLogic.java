package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Work;
import java.math.BigInteger;

/** The logical operations of decimal numbers: digit by digit, on numbers of zeros and ones. */
final class DecimalLogic {
  private DecimalLogic() {}

  /** What becomes of two digits, which are 0 or 1. */
  @FunctionalInterface
  interface Rule {
    int apply(int a, int b);
  }

  /** Applies a rule to the digits of two numbers. */
  static PyDecimal combine(PyDecimal a, PyDecimal b, Rule rule, DecimalContext context) {
    String first = digits(a);
    String second = digits(b);
    if (first == null || second == null) {
      return context.invalid(null);
    }
    int length = Math.max(first.length(), second.length());
    return ruled(padded(first, length), padded(second, length), rule, context);
  }

  private static PyDecimal ruled(String first, String second, Rule rule, DecimalContext c) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < first.length(); i++) {
      result.append(rule.apply(first.charAt(i) - '0', second.charAt(i) - '0'));
    }
    int cut = (int) Math.max(0, result.length() - c.precision);
    return PyDecimal.finite(false, new BigInteger(result.substring(cut)), 0);
  }

  /** Turns each of the digits of a number around, as many as the precision says. */
  static PyDecimal invert(PyDecimal a, DecimalContext context) {
    String digits = digits(a);
    if (digits == null) {
      return context.invalid(null);
    }
    long length = Math.max(digits.length(), context.precision);
    String all = padded(digits, (int) Math.min(length, Integer.MAX_VALUE - 16));
    return ruled(all, all, (digit, same) -> 1 - digit, context);
  }

  /** The digits of a number; null when it is not one of zeros and ones, with no exponent. */
  private static String digits(PyDecimal value) {
    if (!value.isFinite() || value.negative || value.exponent != 0) {
      return null;
    }
    String digits = value.coefficient.toString();
    return digits.matches("[01]+") ? digits : null;
  }

  private static String padded(String digits, int length) {
    Work.checkSize(4L * length);
    Work.elements(length);
    return "0".repeat(length - digits.length()) + digits;
  }
}
