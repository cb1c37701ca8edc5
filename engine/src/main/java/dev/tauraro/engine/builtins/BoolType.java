package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Truth;

/** The type {@code bool}. */
final class BoolType {
  private BoolType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.BOOL).maker(BoolType::make);
    NumberMethods.addBools(setup);
    setup.zero("__repr__", self -> (Boolean) self ? "True" : "False");
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError("bool() takes no keyword arguments");
    }
    if (arguments.length > 1) {
      throw Errors.typeError("bool expected at most 1 argument, got " + arguments.length);
    }
    return arguments.length == 1 && Truth.of(arguments[0]);
  }
}
