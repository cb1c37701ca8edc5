package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.NumberParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code float.hex} and {@code float.fromhex}. */
final class FloatHex {
  private static final int FRACTION_DIGITS = 13;
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?)(?:0[xX])?([0-9a-fA-F]*)(?:\\.([0-9a-fA-F]*))?(?:[pP]([+-]?[0-9]+))?");

  private FloatHex() {}

  static String format(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Math.copySign(1.0, value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >>> 52) & 0x7FF;
    int exponent = biased == 0 ? Double.MIN_EXPONENT : biased - 1023;
    String fraction = Long.toHexString(bits & (1L << 52) - 1);
    return sign
        + (biased == 0 ? "0x0." : "0x1.")
        + "0".repeat(FRACTION_DIGITS - fraction.length())
        + fraction
        + (exponent < 0 ? "p" : "p+")
        + exponent;
  }

  static Object parse(Object[] arguments, String[] keywords) {
    if (arguments.length != 2 || keywords.length > 0) {
      throw Errors.typeError(
          "float.fromhex() takes exactly one argument (" + (arguments.length - 1) + " given)");
    }
    Object text = Str.unwrap(arguments[1]);
    if (text == null) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    Object value = parse(NumberParser.trim(Str.java(text)));
    PyType type = (PyType) arguments[0];
    return type == Types.FLOAT ? value : Calls.call(type, value);
  }

  private static double parse(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      Double special = text.isEmpty() ? null : NumberParser.tryParseFloat(text);
      if (special == null || Double.isFinite(special)) {
        throw Errors.valueError("invalid hexadecimal floating-point string");
      }
      return special;
    }
    String whole = matcher.group(2);
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    if (whole.isEmpty() && fraction.isEmpty()) {
      throw Errors.valueError("invalid hexadecimal floating-point string");
    }
    String exponent = matcher.group(4) == null ? "0" : matcher.group(4);
    double value =
        Double.parseDouble(matcher.group(1) + "0x0" + whole + "." + fraction + "0p" + exponent);
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("hexadecimal value too large to represent as a float");
    }
    return value;
  }
}
