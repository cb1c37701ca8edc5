package dev.tauraro.engine.modules;

import dev.tauraro.engine.modules.DecimalContext.Mode;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.Characters;
import java.math.BigInteger;
import java.util.Locale;

/** Decimals read from text and written as text. */
final class DecimalText {
  private static final long FARTHEST = 1L << 61;

  private DecimalText() {}

  /** The number that a text says, or null when it says none. */
  static PyDecimal parse(Object string) {
    return number(plain(string, false));
  }

  /** As {@link #parse}, but neither white space nor underscores are allowed. */
  static PyDecimal parseStrictly(Object string) {
    return number(plain(string, true));
  }

  private static PyDecimal number(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    boolean negative = text.charAt(0) == '-';
    String rest = negative || text.charAt(0) == '+' ? text.substring(1) : text;
    String lower = rest.toLowerCase(Locale.ROOT);
    if (lower.equals("inf") || lower.equals("infinity")) {
      return PyDecimal.infinite(negative);
    }
    boolean signaling = lower.startsWith("snan");
    if (signaling || lower.startsWith("nan")) {
      String payload = lower.substring(signaling ? 4 : 3);
      return areDigits(payload)
          ? PyDecimal.nan(signaling, negative, integer(payload.isEmpty() ? "0" : payload))
          : null;
    }
    return number(negative, lower);
  }

  /**
   * With plain digits, without white space around and underscores; null when there are characters
   * that are in no number, as those two are when strict.
   */
  private static String plain(Object string, boolean strict) {
    String text = Str.java(string);
    Work.elements(text.length());
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '_' && !strict) {
        continue;
      }
      int digit = Characters.digit(c);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (!strict && (Character.isWhitespace(c) || c == 0xA0)) {
        plain.append(' ');
      } else if (c > 127 || c <= ' ') {
        return null;
      } else {
        plain.append((char) c);
      }
    }
    return plain.toString().strip();
  }

  private static boolean areDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static BigInteger integer(String digits) {
    Work.steps((long) digits.length() * digits.length() >> 12);
    Work.checkSize(digits.length() / 2);
    return digits.length() < 18
        ? BigInteger.valueOf(Long.parseLong(digits))
        : new BigInteger(digits);
  }

  private static PyDecimal number(boolean negative, String text) {
    int mark = text.indexOf('e');
    String mantissa = mark < 0 ? text : text.substring(0, mark);
    int dot = mantissa.indexOf('.');
    String whole = dot < 0 ? mantissa : mantissa.substring(0, dot);
    String fraction = dot < 0 ? "" : mantissa.substring(dot + 1);
    if (!areDigits(whole) || !areDigits(fraction) || whole.isEmpty() && fraction.isEmpty()) {
      return null;
    }
    long exponent = 0;
    if (mark >= 0) {
      String power = text.substring(mark + 1);
      boolean below = power.startsWith("-");
      if (below || power.startsWith("+")) {
        power = power.substring(1);
      }
      if (power.isEmpty() || !areDigits(power)) {
        return null;
      }
      BigInteger value = integer(power);
      exponent = value.bitLength() > 61 ? FARTHEST : value.longValue();
      exponent = below ? -exponent : exponent;
    }
    return PyDecimal.finite(negative, integer(whole + fraction), exponent - fraction.length());
  }

  /** {@code str()}, or with exponents that are multiples of three. */
  static String text(PyDecimal value, boolean engineering, boolean capitals) {
    String sign = value.negative ? "-" : "";
    if (value.isInfinite()) {
      return sign + "Infinity";
    }
    if (value.isNan()) {
      return sign
          + (value.kind == PyDecimal.Kind.SIGNALING ? "sNaN" : "NaN")
          + (value.coefficient.signum() == 0 ? "" : value.coefficient);
    }
    String digits = digits(value.coefficient);
    long left = value.exponent + digits.length();
    long place;
    if (value.exponent <= 0 && left > -6) {
      place = left;
    } else if (!engineering) {
      place = 1;
    } else if (value.isZero()) {
      place = Math.floorMod(left + 1, 3) - 1L;
    } else {
      place = Math.floorMod(left - 1, 3) + 1L;
    }
    String whole;
    String fraction;
    if (place <= 0) {
      whole = "0";
      fraction = "." + "0".repeat((int) -place) + digits;
    } else if (place >= digits.length()) {
      whole = digits + "0".repeat((int) (place - digits.length()));
      fraction = "";
    } else {
      whole = digits.substring(0, (int) place);
      fraction = "." + digits.substring((int) place);
    }
    String power =
        left == place ? "" : (capitals ? "E" : "e") + (left > place ? "+" : "") + (left - place);
    return sign + whole + fraction + power;
  }

  private static String digits(BigInteger coefficient) {
    Work.steps((long) coefficient.bitLength() * coefficient.bitLength() >> 16);
    return coefficient.toString();
  }

  /** {@code format(value, spec)}. */
  static String format(PyDecimal value, String spec, DecimalContext c) {
    DecimalSpec parsed = DecimalSpec.parse(spec);
    String body;
    PyDecimal number = value;
    if (!value.isFinite()) {
      body = text(value.withSign(false), false, true) + (parsed.type == '%' ? "%" : "");
    } else {
      if (parsed.type == '%') {
        number = PyDecimal.finite(value.negative, value.coefficient, value.exponent + 2);
      }
      number = rounded(number, parsed, c);
      body = body(number, parsed, c);
    }
    boolean negative = number.negative && !(parsed.noNegativeZero && number.isZero());
    String sign = negative ? "-" : parsed.sign == '-' ? "" : String.valueOf(parsed.sign);
    return parsed.pad(sign, body, value.isFinite());
  }

  private static PyDecimal rounded(PyDecimal value, DecimalSpec spec, DecimalContext c) {
    PyDecimal number = value;
    boolean fixed = "fF%".indexOf(spec.type) >= 0 && spec.type != 0;
    if (spec.precision >= 0) {
      if (fixed) {
        number = DecimalMath.rescale(number, -(long) spec.precision, c.rounding);
      } else {
        int wanted = "eE".indexOf(spec.type) >= 0 ? spec.precision + 1 : spec.precision;
        wanted = Math.max(wanted, 1);
        if (number.digits() > wanted) {
          number = shortened(number, wanted, c.rounding);
        } else if ("eE".indexOf(spec.type) >= 0 && !number.isZero()) {
          number = DecimalMath.rescale(number, number.adjusted() + 1 - wanted, c.rounding);
        }
      }
    }
    return fixed && number.isZero() && number.exponent > 0
        ? DecimalMath.rescale(number, 0, c.rounding)
        : number;
  }

  private static PyDecimal shortened(PyDecimal value, int wanted, Mode mode) {
    PyDecimal shorter = DecimalMath.rescale(value, value.adjusted() + 1 - wanted, mode);
    return shorter.digits() > wanted
        ? DecimalMath.rescale(value, value.adjusted() + 2 - wanted, mode)
        : shorter;
  }

  private static String body(PyDecimal number, DecimalSpec spec, DecimalContext c) {
    String digits = digits(number.coefficient);
    long left = number.exponent + digits.length();
    long place;
    if ("eE".indexOf(spec.type) >= 0) {
      place = number.isZero() && spec.precision >= 0 ? 1 - spec.precision : 1;
    } else if ("fF%".indexOf(spec.type) >= 0) {
      place = left;
    } else {
      place = number.exponent <= 0 && left > -6 ? left : 1;
    }
    Work.checkSize(Math.abs(place) + digits.length());
    String whole;
    String fraction;
    if (place <= 0) {
      whole = "0";
      fraction = "0".repeat((int) -place) + digits;
    } else if (place >= digits.length()) {
      whole = digits + "0".repeat((int) (place - digits.length()));
      fraction = "";
    } else {
      whole = digits.substring(0, (int) place);
      fraction = digits.substring((int) place);
    }
    long power = left - place;
    StringBuilder text = new StringBuilder(spec.grouped(whole));
    if (!fraction.isEmpty()) {
      text.append('.').append(fraction);
    }
    if (power != 0 || spec.type == 'e' || spec.type == 'E') {
      boolean upper = spec.type == 'E' || spec.type == 'G' || spec.type == 0 && c.capitals == 1;
      text.append(upper ? 'E' : 'e').append(power < 0 ? "" : "+").append(power);
    }
    return text.append(spec.type == '%' ? "%" : "").toString();
  }

  /** The parts of a format. */
  private static final class DecimalSpec {
    private String fill = " ";
    private char align;
    private char sign = '-';
    private boolean noNegativeZero;
    private boolean zeros;
    private int width;
    private char separator;
    private int precision = -1;
    private char type;

    static DecimalSpec parse(String text) {
      DecimalSpec spec = new DecimalSpec();
      int i = 0;
      int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
      if (text.length() > first && first > 0 && "<>=^".indexOf(text.charAt(first)) >= 0) {
        spec.fill = text.substring(0, first);
        spec.align = text.charAt(first);
        i = first + 1;
      } else if (!text.isEmpty() && "<>=^".indexOf(text.charAt(0)) >= 0) {
        spec.align = text.charAt(0);
        i = 1;
      }
      if (i < text.length() && "+- ".indexOf(text.charAt(i)) >= 0) {
        spec.sign = text.charAt(i++);
      }
      if (i < text.length() && text.charAt(i) == 'z') {
        spec.noNegativeZero = true;
        i++;
      }
      if (i < text.length() && text.charAt(i) == '0') {
        if (spec.align != 0 || i + 1 < text.length() && text.charAt(i + 1) == '0') {
          throw invalid();
        }
        spec.zeros = true;
        i++;
      }
      int start = i;
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
      spec.width = number(text.substring(start, i));
      if (i < text.length() && text.charAt(i) == ',') {
        spec.separator = ',';
        i++;
      }
      if (i < text.length() && text.charAt(i) == '.') {
        start = ++i;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
        if (start == i) {
          throw invalid();
        }
        spec.precision = number(text.substring(start, i));
      }
      if (i < text.length() && "eEfFgGn%".indexOf(text.charAt(i)) >= 0) {
        spec.type = text.charAt(i++);
      }
      if (i < text.length() || spec.type == 'n' && spec.separator != 0) {
        throw invalid();
      }
      if (spec.zeros && spec.align == 0) {
        spec.fill = "0";
        spec.align = '=';
      }
      return spec;
    }

    private static RuntimeException invalid() {
      return Errors.valueError("invalid format string");
    }

    private static int number(String digits) {
      if (digits.length() > 8) {
        throw invalid();
      }
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    String grouped(String whole) {
      if (separator == 0) {
        return whole;
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < whole.length(); i++) {
        if (i > 0 && (whole.length() - i) % 3 == 0) {
          text.append(separator);
        }
        text.append(whole.charAt(i));
      }
      return text.toString();
    }

    String pad(String signText, String body, boolean isNumber) {
      int missing = width - signText.length() - body.codePointCount(0, body.length());
      if (missing <= 0) {
        return signText + body;
      }
      Work.checkSize(missing, 2);
      if (align == '=' && fill.equals("0") && separator != 0 && isNumber) {
        return signText + zeroPadded(body, width - signText.length());
      }
      if (zeros && !isNumber) {
        return " ".repeat(missing) + signText + body;
      }
      String padding = fill.repeat(missing);
      switch (align) {
        case '<':
          return signText + body + padding;
        case '=':
          return signText + padding + body;
        case '^':
          int half = missing / 2;
          return fill.repeat(half) + signText + body + fill.repeat(missing - half);
        default:
          return padding + signText + body;
      }
    }

    /** Puts zeros with separators in front, up to the width or one digit beyond. */
    private String zeroPadded(String body, int least) {
      int end = 0;
      while (end < body.length()
          && (Character.isDigit(body.charAt(end)) || body.charAt(end) == separator)) {
        end++;
      }
      String rest = body.substring(end);
      String digits = body.substring(0, end).replace(String.valueOf(separator), "");
      String text = body.substring(0, end);
      while (text.length() + rest.length() < least) {
        digits = "0" + digits;
        text = grouped(digits);
      }
      return text + rest;
    }
  }
}
