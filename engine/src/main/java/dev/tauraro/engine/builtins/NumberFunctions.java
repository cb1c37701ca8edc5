package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Formatting;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Rounding;

/** The built-in functions on numbers and characters. */
final class NumberFunctions {
  private static final Signature POW = Signature.parse("pow(base, exp, mod=None)");
  private static final Signature ROUND = Signature.parse("round(number, ndigits=None)");

  private NumberFunctions() {}

  /** The function with this name, one of those that {@link BuiltinTable} lists for here. */
  static BuiltinFunction make(String name) {
    switch (name) {
      case "abs":
        return BuiltinFunction.function("abs").one(NumberFunctions::abs).build();
      case "bin":
        return BuiltinFunction.function("bin").one(x -> withPrefix(x, "#b")).build();
      case "oct":
        return BuiltinFunction.function("oct").one(x -> withPrefix(x, "#o")).build();
      case "hex":
        return BuiltinFunction.function("hex").one(x -> withPrefix(x, "#x")).build();
      case "chr":
        return BuiltinFunction.function("chr").one(NumberFunctions::chr).build();
      case "ord":
        return BuiltinFunction.function("ord").one(NumberFunctions::ord).build();
      case "divmod":
        return BuiltinFunction.function("divmod").two(Arithmetic::divmod).build();
      case "pow":
        return BuiltinFunction.function("pow")
            .two(Arithmetic::pow)
            .three(NumberFunctions::pow)
            .any(NumberFunctions::pow)
            .build();
      case "round":
        return BuiltinFunction.function("round")
            .one(NumberFunctions::round)
            .two(NumberFunctions::round)
            .any(NumberFunctions::round)
            .build();
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object abs(Object value) {
    if (value instanceof Double) {
      return Math.abs((Double) value);
    }
    if (value instanceof Long) {
      long number = (Long) value;
      return number < 0 ? Arithmetic.negate(value) : value;
    }
    Object result = Access.callSpecial(value, "__abs__");
    if (result == null) {
      throw Errors.typeError("bad operand type for abs(): '" + Types.nameOf(value) + "'");
    }
    return result;
  }

  private static Object withPrefix(Object value, String spec) {
    return Formatting.formatInt(Numbers.index(value), spec);
  }

  private static Object chr(Object value) {
    int code = Numbers.toInt(value);
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return Str.ofCodePoint(code);
  }

  private static Object ord(Object value) {
    Object text = Str.unwrap(value);
    int length;
    if (text != null) {
      length = Str.length(text);
      if (length == 1) {
        return (long) Str.codePointAt(text, 0);
      }
    } else {
      Object bytes = ValueInstance.unwrap(value);
      if (!(bytes instanceof ByteSequence)) {
        throw Errors.typeError(
            "ord() expected string of length 1, but " + Types.nameOf(value) + " found");
      }
      length = ((ByteSequence) bytes).size();
      if (length == 1) {
        return (long) ((ByteSequence) bytes).at(0);
      }
    }
    throw Errors.typeError("ord() expected a character, but string of length " + length + " found");
  }

  private static Object pow(Object base, Object exponent, Object modulus) {
    return modulus == None.NONE
        ? Arithmetic.pow(base, exponent)
        : Arithmetic.pow(base, exponent, modulus);
  }

  private static Object pow(Object[] arguments, String[] keywords) {
    Object[] bound = POW.bind(arguments, keywords);
    return pow(bound[0], bound[1], bound[2] == null ? None.NONE : bound[2]);
  }

  private static Object round(Object value) {
    return value instanceof Double ? Rounding.toInt((Double) value) : callRound(value);
  }

  private static Object round(Object value, Object decimals) {
    if (decimals == None.NONE) {
      return round(value);
    }
    if (value instanceof Double && decimals instanceof Long) {
      return Rounding.toDecimals((Double) value, (Long) decimals);
    }
    return callRound(value, decimals);
  }

  private static Object round(Object[] arguments, String[] keywords) {
    Object[] bound = ROUND.bind(arguments, keywords);
    return bound[1] == null ? round(bound[0]) : round(bound[0], bound[1]);
  }

  private static Object callRound(Object value, Object... decimals) {
    Object result = Access.callSpecial(value, "__round__", decimals);
    if (result == null) {
      throw Errors.typeError("type " + Types.nameOf(value) + " doesn't define __round__ method");
    }
    return result;
  }
}
