package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.ValueInstance;
import java.util.Locale;

/** Values as text: the format specification language and the {@code %} operator. */
public final class Formatting {
  private static final int DEFAULT_PRECISION = 6;

  private Formatting() {}

  /** {@code template % arguments} for a plain script string. */
  public static Object percent(Object template, Object arguments) {
    return new PercentText(template, arguments).format();
  }

  /** {@code template % arguments} for bytes. */
  public static PyBytes percentBytes(ByteSequence template, Object arguments) {
    return new PercentBytes(template, arguments).format();
  }

  /** {@code format(value, spec)} of an int or bool (or subclass); the spec is a plain string. */
  public static Object formatInt(Object value, Object spec) {
    Object number = Numbers.plainInt(value);
    FormatSpec parsed = FormatSpec.parse(spec, value, '>');
    switch (parsed.type()) {
      case 0:
      case 'd':
      case 'n':
        return formatDigits(number, parsed, 10, "");
      case 'b':
        return formatDigits(number, parsed, 2, "0b");
      case 'o':
        return formatDigits(number, parsed, 8, "0o");
      case 'x':
        return formatDigits(number, parsed, 16, "0x");
      case 'X':
        return formatDigits(number, parsed, 16, "0X");
      case 'c':
        return formatCharacter(number, parsed);
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
      case '%':
        return formatDouble(Numbers.intToDouble(number), parsed, value);
      default:
        throw parsed.unknownType(value);
    }
  }

  private static void checkIntSpec(FormatSpec spec) {
    if (spec.precision() >= 0) {
      throw Errors.valueError("Precision not allowed in integer format specifier");
    }
    if (!spec.negativeZero()) {
      throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
  }

  private static Object formatDigits(Object number, FormatSpec spec, int radix, String prefix) {
    checkIntSpec(spec);
    boolean negative = Numbers.signum(number) < 0;
    String digits = Numbers.intText(number, radix);
    if (negative) {
      digits = digits.substring(1);
    }
    if (spec.type() == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    return new NumberLayout(spec).layOut(negative, spec.alternate() ? prefix : "", digits, "");
  }

  private static Object formatCharacter(Object number, FormatSpec spec) {
    checkIntSpec(spec);
    if (spec.sign() != 0) {
      throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    long code = Numbers.toLong(number);
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return pad(Str.ofCodePoint((int) code), spec);
  }

  /** {@code format(value, spec)} of a float. */
  public static Object formatFloat(Object value, Object spec) {
    double number = (Double) ValueInstance.unwrap(value);
    FormatSpec parsed = FormatSpec.parse(spec, value, '>');
    return formatDouble(number, parsed, value);
  }

  private static Object formatDouble(double number, FormatSpec spec, Object value) {
    boolean percent = spec.type() == '%';
    String text = floatText(percent ? number * 100 : number, spec, value);
    boolean negative = text.startsWith("-");
    if (!percent && spec.sign() == 0 && spec.grouping() == 0 && spec.width() <= text.length()) {
      return text;
    }
    int start = negative ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    String rest = percent ? text.substring(end) + "%" : text.substring(end);
    return new NumberLayout(spec).layOut(negative, "", text.substring(start, end), rest);
  }

  /** Sign, digits and exponent of a float as the specification's type and precision say. */
  private static String floatText(double number, FormatSpec spec, Object value) {
    char presentation;
    int precision = spec.precision();
    boolean upper = false;
    boolean pointZero = false;
    switch (spec.type()) {
      case 0:
        presentation = precision < 0 ? 'r' : 'g';
        pointZero = !(value instanceof PyComplex);
        break;
      case 'n':
        presentation = 'g';
        break;
      case '%':
        presentation = 'f';
        break;
      case 'e':
      case 'f':
      case 'g':
        presentation = (char) spec.type();
        break;
      case 'E':
      case 'F':
      case 'G':
        presentation = Character.toLowerCase((char) spec.type());
        upper = true;
        break;
      default:
        throw spec.unknownType(value);
    }
    if (precision == Integer.MAX_VALUE) {
      Metering.limit(2L * precision);
      throw Errors.valueError("precision too big");
    }
    String text =
        signedText(
            number,
            presentation,
            precision < 0 ? DEFAULT_PRECISION : precision,
            new FloatDigits.Style(spec.alternate(), pointZero));
    if (!spec.negativeZero() && isNegativeZero(text)) {
      text = text.substring(1);
    }
    return upper ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static boolean isNegativeZero(String text) {
    if (!text.startsWith("-")) {
      return false;
    }
    for (int i = 1; i < text.length() && text.charAt(i) != 'e'; i++) {
      if (text.charAt(i) != '0' && text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /** A float with a minus sign where it has one. */
  static String signedText(
      double number, char presentation, int precision, FloatDigits.Style style) {
    if (Double.isNaN(number)) {
      return "nan";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "inf" : "-inf";
    }
    String text = FloatDigits.format(Math.abs(number), presentation, precision, style);
    return Math.copySign(1.0, number) < 0 ? "-" + text : text;
  }

  /** {@code format(value, spec)} of a complex number. */
  public static Object formatComplex(Object value, Object spec) {
    PyComplex number = (PyComplex) ValueInstance.unwrap(value);
    FormatSpec parsed = FormatSpec.parse(spec, value, '>');
    if (parsed.type() == '%' || parsed.type() != 0 && "eEfFgGn".indexOf(parsed.type()) < 0) {
      throw parsed.unknownType(value);
    }
    if (parsed.fill() == '0') {
      throw Errors.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (parsed.align() == '=') {
      throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean plain = parsed.type() == 0;
    boolean onlyImaginary = plain && number.real() == 0 && Math.copySign(1.0, number.real()) > 0;
    String text =
        Str.java(
                formatDouble(
                    number.imaginary(),
                    parsed.unpadded(onlyImaginary ? parsed.sign() : '+'),
                    number))
            + "j";
    if (!onlyImaginary) {
      text = Str.java(formatDouble(number.real(), parsed.unpadded(parsed.sign()), number)) + text;
    }
    return pad(plain && !onlyImaginary ? "(" + text + ")" : text, parsed);
  }

  /** {@code format(value, spec)} of a string. */
  public static Object formatStr(Object value, Object spec) {
    Object text = Str.unwrap(value);
    FormatSpec parsed = FormatSpec.parse(spec, value, '<');
    if (parsed.type() != 0 && parsed.type() != 's') {
      throw parsed.unknownType(value);
    }
    if (parsed.sign() != 0) {
      throw Errors.valueError(
          (parsed.sign() == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
    }
    if (!parsed.negativeZero()) {
      throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (parsed.alternate()) {
      throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (parsed.align() == '=') {
      throw Errors.valueError("'=' alignment not allowed in string format specifier");
    }
    if (parsed.precision() >= 0 && parsed.precision() < Str.length(text)) {
      text = Str.slice(text, 0, parsed.precision());
    }
    return pad(text, parsed);
  }

  /** Text padded to the width. */
  private static Object pad(Object text, FormatSpec spec) {
    int padding = spec.width() - Str.length(text);
    if (padding <= 0) {
      return text;
    }
    Metering.text(spec.width());
    Metering.charge(padding / 64);
    int left = spec.align() == '^' ? padding / 2 : spec.align() == '<' ? 0 : padding;
    if (spec.align() == '=') {
      left = padding;
    }
    StrBuilder padded = new StrBuilder();
    NumberLayout.pad(padded, spec.fill(), left);
    padded.append(text);
    NumberLayout.pad(padded, spec.fill(), padding - left);
    return padded.build();
  }
}
