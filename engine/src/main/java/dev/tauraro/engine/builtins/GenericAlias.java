package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A class with type arguments, such as {@code list[int]}. Calling it calls the class. */
public final class GenericAlias extends PyObject implements Callable {
  private final PyType type;
  private final Object origin;
  private final PyTuple arguments;

  /** Whether it stands for the items of a tuple: it has a star before it. */
  private final boolean unpacked;

  private NamedAttributes attributes;

  private GenericAlias(PyType type, Object origin, PyTuple arguments, boolean unpacked) {
    this.type = type;
    this.origin = origin;
    this.arguments = arguments;
    this.unpacked = unpacked;
  }

  static void install() {
    TypeSetup.of(Types.GENERIC_ALIAS)
        .zero("__repr__", self -> Str.of(((GenericAlias) self).text()))
        .getter("__origin__", self -> ((GenericAlias) self).origin)
        .getter("__args__", self -> ((GenericAlias) self).arguments)
        .maker(GenericAlias::make)
        .any("__init__", (arguments, keywords) -> None.NONE)
        .getter("__parameters__", self -> parameters(((GenericAlias) self).arguments))
        .getter("__unpacked__", self -> ((GenericAlias) self).unpacked)
        .getter("__typing_unpacked_tuple_args__", self -> ((GenericAlias) self).tupleItems())
        .zero("__iter__", self -> new Starred((GenericAlias) self))
        .one("__getitem__", GenericAlias::substitute)
        .one("__instancecheck__", (self, value) -> noCheck("isinstance"))
        .one("__subclasscheck__", (self, value) -> noCheck("issubclass"))
        .one("__ror__", (self, other) -> UnionType.of(other, self))
        .one("__mro_entries__", (self, bases) -> PyTuple.of(((GenericAlias) self).origin))
        .one("__eq__", GenericAlias::equal)
        .zero("__hash__", self -> Hashing.hash(((GenericAlias) self).arguments))
        .zero("__reduce__", self -> ((GenericAlias) self).reduced())
        .one("__or__", (self, other) -> UnionType.of(self, other))
        .zero("__dir__", GenericAlias::dir)
        .one("__getattribute__", GenericAlias::attribute);
    IteratorTypes.installCopied(Starred.TYPE);
    Starred.TYPE.seal();
  }

  /** What the alias itself answers; all else is asked of the class. */
  private static final Set<String> OWN =
      Set.of(
          "__class__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__",
          "__copy__",
          "__deepcopy__");

  private static Object attribute(Object self, Object name) {
    String text = Str.java(Str.unwrap(name));
    if (!OWN.contains(text)) {
      return Access.get(((GenericAlias) self).origin, text);
    }
    Object value = Access.getPlain(self, text);
    if (value == null) {
      throw Errors.noAttribute(self, text);
    }
    return value;
  }

  private static Object dir(Object self) {
    PyList names = new PyList();
    Iteration.forEach(
        Calls.call(ExecutionContext.current().builtins().get("dir"), ((GenericAlias) self).origin),
        names::append);
    for (String name : new TreeSet<>(OWN)) {
      if (!names.contains(Str.of(name))) {
        names.append(Str.of(name));
      }
    }
    return names;
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length != 2 || keywords.length > 0) {
      throw Errors.typeError("GenericAlias expected 2 arguments, got " + arguments.length);
    }
    return new GenericAlias(type, arguments[0], tuple(arguments[1]), false);
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
    PyTuple replaced = replaced(alias, alias.text(), alias.arguments, variables, values);
    if (alias.isCallable() && replaced.items[0] instanceof PyTuple) {
      replaced = parametersBefore((PyTuple) replaced.items[0], replaced);
    }
    return new GenericAlias(Types.GENERIC_ALIAS, alias.origin, replaced, alias.unpacked);
  }

  /** Arguments of a callable whose first is a tuple of the types of parameters. */
  private static PyTuple parametersBefore(PyTuple types, PyTuple arguments) {
    List<Object> flat = new ArrayList<>(types.asList());
    flat.addAll(arguments.asList().subList(1, arguments.items.length));
    return PyTuple.of(flat.toArray());
  }

  /** Type arguments with values in the place of variables. */
  static PyTuple replaced(
      Object alias, String text, PyTuple arguments, List<Object> variables, PyTuple given) {
    if (variables.isEmpty()) {
      throw Errors.typeError(text + " is not a generic class");
    }
    PyTuple values = spliced(given);
    for (Object variable : variables) {
      if (Types.of(variable).lookup("__typing_prepare_subst__") != null) {
        values = tuple(Access.callSpecial(variable, "__typing_prepare_subst__", alias, values));
      }
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
        Object value = values.items[variables.indexOf(variable)];
        if (value instanceof PyTuple && isManyTypes(variable)) {
          chosen.addAll(((PyTuple) value).asList());
        } else {
          chosen.add(value);
        }
      }
      Object made = Items.get(argument, PyTuple.of(chosen.toArray()));
      if (made instanceof PyTuple && isUnpackedVariable(argument)) {
        result.addAll(((PyTuple) made).asList());
      } else {
        result.add(made);
      }
    }
    return PyTuple.of(result.toArray());
  }

  /** Whether a variable stands for any number of types: only such can be iterated. */
  private static boolean isManyTypes(Object variable) {
    return Types.of(variable).lookup("__iter__") != null;
  }

  private static boolean isUnpackedVariable(Object argument) {
    Object answer = Access.getIfPresent(argument, "__typing_is_unpacked_typevartuple__");
    return answer != null && Truth.of(answer);
  }

  /** Values with the types of tuples of known length in the place of starred tuples. */
  private static PyTuple spliced(PyTuple given) {
    List<Object> result = new ArrayList<>();
    for (Object value : given.items) {
      Object items =
          value instanceof PyType || Str.is(value)
              ? null
              : Access.getIfPresent(value, "__typing_unpacked_tuple_args__");
      if (items instanceof PyTuple && !isEndless((PyTuple) items)) {
        result.addAll(((PyTuple) items).asList());
      } else {
        result.add(value);
      }
    }
    return PyTuple.of(result.toArray());
  }

  private static boolean isEndless(PyTuple items) {
    return items.items.length > 0 && items.items[items.items.length - 1] == None.ELLIPSIS;
  }

  private boolean isCallable() {
    return textOf(origin).equals("collections.abc.Callable");
  }

  public static GenericAlias of(Object origin, Object arguments) {
    return new GenericAlias(Types.GENERIC_ALIAS, origin, tuple(arguments), false);
  }

  private static PyTuple tuple(Object arguments) {
    return arguments instanceof PyTuple ? (PyTuple) arguments : PyTuple.of(arguments);
  }

  private static Object equal(Object a, Object b) {
    if (!(b instanceof GenericAlias)) {
      return None.NOT_IMPLEMENTED;
    }
    return ((GenericAlias) a).origin == ((GenericAlias) b).origin
        && ((GenericAlias) a).unpacked == ((GenericAlias) b).unpacked
        && Compare.equal(((GenericAlias) a).arguments, ((GenericAlias) b).arguments);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }

  @Override
  public Object call(Object[] values, String[] keywords) {
    Object made = Calls.call(origin, values, keywords);
    try {
      Access.set(made, "__orig_class__", this);
    } catch (ScriptRaise raise) {
      PyType raised = raise.exception().type();
      if (!raised.isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)
          && !raised.isSubtypeOf(Exceptions.TYPE_ERROR)) {
        throw raise;
      }
    }
    return made;
  }

  private Object tupleItems() {
    return unpacked && origin == Types.TUPLE ? arguments : None.NONE;
  }

  private Object reduced() {
    if (!unpacked) {
      return PyTuple.of(Types.GENERIC_ALIAS, PyTuple.of(origin, arguments));
    }
    Object iterator = new Starred(new GenericAlias(type, origin, arguments, false));
    return PyTuple.of(ExecutionContext.current().builtins().get("next"), PyTuple.of(iterator));
  }

  /** Gives an alias once, with a star. */
  private static final class Starred extends PyIterator {
    static final PyType TYPE =
        PyType.builtin("generic_alias_iterator", Types.OBJECT, PyType.Layout.NATIVE);

    private GenericAlias alias;

    Starred(GenericAlias alias) {
      this.alias = alias;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public Object next() {
      if (alias == null) {
        return null;
      }
      GenericAlias starred = new GenericAlias(alias.type, alias.origin, alias.arguments, true);
      alias = null;
      return starred;
    }

    @Override
    public Remains remains() {
      return alias == null ? Remains.of(PyTuple.EMPTY) : Remains.of(alias);
    }
  }

  private String text() {
    return (unpacked ? "*" : "") + plainText();
  }

  private String plainText() {
    List<String> parts = new ArrayList<>();
    for (Object argument : arguments.items) {
      parts.add(textOf(argument));
    }
    if (isCallable() && !(parts.size() == 2 && isAllParameters(arguments.items[0]))) {
      String result = parts.remove(parts.size() - 1);
      return "collections.abc.Callable[[" + String.join(", ", parts) + "], " + result + "]";
    }
    return textOf(origin) + "[" + (parts.isEmpty() ? "()" : String.join(", ", parts)) + "]";
  }

  private static boolean isAllParameters(Object argument) {
    String kind = Types.of(argument).name();
    return argument == None.ELLIPSIS
        || kind.equals("ParamSpec")
        || kind.equals("_ConcatenateGenericAlias");
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
