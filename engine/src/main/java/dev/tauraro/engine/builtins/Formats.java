package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;

/** Checks of the argument of {@code __format__}. */
final class Formats {
  private Formats() {}

  /** The format specification as a plain string. */
  static Object spec(Object value) {
    Object text = Str.unwrap(value);
    if (text == null) {
      throw Errors.typeError("__format__() argument must be str, not " + Types.nameOf(value));
    }
    return text;
  }
}
