package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;

/** The module {@code array}. */
final class ArrayModule {
  private ArrayModule() {}

  static PyModule create() {
    Object abstractTypes = ExecutionContext.current().runner().importModule("_collections_abc");
    Calls.call(
        Access.get(Access.get(abstractTypes, "MutableSequence"), "register"), ArrayType.TYPE);
    return new ModuleBuilder("array", "Arrays of numbers of one kind.")
        .constant("array", ArrayType.TYPE)
        .constant("ArrayType", ArrayType.TYPE)
        .constant("typecodes", Str.of(PyArray.CODES))
        .constant("_array_reconstructor", ArrayPacking.RECONSTRUCTOR)
        .build();
  }
}
