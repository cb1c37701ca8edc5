package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.Access;

/** Attribute instructions: the frequent case of plain instances, and the protocol for the rest. */
final class AttributeOps {
  private AttributeOps() {}

  static Object get(Object value, String name) {
    return Access.get(value, name);
  }

  static void set(Object value, String name, Object assigned) {
    if (value instanceof Instance) {
      Instance instance = (Instance) value;
      PyType type = instance.type;
      if ((type.traits() & PyType.PLAIN_SET) != 0
          && type.hasInstanceAttributes()
          && type.lookup(name) == null) {
        instance.set(name, assigned);
        return;
      }
    }
    Access.set(value, name, assigned);
  }

  /** {@code r[at] = function, r[at + 1] = value}, or {@code r[at] = attribute, r[at + 1] = unbound}. */
  static void loadMethod(Object[] r, int at, Object value, String name) {
    Object method = Access.methodOrNull(value, name);
    if (method != null) {
      r[at] = method;
      r[at + 1] = value;
    } else {
      r[at] = Access.get(value, name);
      r[at + 1] = null;
    }
  }
}
