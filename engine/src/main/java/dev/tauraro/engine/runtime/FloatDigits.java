package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.FloatText;
import dev.tauraro.engine.objects.ShortestDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The magnitude of a float as text with a given precision, rounded half to even on its exact value.
 * Presentations are those of C: {@code e}, {@code f} and {@code g}, and {@code r} for the shortest.
 */
final class FloatDigits {
  /** No double has more significant decimal digits than this; further ones are zeros. */
  private static final int MOST_DIGITS = 770;

  /** No double has more digits after the decimal point than this. */
  private static final int MOST_DECIMALS = 1080;

  private static final int FAST_DECIMALS = 9;
  private static final long[] POWERS_OF_TEN = powersOfTen();

  private FloatDigits() {}

  private static long[] powersOfTen() {
    long[] powers = new long[FAST_DECIMALS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** What to show besides the digits. */
  record Style(boolean alternate, boolean addsPointZero) {
    static final Style PLAIN = new Style(false, false);
  }

  /** The text of a finite number that is not negative. */
  static String format(double value, char presentation, int precision, Style style) {
    Metering.text(precision + 320L);
    switch (presentation) {
      case 'f':
        return fixed(value, precision, style.alternate());
      case 'e':
        return exponential(value, precision, style.alternate());
      case 'g':
        return general(value, Math.max(precision, 1), style);
      default:
        return shortest(value, style);
    }
  }

  private static String fixed(double value, int precision, boolean alternate) {
    if (precision <= FAST_DECIMALS) {
      String fast = fastFixed(value, precision);
      if (fast != null) {
        return precision == 0 && alternate ? fast + "." : fast;
      }
    }
    int exact = Math.min(precision, MOST_DECIMALS);
    String text =
        new BigDecimal(value).setScale(exact, RoundingMode.HALF_EVEN).toPlainString()
            + "0".repeat(precision - exact);
    return precision == 0 && alternate ? text + "." : text;
  }

  /**
   * Rounds in double arithmetic, when the product with the power of ten is so small and so far from
   * the middle between two integers that its error does not matter; null otherwise.
   */
  private static String fastFixed(double value, int precision) {
    long power = POWERS_OF_TEN[precision];
    double product = value * power;
    if (!(product < 0x1p40)) {
      return null;
    }
    double whole = Math.rint(product);
    if (Math.abs(Math.abs(product - whole) - 0.5) < 0.001) {
      return null;
    }
    long scaled = (long) whole;
    if (precision == 0) {
      return Long.toString(scaled);
    }
    StringBuilder text = new StringBuilder(24);
    text.append(scaled / power).append('.');
    String fraction = Long.toString(scaled % power);
    for (int i = fraction.length(); i < precision; i++) {
      text.append('0');
    }
    return text.append(fraction).toString();
  }

  /** The significant digits of a number, rounded to a count, and the position of the point. */
  private record Significant(String digits, int point) {
    static Significant of(double value, int count) {
      if (value == 0) {
        return new Significant("0", 1);
      }
      BigDecimal rounded =
          new BigDecimal(value)
              .round(new MathContext(Math.min(count, MOST_DIGITS), RoundingMode.HALF_EVEN));
      String digits = rounded.unscaledValue().toString();
      int end = digits.length();
      while (end > 1 && digits.charAt(end - 1) == '0') {
        end--;
      }
      return new Significant(digits.substring(0, end), digits.length() - rounded.scale());
    }
  }

  private static String exponential(double value, int precision, boolean alternate) {
    Significant number = Significant.of(value, precision + 1);
    return scientific(number, precision + 1, alternate);
  }

  private static String scientific(Significant number, int count, boolean alternate) {
    StringBuilder text = new StringBuilder();
    String digits = number.digits();
    text.append(digits.charAt(0));
    if (count > 1 || alternate) {
      text.append('.').append(digits, 1, digits.length());
      text.append("0".repeat(Math.max(0, count - digits.length())));
    }
    FloatText.appendExponent(text, 'e', number.point() - 1);
    return text.toString();
  }

  private static String general(double value, int precision, Style style) {
    Significant number = Significant.of(value, precision);
    int limit = precision - (style.addsPointZero() ? 1 : 0);
    return layOut(number, number.point() > limit, style.alternate() ? precision : 0, style);
  }

  private static String shortest(double value, Style style) {
    Significant number;
    if (value == 0) {
      number = new Significant("0", 1);
    } else {
      ShortestDecimal decimal = ShortestDecimal.of(value);
      number = new Significant(decimal.digits(), decimal.pointPosition());
    }
    return layOut(number, number.point() > 16, 0, style);
  }

  /**
   * Lays digits out with an exponent where the number is too small, or large as the caller says.
   */
  private static String layOut(Significant number, boolean large, int count, Style style) {
    String digits = number.digits();
    int point = number.point();
    if (large || point <= -4) {
      return scientific(number, Math.max(count, digits.length()), style.alternate());
    }
    StringBuilder text = new StringBuilder();
    if (point <= 0) {
      text.append("0.").append("0".repeat(-point)).append(digits);
      text.append("0".repeat(Math.max(0, count - digits.length())));
      return text.toString();
    }
    int shown = Math.min(point, digits.length());
    text.append(digits, 0, shown).append("0".repeat(point - shown));
    int fraction = Math.max(count, digits.length()) - point;
    if (fraction > 0) {
      text.append('.').append(digits, shown, digits.length());
      text.append("0".repeat(fraction - (digits.length() - shown)));
    } else if (style.addsPointZero()) {
      text.append(".0");
    } else if (style.alternate()) {
      text.append('.');
    }
    return text.toString();
  }
}
