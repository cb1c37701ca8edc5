package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.List;

/** {@code __weakref__}: which classes say that there can be weak references to their instances. */
public final class WeakSlots {
  private static final String NAME = "__weakref__";

  /** Built-in types whose instances have weak references; the attribute scripts do not see. */
  private static final List<PyType> BUILTIN =
      List.of(Types.SET, Types.FROZENSET, Types.TYPE, Types.MODULE);

  /** Types whose instances are of different sizes, which leaves no room. */
  private static final List<PyType> OF_MANY_SIZES =
      List.of(Types.INT, Types.BYTES, Types.TUPLE, Types.TYPE);

  private WeakSlots() {}

  /** Whether instances of a class that a script defined can have weak references. */
  public static boolean has(PyType type) {
    return type.lookup(NAME) != null || BUILTIN.stream().anyMatch(type::isSubtypeOf);
  }

  /** Gives a class the attribute, unless it has it from a base. */
  static void declare(PyType type) {
    if (!has(type) && OF_MANY_SIZES.stream().noneMatch(type::isSubtypeOf)) {
      type.setOwn(NAME, new GetSet(type, NAME, self -> None.NONE, null));
    }
  }
}
