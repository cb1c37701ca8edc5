package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Classes;
import dev.tauraro.engine.runtime.NativeDepth;
import dev.tauraro.engine.runtime.Truth;

/** {@code isinstance} and {@code issubclass}. */
final class ClassChecks {
  private ClassChecks() {}

  /** {@code isinstance(value, classes)} */
  static Object isInstance(Object value, Object classes) {
    if (Types.of(value) == classes) {
      return true;
    }
    if (classes instanceof PyTuple) {
      NativeDepth depth = NativeDepth.enter("in __instancecheck__");
      try {
        for (Object each : ((PyTuple) classes).items()) {
          if (Truth.of(isInstance(value, each))) {
            return true;
          }
        }
        return false;
      } finally {
        depth.leave();
      }
    }
    if (hasHook(classes, "__instancecheck__")) {
      return Truth.of(Access.callSpecial(classes, "__instancecheck__", value));
    }
    if (!(classes instanceof PyType)) {
      if (bases(classes) == null) {
        throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
      }
      Object claimed = Access.getIfPresent(value, "__class__");
      return claimed != null && isBelow(claimed, classes);
    }
    return isPlainInstance(value, (PyType) classes);
  }

  /** The default rule: by type, or by the {@code __class__} that the value pretends to have. */
  static boolean isPlainInstance(Object value, PyType type) {
    int plainly = Classes.isInstance(value, type);
    if (plainly >= 0) {
      return plainly == 1;
    }
    Object claimed = Access.getIfPresent(value, "__class__");
    return claimed instanceof PyType
        && claimed != Types.of(value)
        && ((PyType) claimed).isSubtypeOf(type);
  }

  /** {@code issubclass(type, classes)} */
  static Object isSubclass(Object type, Object classes) {
    if (classes instanceof PyTuple) {
      NativeDepth depth = NativeDepth.enter("in __subclasscheck__");
      try {
        for (Object each : ((PyTuple) classes).items()) {
          if (Truth.of(isSubclass(type, each))) {
            return true;
          }
        }
        return false;
      } finally {
        depth.leave();
      }
    }
    if (hasHook(classes, "__subclasscheck__")) {
      return Truth.of(Access.callSpecial(classes, "__subclasscheck__", type));
    }
    if (type instanceof PyType && classes instanceof PyType) {
      return ((PyType) type).isSubtypeOf((PyType) classes);
    }
    if (bases(type) == null) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    if (bases(classes) == null) {
      throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return isBelow(type, classes);
  }

  /** The bases of a class or of a value that has {@code __bases__} as classes have; else null. */
  private static PyTuple bases(Object value) {
    Object bases = Access.getIfPresent(value, "__bases__");
    return bases instanceof PyTuple ? (PyTuple) bases : null;
  }

  /** Whether a class is found going up the bases of another. */
  private static boolean isBelow(Object derived, Object wanted) {
    Object each = derived;
    while (true) {
      Work.steps(1);
      if (each == wanted) {
        return true;
      }
      PyTuple bases = bases(each);
      if (bases == null || bases.size() == 0) {
        return false;
      }
      if (bases.size() > 1) {
        return isAnyBelow(bases, wanted);
      }
      each = bases.get(0);
    }
  }

  private static boolean isAnyBelow(PyTuple bases, Object wanted) {
    NativeDepth depth = NativeDepth.enter("in __issubclass__");
    try {
      for (Object base : bases.items()) {
        if (isBelow(base, wanted)) {
          return true;
        }
      }
      return false;
    } finally {
      depth.leave();
    }
  }

  /** Whether the class of a class (or of a union) defines the check itself. */
  private static boolean hasHook(Object classes, String name) {
    Object hook = Types.of(classes).lookup(name);
    return hook != null && hook != Types.TYPE.own(name);
  }
}
