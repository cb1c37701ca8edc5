package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.List;

/** A class with type arguments, such as {@code list[int]}. Calling it calls the class. */
final class GenericAlias extends PyObject implements Callable {
  private final Object origin;
  private final PyTuple arguments;

  private GenericAlias(Object origin, PyTuple arguments) {
    this.origin = origin;
    this.arguments = arguments;
  }

  static void install() {
    TypeSetup.of(Types.GENERIC_ALIAS)
        .zero("__repr__", self -> Str.of(((GenericAlias) self).text()))
        .getter("__origin__", self -> ((GenericAlias) self).origin)
        .getter("__args__", self -> ((GenericAlias) self).arguments)
        .getter("__parameters__", self -> PyTuple.EMPTY)
        .one("__mro_entries__", (self, bases) -> PyTuple.of(((GenericAlias) self).origin))
        .one("__eq__", GenericAlias::equal)
        .zero("__hash__", self -> Hashing.hash(((GenericAlias) self).arguments))
        .one("__or__", (self, other) -> UnionType.of(self, other))
        .one(
            "__getattr__",
            (self, name) -> Access.get(((GenericAlias) self).origin, Str.java(name)));
    PyType[] generic = {
      Types.LIST, Types.DICT, Types.TUPLE, Types.SET, Types.FROZENSET, Types.TYPE, Types.ENUMERATE,
    };
    for (PyType type : generic) {
      TypeSetup.of(type).classMethod("__class_getitem__", (args, kw) -> of(args[0], args[1]));
    }
  }

  static GenericAlias of(Object origin, Object arguments) {
    return new GenericAlias(
        origin, arguments instanceof PyTuple ? (PyTuple) arguments : PyTuple.of(arguments));
  }

  private static Object equal(Object a, Object b) {
    if (!(b instanceof GenericAlias)) {
      return None.NOT_IMPLEMENTED;
    }
    return ((GenericAlias) a).origin == ((GenericAlias) b).origin
        && Compare.equal(((GenericAlias) a).arguments, ((GenericAlias) b).arguments);
  }

  @Override
  public PyType type() {
    return Types.GENERIC_ALIAS;
  }

  @Override
  public Object call(Object[] values, String[] keywords) {
    return Calls.call(origin, values, keywords);
  }

  private String text() {
    List<String> parts = new ArrayList<>();
    for (Object argument : arguments.items) {
      parts.add(textOf(argument));
    }
    return textOf(origin) + "[" + (parts.isEmpty() ? "()" : String.join(", ", parts)) + "]";
  }

  private static String textOf(Object value) {
    if (value instanceof PyType) {
      return ObjectType.qualifiedName((PyType) value);
    }
    if (value == None.ELLIPSIS) {
      return "...";
    }
    if (value instanceof PyList) {
      List<String> parts = new ArrayList<>();
      for (Object item : (PyList) value) {
        parts.add(textOf(item));
      }
      return "[" + String.join(", ", parts) + "]";
    }
    return Text.reprJava(value);
  }
}
