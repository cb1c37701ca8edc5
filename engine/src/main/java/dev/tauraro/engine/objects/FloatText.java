package dev.tauraro.engine.objects;

/** The shortest text that reads back as the same number, laid out as {@code repr} does. */
public final class FloatText {
  /** Decimal exponents for which no exponent is written: -4 to 16 digits before the point. */
  private static final int LOWEST_PLAIN = -3;

  private static final int HIGHEST_PLAIN = 16;

  /** Below this every integer is a double, so its digits are the shortest. */
  private static final long EXACT = 1L << 53;

  private FloatText() {}

  /** {@code repr(value)} */
  public static String repr(double value) {
    String text = shortest(value);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'n') {
        return text;
      }
    }
    return text + ".0";
  }

  /** {@code repr(value)} */
  public static String repr(PyComplex value) {
    String imaginary = shortest(value.imaginary()) + "j";
    if (value.real() == 0 && Math.copySign(1.0, value.real()) > 0) {
      return imaginary;
    }
    String sign = imaginary.startsWith("-") ? "" : "+";
    return "(" + shortest(value.real()) + sign + imaginary + ")";
  }

  /** Like {@link #repr(double)} but without {@code .0}, as in complex numbers. */
  public static String shortest(double value) {
    long whole = (long) value;
    if (whole == value && whole < EXACT && whole > -EXACT) {
      return whole == 0 && Math.copySign(1.0, value) < 0 ? "-0" : Long.toString(whole);
    }
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    ShortestDecimal decimal = ShortestDecimal.of(value);
    StringBuilder text = new StringBuilder(24);
    if (value < 0) {
      text.append('-');
    }
    String digits = decimal.digits();
    int point = decimal.pointPosition();
    if (point < LOWEST_PLAIN || point > HIGHEST_PLAIN) {
      appendScientific(text, digits, point - 1);
    } else {
      appendPlain(text, digits, point);
    }
    return text.toString();
  }

  private static void appendPlain(StringBuilder text, String digits, int point) {
    if (point <= 0) {
      text.append("0.").append("0".repeat(-point)).append(digits);
    } else if (point >= digits.length()) {
      text.append(digits).append("0".repeat(point - digits.length()));
    } else {
      text.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }
  }

  private static void appendScientific(StringBuilder text, String digits, int exponent) {
    text.append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    appendExponent(text, 'e', exponent);
  }

  /** Appends an exponent with its sign and at least two digits. */
  public static void appendExponent(StringBuilder text, char letter, int exponent) {
    int size = Math.abs(exponent);
    text.append(letter).append(exponent < 0 ? '-' : '+');
    if (size < 10) {
      text.append('0');
    }
    text.append(size);
  }
}
