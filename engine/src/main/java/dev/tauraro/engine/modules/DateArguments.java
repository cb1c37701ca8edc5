package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;
import java.util.Arrays;
import java.util.List;

/** Reads arguments of functions on dates and times. */
final class DateArguments {
  private DateArguments() {}

  /** An argument that must be a small integer. */
  static int toInt(Object value) {
    Object index = Numbers.index(value);
    if (!(index instanceof Long)) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    long number = (Long) index;
    if (number != (int) number) {
      throw Errors.overflowError(
          "signed integer is " + (number < 0 ? "less than minimum" : "greater than maximum"));
    }
    return (int) number;
  }

  /** Fails when a class is called with more arguments. */
  static void atMost(int most, Object[] arguments) {
    if (arguments.length > most) {
      throw Errors.typeError(
          "function takes at most " + most + " arguments (" + arguments.length + " given)");
    }
  }

  /** Fails unless year, month and day are given. */
  static void required(Object[] arguments, String[] keywords) {
    String[] names = {"year", "month", "day"};
    List<String> named = Arrays.asList(keywords);
    for (int i = arguments.length - keywords.length; i < names.length; i++) {
      if (!named.contains(names[i])) {
        throw Errors.typeError(
            "function missing required argument '" + names[i] + "' (pos " + (i + 1) + ")");
      }
    }
  }

  /** Fails unless a class method has one argument. */
  static void one(String method, Object[] arguments) {
    if (arguments.length != 2) {
      throw Errors.typeError(
          method + "() takes exactly one argument (" + (arguments.length - 1) + " given)");
    }
  }

  /** The plain string of an argument of {@code fromisoformat}. */
  static Object text(Object value) {
    Object plain = Str.unwrap(value);
    if (plain == null) {
      throw Errors.typeError("fromisoformat: argument must be str");
    }
    return plain;
  }

  static ScriptRaise notIso(Object text) {
    return Errors.valueError("Invalid isoformat string: " + Str.java(StrRepr.repr(text)));
  }

  /** The plain string of a format. */
  static Object format(String function, Object value) {
    Object plain = Str.unwrap(value);
    if (plain == null) {
      throw Errors.typeError(function + "() argument 1 must be str, not " + Types.nameOf(value));
    }
    return plain;
  }
}
