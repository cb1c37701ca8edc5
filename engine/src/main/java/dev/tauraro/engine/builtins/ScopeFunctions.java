package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The built-in functions that list names or tell identities: dir, vars, globals, locals, id. */
final class ScopeFunctions {
  private ScopeFunctions() {}

  /** The function with this name, one of those that {@link BuiltinTable} lists for here. */
  static BuiltinFunction make(String name) {
    switch (name) {
      case "globals":
        return BuiltinFunction.function("globals").none(() -> frame().globals().dict()).build();
      case "locals":
        return BuiltinFunction.function("locals").none(() -> frame().locals()).build();
      case "vars":
        return BuiltinFunction.function("vars")
            .none(() -> frame().locals())
            .one(ScopeFunctions::vars)
            .build();
      case "dir":
        return BuiltinFunction.function("dir")
            .none(() -> sorted(namesOf(frame().locals())))
            .one(ScopeFunctions::dir)
            .build();
      case "id":
        return BuiltinFunction.function("id")
            .one(value -> ExecutionContext.current().identities().of(value))
            .build();
      default:
        throw new IllegalArgumentException(name);
    }
  }

  /** The names in a namespace, which may be any mapping. */
  private static Object namesOf(Object namespace) {
    return namespace instanceof PyDict && !(namespace instanceof PyDictInstance)
        ? namespace
        : Calls.call(Access.get(namespace, "keys"));
  }

  private static Activation frame() {
    return (Activation) ExecutionContext.current().topFrame();
  }

  private static Object vars(Object value) {
    Object attributes = Access.getIfPresent(value, "__dict__");
    if (attributes == null) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return attributes;
  }

  private static Object dir(Object value) {
    Object method = Types.of(value).lookup("__dir__");
    boolean own = method != null && method != Types.OBJECT.own("__dir__");
    if (own && method != Types.TYPE.own("__dir__")) {
      return sorted(Access.callSpecial(value, "__dir__"));
    }
    if (value instanceof PyModule) {
      Object variables = Access.get(value, "__dict__");
      if (!(variables instanceof PyDict)) {
        throw Errors.typeError("<module>.__dict__ is not a dictionary");
      }
      Object listing = ((PyModule) value).attributes().get("__dir__");
      if (listing != null) {
        return sorted(Calls.call(listing));
      }
    }
    PyList list = new PyList();
    for (String name : names(value)) {
      list.append(Str.of(name));
    }
    return list;
  }

  private static PyList sorted(Object names) {
    PyList list = Iteration.toList(names);
    ListSort.sort(list, None.NONE, false);
    return list;
  }

  /** The attributes that a value has by the default rules, in order. */
  static Set<String> names(Object value) {
    Set<String> names = new TreeSet<>();
    if (value instanceof PyType) {
      addClass(names, (PyType) value);
      return names;
    }
    // What a method does not know its function is asked for.
    Object holder = value instanceof BoundMethod ? ((BoundMethod) value).function() : value;
    Attributes attributes = holder instanceof PyObject ? ((PyObject) holder).attributes() : null;
    if (Types.of(value).lookup("__dict__") != Types.OBJECT.own("__dict__")) {
      addKeys(names, Access.getIfPresent(value, "__dict__"));
    } else if (attributes != null) {
      names.addAll(attributes.names());
    }
    if (!(value instanceof PyModule)) {
      Object type = Access.getIfPresent(value, "__class__");
      addClass(names, type instanceof PyType ? (PyType) type : Types.of(value));
    }
    return names;
  }

  private static void addKeys(Set<String> names, Object dict) {
    if (dict instanceof PyDict) {
      for (Object key : Iteration.toArray(dict)) {
        if (Str.is(Str.unwrap(key))) {
          names.add(Str.java(Str.unwrap(key)));
        }
      }
    }
  }

  /** Adds the attributes of a class and its bases. */
  static void addClass(Set<String> names, PyType type) {
    for (PyType each : type.mro()) {
      List<String> own = each.ownNames();
      Work.steps(own.size() + 1L);
      for (String name : own) {
        // The engine finds all dicts of instances by an attribute of object.
        if (each != Types.OBJECT || !name.equals("__dict__")) {
          names.add(name);
        }
      }
    }
    for (PyType each : type.mro()) {
      names.addAll(InstanceParts.of(each).keySet());
    }
  }
}
