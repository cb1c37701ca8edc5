package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ParsedTexts;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.source.Characters;

/**
 * A format specification taken apart: {@code
 * [[fill]align][sign][z][#][0][width][grouping][.precision] [type]}.
 *
 * @param fill code point to pad with
 * @param align one of {@code < > = ^}
 * @param sign one of {@code + -} and space, or 0
 * @param negativeZero false when {@code z} asks for negative zero to lose its sign
 * @param width least number of characters, or -1
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision digits or characters, or -1
 * @param type code point of the presentation type, or 0
 */
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean negativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type) {

  /** Reads the specification for a value whose default alignment is given. */
  static FormatSpec parse(Object spec, Object value, char defaultAlign) {
    return (FormatSpec)
        ParsedTexts.get(spec, defaultAlign, () -> new Reader(spec, value, defaultAlign).read());
  }

  /** Whether the sign-aware zero padding was asked for. */
  boolean padsWithZeros() {
    return fill == '0' && align == '=';
  }

  /** The same without padding, for the parts of a number that is padded as a whole. */
  FormatSpec unpadded(char newSign) {
    return new FormatSpec(
        ' ', '<', newSign, negativeZero, alternate, -1, grouping, precision, type);
  }

  /** The error of a type that the value does not know. */
  ScriptRaise unknownType(Object value) {
    return Errors.valueError(
        "Unknown format code '"
            + printable(type)
            + "' for object of type '"
            + Types.nameOf(value)
            + "'");
  }

  private static String printable(int codePoint) {
    return codePoint > ' ' && codePoint < 128
        ? Character.toString(codePoint)
        : "\\x" + Integer.toHexString(codePoint);
  }

  /** Reads one specification from left to right. */
  private static final class Reader {
    private final Object spec;
    private final Object value;
    private final char defaultAlign;
    private final int length;
    private int at;

    Reader(Object spec, Object value, char defaultAlign) {
      this.spec = spec;
      this.value = value;
      this.defaultAlign = defaultAlign;
      this.length = Str.length(spec);
    }

    private int peek(int ahead) {
      return at + ahead < length ? Str.codePointAt(spec, at + ahead) : -1;
    }

    private boolean take(char c) {
      if (peek(0) == c) {
        at++;
        return true;
      }
      return false;
    }

    private static boolean isAlign(int c) {
      return c == '<' || c == '>' || c == '=' || c == '^';
    }

    FormatSpec read() {
      int fill = ' ';
      char align = defaultAlign;
      boolean fillGiven = false;
      boolean alignGiven = false;
      if (isAlign(peek(1))) {
        fill = peek(0);
        align = (char) peek(1);
        fillGiven = true;
        alignGiven = true;
        at += 2;
      } else if (isAlign(peek(0))) {
        align = (char) peek(0);
        alignGiven = true;
        at++;
      }
      char sign = take('+') ? '+' : take('-') ? '-' : take(' ') ? ' ' : 0;
      boolean negativeZero = !take('z');
      boolean alternate = take('#');
      if (!fillGiven && take('0')) {
        fill = '0';
        if (!alignGiven && defaultAlign == '>') {
          align = '=';
        }
      }
      int width = number();
      char grouping = grouping();
      int precision = -1;
      if (take('.')) {
        precision = number();
        if (precision < 0) {
          throw Errors.valueError("Format specifier missing precision");
        }
      }
      int type = type();
      checkGrouping(grouping, type);
      return new FormatSpec(
          fill, align, sign, negativeZero, alternate, width, grouping, precision, type);
    }

    private int number() {
      int start = at;
      long number = 0;
      while (at < length && Characters.digit(peek(0)) >= 0) {
        int digit = Characters.digit(peek(0));
        if (number > (Long.MAX_VALUE - digit) / 10) {
          throw Errors.valueError("Too many decimal digits in format string");
        }
        number = number * 10 + digit;
        at++;
      }
      // No text can be longer: whatever is made of the number will exceed a limit.
      return at == start ? -1 : (int) Math.min(number, Integer.MAX_VALUE);
    }

    private char grouping() {
      boolean comma = take(',');
      boolean underscore = take('_');
      if (comma && underscore || underscore && peek(0) == ',') {
        throw Errors.valueError("Cannot specify both ',' and '_'.");
      }
      return comma ? ',' : underscore ? '_' : 0;
    }

    private int type() {
      if (length - at > 1) {
        throw Errors.valueError(
            "Invalid format specifier '"
                + Str.java(spec)
                + "' for object of type '"
                + Types.nameOf(value)
                + "'");
      }
      return at < length ? peek(0) : 0;
    }

    private void checkGrouping(char grouping, int type) {
      if (grouping == 0) {
        return;
      }
      boolean number = defaultAlign == '>';
      if (number && type == 0 || type != 0 && "defgEG%F".indexOf(type) >= 0) {
        return;
      }
      if (grouping == '_' && type != 0 && "boxX".indexOf(type) >= 0) {
        return;
      }
      throw Errors.valueError(
          "Cannot specify '" + grouping + "' with '" + (type == 0 ? "s" : printable(type)) + "'.");
    }
  }
}
