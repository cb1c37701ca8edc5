package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;

/** Checks the arguments of string methods. */
final class StrArguments {
  private StrArguments() {}

  /** The plain string of an instance of str. */
  static Object self(Object value) {
    return value instanceof String ? value : Str.unwrap(value);
  }

  /** The plain string of an argument, which must be one. */
  static Object text(Object value) {
    Object text = Str.unwrap(value);
    if (text == null) {
      throw Errors.typeError("must be str, not " + Types.nameOf(value));
    }
    return text;
  }

  /** The plain string of an argument, which must be one. */
  static Object text(Object value, String what) {
    Object text = Str.unwrap(value);
    if (text == null) {
      throw Errors.typeError(
          what + " must be str, not " + (value == None.NONE ? "None" : Types.nameOf(value)));
    }
    return text;
  }

  /** The Java string of an optional argument, which must be a string. */
  static String javaText(Object value, String absent, String what) {
    return value == null ? absent : Str.java(text(value, what));
  }

  /** A fill character: the only character of a string. */
  static int fill(Object value) {
    if (value == null) {
      return ' ';
    }
    Object text = Str.unwrap(value);
    if (text == null) {
      throw Errors.typeError(
          "The fill character must be a unicode character, not " + Types.nameOf(value));
    }
    if (Str.length(text) != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return Str.codePointAt(text, 0);
  }
}
