package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;

/** The module {@code array}. */
final class ArrayModule {
  private ArrayModule() {}

  static PyModule create() {
    return new ModuleBuilder("array", "Arrays of numbers of one kind.")
        .constant("array", ArrayType.TYPE)
        .constant("ArrayType", ArrayType.TYPE)
        .constant("typecodes", Str.of(PyArray.CODES))
        .build();
  }
}
