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
    return new PySuper(after, self, start(after, self));
  }

  /** The class whose order counts: the value itself, its class, or the one it pretends to have. */
  public static PyType start(PyType after, Object self) {
    if (self instanceof PyType && ((PyType) self).isSubtypeOf(after)) {
      return (PyType) self;
    }
    PyType type = Types.of(self);
    if (type.isSubtypeOf(after)) {
      return type;
    }
    Object claimed = type.isBuiltin() ? null : Access.getIfPresent(self, "__class__");
    if (claimed instanceof PyType && ((PyType) claimed).isSubtypeOf(after)) {
      return (PyType) claimed;
    }
    throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
  }
}
