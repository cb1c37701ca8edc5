package dev.tauraro.engine.host;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The classes of values that may be missing. */
final class Optionals {
  private Optionals() {}

  static boolean is(Class<?> type) {
    return type == Optional.class
        || type == OptionalInt.class
        || type == OptionalLong.class
        || type == OptionalDouble.class;
  }

  /** What is there, or null. */
  static Object value(Object optional) {
    if (optional instanceof OptionalInt) {
      OptionalInt number = (OptionalInt) optional;
      return number.isPresent() ? number.getAsInt() : null;
    }
    if (optional instanceof OptionalLong) {
      OptionalLong number = (OptionalLong) optional;
      return number.isPresent() ? number.getAsLong() : null;
    }
    if (optional instanceof OptionalDouble) {
      OptionalDouble number = (OptionalDouble) optional;
      return number.isPresent() ? number.getAsDouble() : null;
    }
    return ((Optional<?>) optional).orElse(null);
  }
}
