package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Iteration;

/** Makes the types that modules written in Java define. */
final class ModuleTypes {
  private ModuleTypes() {}

  /** A type named {@code module.name}, open for methods until it is sealed. */
  static PyType type(String module, String name) {
    return type(module, name, Types.OBJECT);
  }

  /** As {@link #type(String, String)}, derived from another type. */
  static PyType type(String module, String name, PyType base) {
    PyType type = PyType.builtin(name, base, PyType.Layout.NATIVE);
    type.setDisplayName(module + "." + name);
    type.setOwn("__module__", module);
    return type;
  }

  /** A type of iterators that is made by calling it. */
  static PyType iterator(String module, String name, PyType.Maker maker) {
    PyType type = type(module, name);
    TypeSetup.of(type)
        .maker(maker)
        .zero("__iter__", self -> self)
        .zero("__next__", ModuleTypes::next);
    return type;
  }

  private static Object next(Object self) {
    Object item = ((PyIterator) self).next();
    if (item == null) {
      throw Errors.stopIteration(dev.tauraro.engine.objects.None.NONE);
    }
    return item;
  }

  /** Fails unless no keyword was given. */
  static void noKeywords(String function, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError(function + "() takes no keyword arguments");
    }
  }

  /** Iterators over each of the arguments from {@code start} on. */
  static Object[] iterators(Object[] arguments, int start) {
    Object[] iterators = new Object[arguments.length - start];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterate(arguments[start + i]);
    }
    return iterators;
  }
}
