package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PySuper;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;

/** Makes the objects of type super. */
public final class SuperObjects {
  private SuperObjects() {}

  /** {@code super(after, self)} */
  public static PySuper bound(PyType after, Object self) {
    if (self instanceof PyType && ((PyType) self).isSubtypeOf(after)) {
      return new PySuper(after, self, (PyType) self);
    }
    PyType type = Types.of(self);
    if (!type.isSubtypeOf(after)) {
      throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
    return new PySuper(after, self, type);
  }
}
