package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a class of a script adds to its instances besides methods: a dict of attributes and weak
 * references. Both are shown in the dict of the class; lookups find those of {@code object}.
 */
final class InstanceParts {
  /** Built-in types whose instances have a dict, which they do not get from a base. */
  private static final Set<PyType> WITH_DICTS =
      Set.of(
          Types.FUNCTION,
          Exceptions.BASE_EXCEPTION,
          Types.MODULE,
          Types.STATIC_METHOD,
          Types.CLASS_METHOD);

  private InstanceParts() {}

  /** The descriptors of the parts that a class has and its bases have not, by name. */
  static Map<String, GetSet> of(PyType type) {
    Map<String, GetSet> parts = new TreeMap<>();
    if (type.isBuiltin()) {
      if (WITH_DICTS.contains(type)) {
        parts.put("__dict__", dict(type));
      }
      return parts;
    }
    if (type.hasInstanceAttributes() && type.bases().stream().noneMatch(InstanceParts::hasDict)) {
      parts.put("__dict__", dict(type));
    }
    if (declaresWeak(type) && type.bases().stream().noneMatch(InstanceParts::hasWeak)) {
      parts.put("__weakref__", new GetSet(type, "__weakref__", self -> None.NONE, null));
    }
    return parts;
  }

  private static GetSet dict(PyType type) {
    return new GetSet(type, "__dict__", ObjectType::dict, ObjectType::setDict);
  }

  private static boolean hasDict(PyType type) {
    return type.isBuiltin()
        ? type.isSubtypeOf(Exceptions.BASE_EXCEPTION)
            || type.isSubtypeOf(Types.TYPE)
            || type.isSubtypeOf(Types.MODULE)
        : type.hasInstanceAttributes();
  }

  private static boolean hasWeak(PyType type) {
    return type.isBuiltin()
        ? type.isSubtypeOf(Types.SET)
            || type.isSubtypeOf(Types.FROZENSET)
            || type.isSubtypeOf(Types.TYPE)
            || type.isSubtypeOf(Types.MODULE)
        : declaresWeak(type) || type.bases().stream().anyMatch(InstanceParts::hasWeak);
  }

  /** Whether a class has weak references unless a base has: all do that name no slots. */
  private static boolean declaresWeak(PyType type) {
    if (TypeFigures.itemSize(type) != 0) {
      return false;
    }
    Object slots = type.own("__slots__");
    return slots == null
        || "__weakref__".equals(slots)
        || slots instanceof PyTuple names && contains(names)
        || slots instanceof PyList list && contains(PyTuple.of(list.toArray()));
  }

  private static boolean contains(PyTuple names) {
    return Arrays.asList(names.items()).contains("__weakref__");
  }
}
