package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a class of a script adds to its instances besides methods: a dict of attributes. It is shown
 * in the dict of the class; lookups find that of {@code object}.
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
    if (type.own("__dict__") == null
        && type.hasInstanceAttributes()
        && type.bases().stream().noneMatch(InstanceParts::hasDict)) {
      parts.put("__dict__", dict(type));
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
}
