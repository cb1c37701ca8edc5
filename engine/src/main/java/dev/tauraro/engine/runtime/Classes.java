package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyProperty;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.PyType.Layout;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes classes: what {@code type(name, bases, namespace)} does. */
public final class Classes {
  private Classes() {}

  /** {@code type.__new__(metatype, name, bases, namespace, **keywords)} */
  public static PyType make(
      PyType metatype,
      Object name,
      PyTuple bases,
      PyDict namespace,
      Object[] keywordArguments,
      String[] keywords) {
    String javaName = Str.java(name);
    checkName(javaName);
    checkEncodable(name);
    if (Str.is(namespace.getString("__doc__"))) {
      checkEncodable(namespace.getString("__doc__"));
    }
    List<PyType> parents = parents(bases);
    PyType winner = metatype(metatype, parents);
    PyType best = Layouts.best(parents);
    List<PyType> ancestors = ResolutionOrder.of(parents);
    PyType type = PyType.script(javaName, winner, parents, ancestors, best.layout());
    type.setHasInstanceAttributes(parents.stream().anyMatch(PyType::hasInstanceAttributes));
    fill(type, namespace);
    Slots.declare(type, best);
    if (type.own("__doc__") == null) {
      type.setOwn("__doc__", None.NONE);
    }
    ClassOrder.decide(type, winner, best);
    attachBlueprint(type, null);
    setNames(type);
    initSubclass(type, keywordArguments, keywords);
    return type;
  }

  /** Names of classes are shared with native code, which ends them by a null. */
  public static void checkName(String name) {
    if (name.indexOf(0) >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
  }

  /** Names and docstrings of classes can be written in UTF-8, else UnicodeEncodeError. */
  public static void checkEncodable(Object text) {
    if (Str.java(text).chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      Calls.call(Access.get(text, "encode"));
    }
  }

  private static List<PyType> parents(PyTuple bases) {
    List<PyType> parents = new ArrayList<>();
    for (Object base : bases.items) {
      if (!(base instanceof PyType)) {
        if (Types.of(base).lookup("__mro_entries__") != null) {
          throw Errors.typeError(
              "type() doesn't support MRO entry resolution; use types.new_class()");
        }
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      PyType parent = (PyType) base;
      if (!parent.acceptsSubclasses()) {
        throw Errors.typeError(parent.whyNoBase());
      }
      parents.add(parent);
    }
    if (parents.isEmpty()) {
      parents.add(Types.OBJECT);
    }
    return parents;
  }

  /** The most derived of the metaclass given and those of the bases. */
  public static PyType metatype(PyType given, List<?> parents) {
    PyType winner = given;
    for (Object parent : parents) {
      PyType other = Types.of(parent);
      if (other.isSubtypeOf(winner)) {
        winner = other;
      } else if (!winner.isSubtypeOf(other)) {
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
    }
    return winner;
  }

  private static void fill(PyType type, PyDict namespace) {
    Cell classCell = null;
    boolean hasModule = false;
    for (int i = namespace.nextEntry(0); i >= 0; i = namespace.nextEntry(i + 1)) {
      Object key = namespace.keyAt(i);
      if (!Str.is(key)) {
        continue;
      }
      String attribute = Str.java(key);
      Object value = namespace.valueAt(i);
      switch (attribute) {
        case "__classcell__":
          if (!(value instanceof Cell)) {
            throw Errors.typeError("__classcell__ must be a nonlocal cell, not " + Types.of(value));
          }
          classCell = (Cell) value;
          continue;
        case "__qualname__":
          if (!Str.is(value)) {
            throw Errors.typeError("type __qualname__ must be a str, not " + Types.nameOf(value));
          }
          type.setQualifiedName(value);
          continue;
        case "__module__":
          hasModule = true;
          break;
        default:
          value = implicitWrapper(attribute, value);
          break;
      }
      type.setOwn(attribute, value);
    }
    if (!hasModule) {
      type.setOwn("__module__", CallingModule.name());
    }
    if (namespace.getString("__eq__") != null && namespace.getString("__hash__") == null) {
      type.setOwn("__hash__", None.NONE);
    }
    if (classCell != null) {
      classCell.value = type;
    }
  }

  /** Some methods are static or class methods without saying so. */
  private static Object implicitWrapper(String attribute, Object value) {
    if (!(value instanceof PyFunction || value instanceof BuiltinFunction)) {
      return value;
    }
    switch (attribute) {
      case "__new__":
        return new MethodWrapper(value, false);
      case "__init_subclass__":
      case "__class_getitem__":
        return new MethodWrapper(value, true);
      default:
        return value;
    }
  }

  /**
   * Gives a class whose instances have shapes its blueprint: that of the statement that made it
   * when it fits.
   *
   * @param body state of the code of the class statement, or null
   */
  public static void attachBlueprint(PyType type, CodeState body) {
    if (type.layout() != Layout.INSTANCE || type.isBuiltin()) {
      return;
    }
    if (body == null) {
      type.setBlueprint(ClassBlueprint.of(type));
      return;
    }
    ClassBlueprint blueprint = ClassBlueprint.conforming(body.blueprint(), type);
    body.setBlueprint(blueprint);
    type.setBlueprint(blueprint);
  }

  private static void setNames(PyType type) {
    // The hooks may change the class: they are told of what it has now.
    Map<String, Object> named = new LinkedHashMap<>();
    for (String attribute : type.ownNames()) {
      named.put(attribute, type.own(attribute));
    }
    for (Map.Entry<String, Object> each : named.entrySet()) {
      String attribute = each.getKey();
      Object value = each.getValue();
      if (value instanceof PyFunction || value instanceof MethodWrapper || Str.is(value)) {
        continue;
      }
      if (PyProperty.isPlain(value)) {
        ((PyProperty) value).setName(Str.of(attribute));
        continue;
      }
      Object hook = Types.of(value).lookup("__set_name__");
      if (hook != null) {
        try {
          MethodCalls.call(hook, value, type, Str.of(attribute));
        } catch (ScriptRaise raise) {
          throw setNameFailed(raise, value, type, attribute);
        }
      }
    }
  }

  private static ScriptRaise setNameFailed(
      ScriptRaise raise, Object value, PyType type, String attribute) {
    ScriptRaise wrapped =
        Errors.of(
            Exceptions.RUNTIME_ERROR,
            Str.of(
                "Error calling __set_name__ on '"
                    + Types.nameOf(value)
                    + "' instance '"
                    + attribute
                    + "' in '"
                    + type.name()
                    + "'"));
    PyException cause = raise.exception();
    wrapped.exception().setCause(cause);
    wrapped.exception().setContext(cause);
    return wrapped;
  }

  private static void initSubclass(PyType type, Object[] arguments, String[] keywords) {
    Object hook = type.lookupAfter(type, "__init_subclass__");
    if (hook == null) {
      return;
    }
    Object bound = Descriptors.bindToClass(hook, type);
    if (keywords.length == 0 && hook == Types.OBJECT.own("__init_subclass__")) {
      return;
    }
    Calls.call(bound, arguments, keywords);
  }

  /**
   * The class for which an object in the bases stands ({@code __mro_entries__}), as a new tuple.
   */
  public static PyTuple resolveBases(PyTuple bases) {
    boolean changed = false;
    List<Object> resolved = new ArrayList<>();
    for (Object base : bases.items) {
      Object hook = base instanceof PyType ? null : Access.getIfPresent(base, "__mro_entries__");
      if (hook == null) {
        resolved.add(base);
        continue;
      }
      Object entries = Calls.call(hook, bases);
      if (!(entries instanceof PyTuple)) {
        throw Errors.typeError("__mro_entries__ must return a tuple");
      }
      changed = true;
      resolved.addAll(((PyTuple) entries).asList());
    }
    return changed ? PyTuple.of(resolved.toArray()) : bases;
  }

  /** {@code type(name, bases, namespace)} as called by the script or by a class statement. */
  public static Object typeNew(PyType metatype, Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (positional != 3) {
      throw Errors.typeError("type.__new__() takes exactly 3 arguments (" + positional + " given)");
    }
    if (!Str.is(arguments[0])) {
      throw argument(1, "str", arguments[0]);
    }
    if (!(arguments[1] instanceof PyTuple)) {
      throw argument(2, "tuple", arguments[1]);
    }
    if (!(arguments[2] instanceof PyDict)) {
      throw argument(3, "dict", arguments[2]);
    }
    Object[] rest = new Object[keywords.length];
    System.arraycopy(arguments, 3, rest, 0, rest.length);
    PyTuple bases = (PyTuple) arguments[1];
    PyType winner = metatype(metatype, parents(bases));
    if (winner != metatype && winner.lookup("__new__") != Types.TYPE.own("__new__")) {
      Object function = Access.get(winner, "__new__");
      Object[] all = new Object[arguments.length + 1];
      all[0] = winner;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      return Calls.call(function, all, keywords);
    }
    return make(winner, arguments[0], bases, (PyDict) arguments[2], rest, keywords);
  }

  private static ScriptRaise argument(int position, String wanted, Object found) {
    return Errors.typeError(
        "type.__new__() argument "
            + position
            + " must be "
            + wanted
            + ", not "
            + Types.nameOf(found));
  }

  /**
   * Whether a value is an instance of a class by its type (1 or 0); -1 when it may pretend, so that
   * its {@code __class__} must be asked.
   */
  public static int isInstance(Object value, PyType type) {
    PyType own = Types.of(value);
    if (own.isSubtypeOf(type)) {
      return 1;
    }
    return own.isBuiltin() || (own.traits() & TypeTraits.HONEST_CLASS) != 0 ? 0 : -1;
  }
}
