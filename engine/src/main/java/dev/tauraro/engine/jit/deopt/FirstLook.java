package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.objects.Held;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyProperty;
import dev.tauraro.engine.objects.PyType;

/**
 * What {@link Landing} does the first time that compiled code looks for something in a class.
 *
 * <p>C2 stops inlining into a unit that has 8000 bytes of bytecode with all that was inlined. These
 * methods are small and each runs often enough, once for each class of each context, so that it
 * would take them at every place: three times what the look into the table of the class takes. It
 * inlines no method of an exception class into the code of others, hence the superclass.
 */
final class FirstLook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private FirstLook() {}

  static PyFunction method(PyType type, String name) {
    return type.found.keepFunction(name, type.lookup(name));
  }

  static PyFunction wrapped(PyType type, String name) {
    return type.found.keepFunction(name, ((MethodWrapper) type.lookup(name)).function());
  }

  static PyFunction getter(PyType type, String name) {
    return type.found.keepFunction(name, ((PyProperty) type.lookup(name)).getter());
  }

  static Held held(PyType type, String name) {
    return type.found.keepPlace(name, type.held(name));
  }

  static boolean hasGlobals(PyType type, Object globals, String name) {
    return ((PyFunction) type.lookup(name)).globalCells() == globals;
  }
}
