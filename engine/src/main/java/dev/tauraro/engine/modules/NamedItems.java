package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyTupleInstance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** A type of tuples whose items have names; the module {@code sys} has several. */
final class NamedItems {
  private final PyType type;
  private final String[] names;

  /** Without {@code makeable} scripts cannot make instances. */
  NamedItems(boolean makeable, String name, String doc, String... names) {
    this("sys", makeable, name, doc, names);
  }

  /** As the other, for another module than {@code sys}. */
  NamedItems(String module, boolean makeable, String name, String doc, String... names) {
    this.names = names;
    type = PyType.builtin(name, Types.TUPLE, PyType.Layout.NATIVE).notSubclassable();
    type.setDisplayName(module + "." + name);
    type.setOwn("__module__", module);
    describe(
        TypeSetup.of(type)
            .doc(doc)
            .maker(makeable ? this::make : NamedItems::refuse)
            .zero("__reduce__", self -> PyTuple.of(type, PyTuple.of(plain(self)))),
        type.displayName(),
        names.length,
        names);
    type.seal();
  }

  /**
   * Gives a type of tuples what all with names have.
   *
   * @param fields number of values, with those that are no items
   */
  static void describe(TypeSetup setup, String name, int fields, String... names) {
    setup
        .zero("__repr__", self -> repr(name, names, (PyTuple) self))
        .constant("n_fields", (long) fields)
        .constant("n_sequence_fields", (long) names.length)
        .constant("n_unnamed_fields", 0L)
        .constant("__match_args__", PyTuple.of(Arrays.stream(names).map(Str::of).toArray()));
    for (int i = 0; i < names.length; i++) {
      int index = i;
      setup.getter(names[i], self -> ((PyTuple) self).get(index));
    }
  }

  /** The instance with these items. */
  Object of(Object... items) {
    return new PyTupleInstance(type, items);
  }

  /** Whether a value is an instance. */
  boolean has(Object value) {
    return Types.of(value) == type;
  }

  private static Object refuse(PyType type, Object[] arguments, String[] keywords) {
    throw Errors.typeError("cannot create '" + type.displayName() + "' instances");
  }

  private Object make(PyType made, Object[] arguments, String[] keywords) {
    Object[] items = given(arguments);
    if (items.length != names.length) {
      throw Errors.typeError(
          type.displayName()
              + "() takes a "
              + names.length
              + "-sequence ("
              + items.length
              + "-sequence given)");
    }
    return new PyTupleInstance(type, items);
  }

  /** The items of the sequence that an instance is made of. */
  static Object[] given(Object[] arguments) {
    if (arguments.length == 0) {
      throw Errors.typeError("structseq() missing required argument 'sequence' (pos 1)");
    }
    if (!Iteration.isIterable(arguments[0])) {
      throw Errors.typeError("constructor requires a sequence");
    }
    return Iteration.toArray(arguments[0]).clone();
  }

  private static Object plain(Object self) {
    return PyTuple.of(((PyTuple) self).items());
  }

  private static Object repr(String name, String[] names, PyTuple items) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(names[i]).append('=');
      text.append(Text.reprJava(items.get(i)));
    }
    return Str.of(text.append(')').toString());
  }
}
