package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.Characters;
import java.math.BigInteger;

/** Reads numbers from text, as {@code int}, {@code float} and {@code complex} do. */
public final class NumberParser {
  /** Characters of a malformed int that its error shows. */
  private static final int SHOWN = 200;

  /** A text of that many digits fits a long. */
  private static final int FAST_DIGITS = 18;

  /** A text of that many characters stands for a quotient of two exact doubles. */
  private static final int FAST_FLOAT = 15;

  private NumberParser() {}

  /** An int in a base from 2 to 36, or 0 for the base that its prefix tells; null if malformed. */
  public static Object tryParseInt(String text, int base) {
    if (base == 10 && text.length() <= FAST_DIGITS) {
      long value = plainDigits(text);
      if (value >= 0) {
        return value;
      }
    }
    String trimmed = Characters.asciiDigits(trim(text));
    int at = 0;
    boolean negative = false;
    if (at < trimmed.length() && (trimmed.charAt(at) == '-' || trimmed.charAt(at) == '+')) {
      negative = trimmed.charAt(at) == '-';
      at++;
    }
    int radix = base;
    boolean prefixed = false;
    if (at + 1 < trimmed.length() && trimmed.charAt(at) == '0') {
      int named = radixOf(trimmed.charAt(at + 1));
      if (named != 0 && (base == 0 || base == named)) {
        radix = named;
        at += 2;
        prefixed = true;
      }
    }
    boolean onlyZeros = false;
    if (radix == 0) {
      radix = 10;
      onlyZeros = at < trimmed.length() && trimmed.charAt(at) == '0';
    }
    StringBuilder digits = new StringBuilder(trimmed.length() - at);
    boolean afterDigit = prefixed;
    for (; at < trimmed.length(); at++) {
      char c = trimmed.charAt(at);
      if (c == '_') {
        if (!afterDigit) {
          return null;
        }
        afterDigit = false;
        continue;
      }
      int digit = Character.digit(c, radix);
      if (digit < 0 || c > 127 || onlyZeros && digit != 0) {
        return null;
      }
      digits.append(Character.forDigit(digit, radix));
      afterDigit = true;
    }
    if (digits.length() == 0 || !afterDigit) {
      return null;
    }
    return value(digits.toString(), radix, negative);
  }

  /** The value of a text of ASCII digits only, or -1. */
  private static long plainDigits(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return text.isEmpty() ? -1 : value;
  }

  private static Object value(String digits, int radix, boolean negative) {
    if (digits.length() <= 11) {
      long value = Long.parseLong(digits, radix);
      return negative ? -value : value;
    }
    BigInteger value = BigIntegers.parse(digits, radix);
    return Numbers.normalize(negative ? value.negate() : value);
  }

  private static int radixOf(char letter) {
    switch (letter) {
      case 'x':
      case 'X':
        return 16;
      case 'o':
      case 'O':
        return 8;
      case 'b':
      case 'B':
        return 2;
      default:
        return 0;
    }
  }

  /** Text without white space at its ends. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** White space around numbers: that of C, and of {@code str.isspace} beyond ASCII. */
  private static boolean isSpace(char c) {
    return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c == 0x85 || Character.isSpaceChar(c);
  }

  static Object parseInt(String text, int base) {
    Object value = tryParseInt(text, base);
    if (value == null) {
      throw malformedInt(Str.of(text), base);
    }
    return value;
  }

  /** The error of a string or bytes that is no int. */
  public static ScriptRaise malformedInt(Object source, int base) {
    if (isShort(source)) {
      return Errors.lazily(
          Exceptions.VALUE_ERROR, () -> malformedIntText(Str.java(StrRepr.repr(source)), base));
    }
    return Errors.valueError(malformedIntText(Text.reprJava(source), base));
  }

  private static String malformedIntText(String shown, int base) {
    return "invalid literal for int() with base "
        + base
        + ": "
        + shown.substring(0, Math.min(shown.length(), SHOWN));
  }

  /** Whether the literal of a text is the same whenever it is written, and free. */
  private static boolean isShort(Object source) {
    return Str.is(source) && !Work.isCharged(Str.length(source));
  }

  static double parseFloat(String text) {
    Double value = tryParseFloat(text);
    if (value == null) {
      throw malformedFloat(Str.of(text));
    }
    return value;
  }

  /** The error of a string or bytes that is no float. */
  public static ScriptRaise malformedFloat(Object source) {
    return isShort(source)
        ? Errors.lazily(
            Exceptions.VALUE_ERROR, () -> malformedFloatText(Str.java(StrRepr.repr(source))))
        : Errors.valueError(malformedFloatText(Text.reprJava(source)));
  }

  private static String malformedFloatText(String shown) {
    return "could not convert string to float: " + shown;
  }

  /** A float, or null if the text is malformed. */
  public static Double tryParseFloat(String text) {
    if (text.length() <= FAST_FLOAT) {
      double value = simpleDecimal(text);
      if (value >= 0) {
        return value;
      }
    }
    String plain = withoutUnderscores(Characters.asciiDigits(trim(text)));
    return plain == null ? null : parsePlainFloat(plain);
  }

  /** The value of digits with at most one point among them, or -1; exact, as both parts are. */
  private static double simpleDecimal(String text) {
    long digits = 0;
    long power = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        power *= 10;
        count++;
      } else if (c == '.' && power == 0) {
        power = 1;
      } else {
        return -1;
      }
    }
    return count == 0 ? -1 : power <= 1 ? digits : (double) digits / power;
  }

  /** A float without white space or underscores, or null if the text is malformed. */
  static Double parsePlainFloat(String text) {
    int end = floatEnd(text, 0);
    if (end != text.length() || end == 0) {
      return null;
    }
    char last = text.charAt(end - 1);
    if (Character.isLetter(last)) {
      int sign = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
      double value =
          text.regionMatches(true, sign, "n", 0, 1) ? Floats.newNan() : Double.POSITIVE_INFINITY;
      return text.charAt(0) == '-' ? -value : value;
    }
    return Double.parseDouble(text);
  }

  /** Where the longest float that starts at an index ends; the index itself when there is none. */
  static int floatEnd(String text, int start) {
    int at = start;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    for (String word : new String[] {"infinity", "inf", "nan"}) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return at + word.length();
      }
    }
    int digitsStart = at;
    at = digitsEnd(text, at);
    int digits = at - digitsStart;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = digitsEnd(text, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits == 0) {
      return start;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < text.length()
          && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
        exponent++;
      }
      int end = digitsEnd(text, exponent);
      if (end > exponent) {
        return end;
      }
    }
    return at;
  }

  /** A complex number, or null if the text is malformed. */
  public static PyComplex tryParseComplex(String text) {
    String trimmed = trim(text);
    if (trimmed.startsWith("(") && trimmed.endsWith(")")) {
      trimmed = trim(trimmed.substring(1, trimmed.length() - 1));
    }
    String plain = withoutUnderscores(Characters.asciiDigits(trimmed));
    if (plain == null || plain.isEmpty()) {
      return null;
    }
    int middle = floatEnd(plain, 0);
    if (middle == plain.length()) {
      return new PyComplex(parsePlainFloat(plain), 0.0);
    }
    Double imaginary = imaginary(plain, 0);
    if (imaginary != null) {
      return new PyComplex(0.0, imaginary);
    }
    boolean signed = middle > 0 && (plain.charAt(middle) == '+' || plain.charAt(middle) == '-');
    imaginary = signed ? imaginary(plain, middle) : null;
    return imaginary == null
        ? null
        : new PyComplex(parsePlainFloat(plain.substring(0, middle)), imaginary);
  }

  /** The imaginary number that takes the rest of the text, or null. */
  private static Double imaginary(String text, int start) {
    int last = text.length() - 1;
    if (last < start || text.charAt(last) != 'j' && text.charAt(last) != 'J') {
      return null;
    }
    String number = text.substring(start, last);
    if (number.isEmpty() || number.equals("+")) {
      return 1.0;
    }
    return number.equals("-") ? (Double) (-1.0) : parsePlainFloat(number);
  }

  private static int digitsEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** The text without underscores between digits, or null when one stands elsewhere. */
  static String withoutUnderscores(String text) {
    if (text.indexOf('_') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_') {
        plain.append(c);
      } else if (!isDigit(text, i - 1) || !isDigit(text, i + 1)) {
        return null;
      }
    }
    return plain.toString();
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) >= '0'
        && text.charAt(index) <= '9';
  }
}
