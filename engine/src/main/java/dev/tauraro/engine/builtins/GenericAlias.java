package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
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
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A class with type arguments, such as {@code list[int]}. Calling it calls the class. */
public final class GenericAlias extends PyObject implements Callable {
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
        .maker(GenericAlias::make)
        .any("__init__", (arguments, keywords) -> None.NONE)
        .getter("__parameters__", self -> parameters(((GenericAlias) self).arguments))
        .getter("__unpacked__", self -> false)
        .one("__getitem__", GenericAlias::substitute)
        .one("__instancecheck__", (self, value) -> noCheck("isinstance"))
        .one("__subclasscheck__", (self, value) -> noCheck("issubclass"))
        .one("__ror__", (self, other) -> UnionType.of(other, self))
        .one("__mro_entries__", (self, bases) -> PyTuple.of(((GenericAlias) self).origin))
        .one("__eq__", GenericAlias::equal)
        .zero("__hash__", self -> Hashing.hash(((GenericAlias) self).arguments))
        .zero(
            "__reduce__",
            self ->
                PyTuple.of(
                    Types.GENERIC_ALIAS,
                    PyTuple.of(((GenericAlias) self).origin, ((GenericAlias) self).arguments)))
        .one("__or__", (self, other) -> UnionType.of(self, other))
        .one(
            "__getattr__",
            (self, name) -> Access.get(((GenericAlias) self).origin, Str.java(name)));
  }

  /** Lets the built-in classes that are generic be subscripted. */
  static void installSubscripts() {
    PyType[] generic = {
      Types.LIST, Types.DICT, Types.TUPLE, Types.SET, Types.FROZENSET, Types.TYPE, Types.ENUMERATE,
    };
    for (PyType type : generic) {
      TypeSetup.of(type).classMethodOne("__class_getitem__", GenericAlias::of);
    }
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length != 2 || keywords.length > 0) {
      throw Errors.typeError("GenericAlias expected 2 arguments, got " + arguments.length);
    }
    return of(arguments[0], arguments[1]);
  }

  private static Object noCheck(String function) {
    throw Errors.typeError(function + "() argument 2 cannot be a parameterized generic");
  }

  /** The type variables among type arguments, each once. */
  static PyTuple parameters(PyTuple arguments) {
    Set<Object> found = new LinkedHashSet<>();
    for (Object argument : arguments.items) {
      if (isVariable(argument)) {
        found.add(argument);
      } else {
        found.addAll(parametersOf(argument));
      }
    }
    return found.isEmpty() ? PyTuple.EMPTY : PyTuple.of(found.toArray());
  }

  private static boolean isVariable(Object argument) {
    return !(argument instanceof PyType) && Types.of(argument).lookup("__typing_subst__") != null;
  }

  private static List<Object> parametersOf(Object argument) {
    if (argument instanceof PyType || Str.is(argument)) {
      return List.of();
    }
    if (argument instanceof PyList) {
      return parameters(PyTuple.of(((PyList) argument).toArray())).asList();
    }
    Object own = Access.getIfPresent(argument, "__parameters__");
    return own instanceof PyTuple ? ((PyTuple) own).asList() : List.of();
  }

  /** {@code alias[arguments]}: puts types in the place of variables. */
  private static Object substitute(Object self, Object given) {
    GenericAlias alias = (GenericAlias) self;
    List<Object> variables = parameters(alias.arguments).asList();
    PyTuple values = given instanceof PyTuple ? (PyTuple) given : PyTuple.of(given);
    return of(alias.origin, replaced(alias.text(), alias.arguments, variables, values));
  }

  /** Type arguments with values in the place of variables. */
  static PyTuple replaced(String text, PyTuple arguments, List<Object> variables, PyTuple values) {
    if (variables.isEmpty()) {
      throw Errors.typeError(text + " is not a generic class");
    }
    if (values.items.length != variables.size()) {
      throw Errors.typeError(
          "Too "
              + (values.items.length > variables.size() ? "many" : "few")
              + " arguments for "
              + text
              + "; actual "
              + values.items.length
              + ", expected "
              + variables.size());
    }
    List<Object> result = new ArrayList<>();
    for (Object argument : arguments.items) {
      if (isVariable(argument)) {
        Object value = values.items[variables.indexOf(argument)];
        result.add(Access.callSpecial(argument, "__typing_subst__", value));
        continue;
      }
      List<Object> inner = parametersOf(argument);
      if (inner.isEmpty()) {
        result.add(argument);
        continue;
      }
      List<Object> chosen = new ArrayList<>();
      for (Object variable : inner) {
        chosen.add(values.items[variables.indexOf(variable)]);
      }
      result.add(Items.get(argument, PyTuple.of(chosen.toArray())));
    }
    return PyTuple.of(result.toArray());
  }

  public static GenericAlias of(Object origin, Object arguments) {
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
    if (textOf(origin).equals("collections.abc.Callable")
        && !parts.isEmpty()
        && !parts.get(0).equals("...")) {
      String result = parts.remove(parts.size() - 1);
      return "collections.abc.Callable[[" + String.join(", ", parts) + "], " + result + "]";
    }
    return textOf(origin) + "[" + (parts.isEmpty() ? "()" : String.join(", ", parts)) + "]";
  }

  static String textOf(Object value) {
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
