package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.OpenContainers;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A callable with some of its arguments given: {@code functools.partial}. */
final class PyPartial extends PyObject implements Callable {
  private static final int STATE_PARTS = 4;

  static final PyType TYPE = ModuleTypes.type("functools", "partial");

  static {
    TYPE.setHasInstanceAttributes(true);
    TypeSetup setup = TypeSetup.of(TYPE);
    setup
        .maker(PyPartial::make)
        .member("func", self -> ((PyPartial) self).function)
        .member("args", self -> ((PyPartial) self).given())
        .member("keywords", self -> ((PyPartial) self).keywords)
        .any(
            "__call__",
            (arguments, names) ->
                ((PyPartial) arguments[0])
                    .call(Arrays.copyOfRange(arguments, 1, arguments.length), names))
        .zero("__reduce__", self -> ((PyPartial) self).reduce())
        .one("__setstate__", (self, state) -> ((PyPartial) self).restore(state))
        .subscripts()
        .zero("__repr__", self -> ((PyPartial) self).text());
    TYPE.seal();
  }

  private final PyType type;
  private Object function;
  private Object[] arguments;
  private PyDict keywords;
  private NamedAttributes attributes;

  /** The arguments as scripts see them, once somebody asked. */
  private PyTuple given;

  private PyPartial(PyType type, Object function, Object[] arguments, PyDict keywords) {
    this.type = type;
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  private static Object make(PyType type, Object[] given, String[] names) {
    int positional = given.length - names.length;
    if (positional == 0) {
      throw Errors.typeError("type 'partial' takes at least one argument");
    }
    Object function = given[0];
    if (!Calls.isCallable(function)) {
      throw Errors.typeError("the first argument must be callable");
    }
    Object[] arguments = Arrays.copyOfRange(given, 1, positional);
    PyDict keywords = new PyDict();
    if (function instanceof PyPartial && ((PyPartial) function).attributes == null) {
      PyPartial inner = (PyPartial) function;
      Object[] all = Arrays.copyOf(inner.arguments, inner.arguments.length + arguments.length);
      System.arraycopy(arguments, 0, all, inner.arguments.length, arguments.length);
      arguments = all;
      keywords.update(inner.keywords);
      function = inner.function;
    }
    for (int i = 0; i < names.length; i++) {
      keywords.store(Str.of(names[i]), given[positional + i]);
    }
    return new PyPartial(type, function, arguments, keywords);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  @Override
  public Object call(Object[] more, String[] names) {
    int positional = more.length - names.length;
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(Arrays.asList(more).subList(0, positional));
    List<String> allNames = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      if (Str.unwrap(entry.getKey()) == null) {
        throw Errors.typeError("keywords must be strings");
      }
      String name = Str.java(Str.unwrap(entry.getKey()));
      if (!Arrays.asList(names).contains(name)) {
        allNames.add(name);
        values.add(entry.getValue());
      }
    }
    for (int i = 0; i < names.length; i++) {
      allNames.add(names[i]);
      values.add(more[positional + i]);
    }
    all.addAll(values);
    return Calls.call(function, all.toArray(), allNames.toArray(new String[0]));
  }

  private PyTuple given() {
    if (given == null) {
      given = PyTuple.of(arguments);
    }
    return given;
  }

  /** The class, the function and the rest as a state. */
  private Object reduce() {
    boolean plain = attributes == null || attributes.dict().size == 0;
    Object state = PyTuple.of(function, given(), keywords, plain ? None.NONE : attributes.dict());
    return PyTuple.of(type, PyTuple.of(function), state);
  }

  private Object restore(Object state) {
    Object[] parts = state instanceof PyTuple ? ((PyTuple) state).items() : new Object[0];
    if (parts.length != STATE_PARTS
        || !Calls.isCallable(parts[0])
        || !(parts[1] instanceof PyTuple)
        || parts[2] != None.NONE && !(parts[2] instanceof PyDict)) {
      throw Errors.typeError("invalid partial state");
    }
    function = parts[0];
    arguments = ((PyTuple) parts[1]).items();
    given = parts[1].getClass() == PyTuple.class ? (PyTuple) parts[1] : PyTuple.of(arguments);
    if (parts[2].getClass() == PyDict.class) {
      keywords = (PyDict) parts[2];
    } else {
      keywords = new PyDict();
      if (parts[2] != None.NONE) {
        keywords.update((PyDict) parts[2]);
      }
    }
    attributes = parts[3] instanceof PyDict ? new NamedAttributes((PyDict) parts[3]) : null;
    return None.NONE;
  }

  private Object text() {
    return OpenContainers.repr(
        this,
        "...",
        out -> {
          out.append(Str.of(type.displayName() + "(")).append(Str.unwrap(Text.repr(function)));
          for (Object argument : arguments) {
            out.append(", ").append(Str.unwrap(Text.repr(argument)));
          }
          for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
            out.append(", ").append(Str.unwrap(Text.str(entry.getKey()))).append("=");
            out.append(Str.unwrap(Text.repr(entry.getValue())));
          }
          out.append(")");
        });
  }
}
